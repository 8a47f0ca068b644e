import {
  type Backdrop,
  type Chart,
  type Communities,
  type Highlight,
  type Look,
  type Pairs,
  type Passing,
  pairsOfRole,
} from '../../derive';
import {
  asRoleIndex,
  type Column,
  type Flags,
  indexesIn,
  type Role,
  type RoleIndex,
} from '../../domain';
import { type Point, toScreen, type Viewport } from './geometry';
import { type RoleMarks, roleMarks } from './marks';
import { DIM_SHARE } from './scale';

/** What is drawn. While a map is being arranged only `positions` changes; the rest stays the same objects. */
export interface Picture {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  readonly look: Pick<Look, 'colours' | 'sizes'>;
  /** By pair: 1 = a back edge, drawn dashed. */
  readonly backEdges?: Uint8Array;
  /** Whether nobody has declared its matches; lines are then dotted. */
  readonly isComputed?: boolean | undefined;
  readonly backdrop?: Backdrop;
  /** Lanes and tiers, where roles are boxes in them. */
  readonly chart?: Chart;
  readonly flags?: Flags | undefined;
  /** Whose regions are drawn. */
  readonly communities?: Communities;
  /** The name of the view: from one to another roles travel, within one they are there at once. */
  readonly layout: string;
  /** x and y of each role in turn, pixels at zoom 1. */
  readonly positions: Column;
}

/** How it is drawn at the moment. */
export interface Emphasis {
  /** NO_ROLE where none is. */
  readonly selected: RoleIndex;
  readonly passing: Passing;
  /** The percent from which a match counts, and from which its line stands out. */
  readonly counts: number;
  readonly strength: number;
  /** By role index: 1 = is part of the picture, whatever the filters; left out where all are. */
  readonly within?: Uint8Array | undefined;
  /** By pair: 1 = is drawn also while nothing at its ends is selected or pointed at; left out where all are. */
  readonly resting?: Uint8Array | undefined;
  /** What becomes of the roles and matches that do not pass. */
  readonly rest: 'dim' | 'hide';
  /** Routes that are drawn instead of the selected role's matches. */
  readonly trail?: Trail;
}

/** Steps to be drawn, and the roles on them whose names are not left out. */
export type Trail = Pick<Highlight, 'named' | 'steps'>;

/**
 * Up to so many pairs, and roles, Cytoscape draws everything once the first picture is there. Above it roles and lines
 * stay in the bitmap layer: Cytoscape has the selected role, its matches and its lines, or those of a trail, and any
 * other role while it is pressed. Measured: see tests/bench/RESULTS.md.
 */
const MOST_EDGES = 300;
const MOST_ROLES = 100;
/** Up to so many lines each is drawn by itself, curved a little. */
const FEW_LINES = 1000;

/** Whether a scene's roles and lines stay in the bitmap layer. */
export const needsBitmapLayer = ({ pairs, roles }: Pick<Scene, 'pairs' | 'roles'>): boolean =>
  pairs.count > MOST_EDGES || roles.length > MOST_ROLES;

/** Whether there is room and time for curved lines. */
export const hasFewLines = ({ pairs }: Pick<Scene, 'pairs'>): boolean => pairs.count <= FEW_LINES;

export const STATE = { plain: 0, dim: 1, hidden: 2, matched: 3, selected: 4 } as const;
export const LINE_STATE = { plain: 0, dim: 1, hidden: 2, lit: 3 } as const;

/** The map as numbers, by role index: what camera, labels, hover and keyboard compute with. */
export interface Scene {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  /** Where each role stands now, dragged ones included: x and y in turn. */
  readonly at: Float32Array;
  /** How often they have been moved. */
  moves: number;
  /** How each role is drawn. */
  marks: RoleMarks;
  /** Roles that the reader has dragged. */
  readonly dragged: Set<RoleIndex>;
  readonly backEdges: Uint8Array | undefined;
  readonly isComputed: boolean;
  /** By pair: 1 = one of the strongest of either role, drawn at rest; left out where all are. */
  readonly leading: Uint8Array | undefined;
  /** One of `STATE` for each role, and one of `LINE_STATE` for each pair. */
  states: Uint8Array;
  lines: Uint8Array;
}

/** A scene for a picture, before any emphasis. */
export function createScene(picture: Picture): Scene {
  const { roles, pairs, look, backEdges, isComputed = false, positions } = picture;
  return {
    roles,
    pairs,
    moves: 0,
    at: Float32Array.from(positions, (value) => (Number.isNaN(value) ? 0 : value)),
    marks: roleMarks(roles, look),
    dragged: new Set(),
    backEdges,
    isComputed,
    leading: leadingPairs(pairs),
    states: new Uint8Array(roles.length),
    lines: new Uint8Array(pairs.count),
  };
}

/** So many of its matches each role shows at rest; the others are faint until one looks at it. */
const LEADING = 2;

function leadingPairs(pairs: Pairs): Uint8Array | undefined {
  if (pairs.kind === 'pressure' || !hasFewLines({ pairs })) return undefined;
  const leading = new Uint8Array(pairs.count);
  for (let role = 0; role + 1 < pairs.first.length; role++) {
    // The pairs of a role come strongest first.
    for (const pair of pairsOfRole(pairs, asRoleIndex(role)).subarray(0, LEADING))
      leading[pair] = 1;
  }
  return leading;
}

/** The role that is drawn as selected; NO_ROLE where none is. */
export const selectedIn = (states: Uint8Array): RoleIndex =>
  asRoleIndex(states.indexOf(STATE.selected));

/** Where a role stands on the map. */
export const pointOf = ({ at }: Pick<Scene, 'at'>, index: RoleIndex): Point => ({
  x: at[2 * index] ?? 0,
  y: at[2 * index + 1] ?? 0,
});

/** Where a role stands on the screen. */
export const onScreen = (scene: Scene, index: RoleIndex, view: Viewport): Point =>
  toScreen(pointOf(scene, index), view);

/** The radius of a role's mark as it is drawn, at zoom 1; dimmed roles are smaller. */
export function drawnRadius({ marks, states }: Scene, index: RoleIndex): number {
  return states[index] === STATE.dim
    ? DIM_SHARE * (marks.disc[index] ?? 0)
    : (marks.whole[index] ?? 0);
}

/** The smallest box around the marks of some roles, or of all that are shown; undefined when there is none. */
export function boxAround(scene: Scene, some?: Iterable<RoleIndex>) {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const index of some ?? indexesIn(scene.roles)) {
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
