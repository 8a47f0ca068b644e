import {
  type Backdrop,
  type Communities,
  type Highlight,
  otherEnd,
  type Pairs,
  type Passing,
  pairsOfRole,
} from '../../derive';
import type { Column, Role, RoleId } from '../../domain';
import type { Viewport } from '../camera/camera';
import { type Look, type RoleMarks, roleMarks } from './marks';
import { DIM_SHARE } from './scale';

/** What is drawn. While a map is being arranged only `positions` changes; the rest stays the same objects. */
export interface Picture {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  readonly look: Look;
  /** By pair: 1 = drawn dashed. */
  readonly loops?: Uint8Array;
  readonly backdrop?: Backdrop;
  /** Whose regions are drawn. */
  readonly communities?: Communities;
  /** What way of seeing this is: from one to another roles travel, within one they are just put. */
  readonly layout: string;
  /** x and y of each role in turn, pixels at zoom 1. */
  readonly positions: Column;
}

/** How it is drawn at the moment. */
export interface Emphasis {
  readonly selected: RoleId | null;
  readonly passing: Passing;
  /** The percent from which a match counts, and from which its line stands out. */
  readonly counts: number;
  readonly strength: number;
  /** By role index: 1 = is part of the picture, whatever the filters; left out where all are. */
  readonly within?: Uint8Array;
  /** What becomes of the roles and matches that do not pass. */
  readonly rest: 'dim' | 'hide';
  /** Ways that are asked for; they stand in the place of the selected role's matches. */
  readonly trail?: Trail;
}

/** Steps to be drawn, and the roles on them whose names are not left out. */
export type Trail = Pick<Highlight, 'named' | 'steps'>;

/**
 * Up to so many pairs, and roles, Cytoscape draws everything once the first picture is there. Above it roles and lines
 * stay painted below: Cytoscape has the selected role, its matches and its lines, or those of a way that is asked for,
 * and borrows any other role while it is pressed. Measured: see tests/bench/RESULTS.md.
 */
const MOST_EDGES = 300;
const MOST_ROLES = 100;
/** Up to so many lines each is drawn for itself, bent a little aside. */
const FEW_LINES = 1000;

/** Whether a scene's roles and lines are painted in a mass. */
export const isMass = ({ pairs, roles }: Pick<Scene, 'pairs' | 'roles'>): boolean =>
  pairs.count > MOST_EDGES || roles.length > MOST_ROLES;

/** Whether there is room and time to bend its lines. */
export const hasFewLines = ({ pairs }: Pick<Scene, 'pairs'>): boolean => pairs.count <= FEW_LINES;

export const STATE = { plain: 0, dim: 1, hidden: 2, matched: 3, selected: 4 } as const;
export const LINE_STATE = { plain: 0, dim: 1, hidden: 2, lit: 3 } as const;

/** The map as numbers, by role index: what camera, labels, hover and keyboard reckon with. */
export interface Scene {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  readonly indexes: ReadonlyMap<string, number>;
  /** Where each role stands now, dragged ones included: x and y in turn. */
  readonly at: Float32Array;
  /** How often they have been moved. */
  moves: number;
  /** How each role is drawn. */
  marks: RoleMarks;
  /** Roles that the reader has put elsewhere by hand. */
  readonly held: Set<number>;
  readonly loops: Uint8Array | undefined;
  /** One of `STATE` for each role, and one of `LINE_STATE` for each pair. */
  states: Uint8Array;
  lines: Uint8Array;
}

/** A scene for a picture, before any emphasis. */
export function createScene({ roles, pairs, look, loops, positions }: Picture): Scene {
  return {
    roles,
    pairs,
    indexes: new Map(roles.map(({ id }, index) => [id, index])),
    moves: 0,
    at: Float32Array.from(positions, (value) => (Number.isNaN(value) ? 0 : value)),
    marks: roleMarks(roles, look),
    held: new Set(),
    loops,
    states: new Uint8Array(roles.length),
    lines: new Uint8Array(pairs.count),
  };
}

/** Where a role stands on the screen. */
export function onScreen({ at }: Scene, index: number, { zoom, pan }: Viewport) {
  return {
    x: (at[2 * index] ?? 0) * zoom + pan.x,
    y: (at[2 * index + 1] ?? 0) * zoom + pan.y,
  };
}

/** The radius of a role's mark as it is drawn, at zoom 1; dimmed roles are smaller. */
export function drawnRadius({ marks, states }: Scene, index: number): number {
  return states[index] === STATE.dim
    ? DIM_SHARE * (marks.disc[index] ?? 0)
    : (marks.whole[index] ?? 0);
}

/** The state of every role: the selected one and its matches, or a trail, are shown whatever the filters say. */
export function roleStates(
  { roles, pairs, indexes }: Pick<Scene, 'roles' | 'pairs' | 'indexes'>,
  { selected, passing, rest, within, trail }: Omit<Emphasis, 'counts' | 'strength'>,
): Uint8Array {
  const away = rest === 'hide' ? STATE.hidden : STATE.dim;
  const states = Uint8Array.from(roles, (_, index) => (passing.mask[index] ? STATE.plain : away));
  const chosen = selected === null ? undefined : indexes.get(selected);
  const matched = trail?.named ?? (chosen === undefined ? [] : matchedWith(pairs, chosen));
  for (const index of matched) states[index] = STATE.matched;
  if (chosen !== undefined) states[chosen] = STATE.selected;
  return kept(states, within);
}

/** The state of every line: the selected role's are lit whatever the filters say, but not beside a trail. */
export function lineStates(
  { pairs: { kind, count, a, b, percent }, indexes }: Pick<Scene, 'pairs' | 'indexes'>,
  { selected, passing: { mask }, strength, rest, within, trail }: Omit<Emphasis, 'counts'>,
): Uint8Array {
  const away = rest === 'hide' ? LINE_STATE.hidden : LINE_STATE.dim;
  const chosen = selected === null || trail ? -1 : (indexes.get(selected) ?? -1);
  const states = new Uint8Array(count);
  for (let pair = 0; pair < count; pair++) {
    const [from, to] = [a[pair] as number, b[pair] as number];
    const isStrong = kind === 'pressure' || Number(percent[pair]) >= strength;
    if (from === chosen || to === chosen) states[pair] = LINE_STATE.lit;
    else if (within && !(within[from] && within[to])) states[pair] = LINE_STATE.hidden;
    else if (!isStrong || !mask[from] || !mask[to]) states[pair] = away;
  }
  return states;
}

function matchedWith(pairs: Pairs, index: number): number[] {
  return Array.from(pairsOfRole(pairs, index), (pair) => otherEnd(pairs, pair, index));
}

/** Hides what is not part of the picture. */
function kept(states: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  within?.forEach((isWithin, index) => {
    if (!isWithin) states[index] = STATE.hidden;
  });
  return states;
}

/** The smallest box around the marks of some roles, or of all that are shown; undefined when there is none. */
export function boxAround(scene: Scene, some?: Iterable<number>) {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const index of some ?? scene.roles.keys()) {
    if (scene.states[index] === STATE.hidden) continue;
    const [x = 0, y = 0, r = 0] = [
      scene.at[2 * index],
      scene.at[2 * index + 1],
      scene.marks.whole[index],
    ];
    box.minX = Math.min(box.minX, x - r);
    box.minY = Math.min(box.minY, y - r);
    box.maxX = Math.max(box.maxX, x + r);
    box.maxY = Math.max(box.maxY, y + r);
  }
  return box.minX <= box.maxX ? box : undefined;
}
