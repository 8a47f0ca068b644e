import type { ElementDefinition } from 'cytoscape';
import { type Pairs, pairBetween, pairsOfRole } from '../derive';
import { type Role, riskLevel } from '../domain';
import type { RoleMarks } from './marks';
import { DIM_SHARE, lineWidth, RING } from './scale';
import { type Emphasis, type Scene, STATE, type Trail } from './scene';

/**
 * Up to so many pairs, and roles, Cytoscape draws everything. Above it roles and lines are painted in a mass below:
 * Cytoscape has the selected role, its matches and its lines, or those of a way that is asked for, and borrows any other
 * role while it is pressed. From here on edges cost more than the start of a painter: see tests/bench/RESULTS.md.
 */
const MOST_EDGES = 1000;
const MOST_ROLES = 500;

/** Whether a scene's roles and lines are painted in a mass. */
export const isMass = ({ pairs, roles }: Pick<Scene, 'pairs' | 'roles'>): boolean =>
  pairs.count > MOST_EDGES || roles.length > MOST_ROLES;

const ROLE_CLASSES = ['', 'dim', 'hidden', 'matched', 'selected'];
const PRESSURE_PERCENT = 70;
const DRAWN_IN_A_MASS: readonly number[] = [STATE.matched, STATE.selected];
const PAIR_CLASSES = ['', 'dim', 'hidden', 'lit'];
const LIT = PAIR_CLASSES.indexOf('lit');

/** What of an emphasis is to be seen. */
export type Drawn = Omit<Emphasis, 'counts'>;

/**
 * Makes elements for the states of a scene: of a mass the roles that Cytoscape draws, and those it borrows. What stays
 * as it was is the same object as the time before.
 */
export type ElementSource = (
  states: Uint8Array,
  emphasis: Drawn,
  borrowed?: readonly number[],
) => ElementDefinition[];

/** Cytoscape adopts and changes data and positions, so they are made when an element comes; later only classes differ. */
export function elementSource(scene: Scene, marks: RoleMarks): ElementSource {
  const { roles, pairs } = scene;
  const mass = isMass(scene);
  const nodes = lasting(
    (place) => roleElement(scene, marks, place),
    (place, state) => {
      const isDrawn = !mass || DRAWN_IN_A_MASS.includes(state);
      return `${isDrawn ? look(marks, place) : 'mass'} ${ROLE_CLASSES[state]}`;
    },
  );
  const edges = lasting(
    (at) => pairElement(scene, at),
    (at, state) =>
      `${direction(pairs, at)} ${scene.loops?.[at] ? 'loop' : ''} ${PAIR_CLASSES[state]}`,
  );

  return (now, emphasis, borrowed = []) => {
    const stateOf = (place: number) => now[place] ?? STATE.plain;
    const selected = now.indexOf(STATE.selected);
    if (mass) {
      const drawn = new Set(borrowed);
      now.forEach((state, place) => {
        if (DRAWN_IN_A_MASS.includes(state)) drawn.add(place);
      });
      const { trail } = emphasis;
      const focus = pairsInFocus(pairs, trail, selected).filter(
        (at) => drawn.has(pairs.a[at] ?? -1) && drawn.has(pairs.b[at] ?? -1),
      );
      return [...nodes(drawn, stateOf), ...edges(focus, () => (trail ? STATE.plain : LIT))];
    }
    const all = Array.from({ length: pairs.count }, (_, at) => at);
    return [
      ...nodes(roles.keys(), stateOf),
      ...edges(all, (at) => pairState(pairs, at, emphasis, selected)),
    ];
  };
}

/** The id of a pair's edge: its ends, kept apart by what no id contains. */
export function pairId(roles: readonly Role[], pairs: Pairs, at: number): string {
  return `${roles[pairs.a[at] ?? 0]?.id}\t${roles[pairs.b[at] ?? 0]?.id}`;
}

/** Elements by their places: what stays keeps its data and position, what comes back is made anew as things stand then. */
function lasting(
  make: (at: number) => ElementDefinition,
  classes: (at: number, state: number) => string,
) {
  let before = new Map<number, ElementDefinition>();
  return (
    places: Iterable<number>,
    stateOf: (at: number) => number,
  ): Iterable<ElementDefinition> => {
    const now = new Map<number, ElementDefinition>();
    for (const at of places) {
      const was = before.get(at);
      const drawn = classes(at, stateOf(at));
      now.set(at, was?.classes === drawn ? was : { ...(was ?? make(at)), classes: drawn });
    }
    before = now;
    return now.values();
  };
}

/** The pairs that the steps of a trail lead along, or else those of the selected role. */
function pairsInFocus(pairs: Pairs, trail: Trail | undefined, selected: number): number[] {
  if (!trail) return selected < 0 ? [] : [...pairsOfRole(pairs, selected)];
  return [...new Set(trail.steps.flatMap(({ from, to }) => pairBetween(pairs, from, to) ?? []))];
}

function pairState(
  { kind, a, b, percent }: Pairs,
  at: number,
  { passing, rest, strength, within, trail }: Drawn,
  selected: number,
): number {
  const [from = 0, to = 0] = [a[at], b[at]];
  if (selected >= 0 && !trail && (from === selected || to === selected)) return LIT;
  if (within && !(within[from] && within[to])) return STATE.hidden;
  const isStrong = kind === 'pressure' || (percent[at] ?? 0) >= strength;
  if (isStrong && passing.mask[from] && passing.mask[to]) return STATE.plain;
  return rest === 'hide' ? STATE.hidden : STATE.dim;
}

function roleElement({ roles, at }: Scene, marks: RoleMarks, place: number) {
  const [disc = 0, whole = 0, risk = -1] = [
    marks.disc[place],
    marks.whole[place],
    marks.risk[place],
  ];
  return {
    group: 'nodes' as const,
    data: {
      id: roles[place]?.id as string,
      place,
      size: 2 * whole,
      dimSize: 2 * DIM_SHARE * disc,
      risk: Math.max(0, risk),
      safe: 100 - Math.max(0, risk),
      hole: `${100 - (100 * RING.width) / whole}%`,
      core: coreStops(disc / whole),
    },
    position: { x: at[2 * place] ?? 0, y: at[2 * place + 1] ?? 0 },
  };
}

function pairElement({ roles, pairs, at }: Scene, pair: number) {
  const [a = 0, b = 0, ab = -1, ba = -1] = [
    pairs.a[pair],
    pairs.b[pair],
    pairs.ab[pair],
    pairs.ba[pair],
  ];
  // Nothing is declared of a pressure: all are equally wide.
  const percent = pairs.kind === 'pressure' ? PRESSURE_PERCENT : Math.max(ab, ba);
  return {
    group: 'edges' as const,
    data: {
      id: pairId(roles, pairs, pair),
      pair,
      source: roles[a]?.id as string,
      target: roles[b]?.id as string,
      plain: lineWidth(percent, 'plain'),
      dim: lineWidth(percent, 'dim'),
      lit: lineWidth(percent, 'lit'),
      bow: bow(at, a, b),
    },
  };
}

/** The disc inside the ring as stops of a radial gradient: the role's colour, then at once the ground. */
function coreStops(share: number): string {
  // Cytoscape's gradient reaches from the middle of a role as far as the role is wide.
  const edge = 50 * share;
  return `0% ${edge - 1}% ${edge + 1}% 100%`;
}

const BOW = { share: 0.09, most: 22 } as const;

/** How far the line between two roles bends aside: a share of its length, so that short ones stay straight enough for their arrow. */
export function bow(at: Float32Array, a: number, b: number): number {
  const dx = (at[2 * a] ?? 0) - (at[2 * b] ?? 0);
  const dy = (at[2 * a + 1] ?? 0) - (at[2 * b + 1] ?? 0);
  return Math.min(BOW.most, BOW.share * Math.hypot(dx, dy));
}

/** The classes by which the stylesheet draws a role. */
function look({ filed, risk, colour }: RoleMarks, place: number): string {
  const percent = risk[place] ?? -1;
  const ring = riskLevel(percent) === 'HIGH' ? 'ring high' : 'ring';
  const kind = filed[place] ? (percent < 0 ? 'bare' : ring) : 'unfiled';
  return `${kind} colour-${colour[place]}`;
}

function direction({ ab, ba }: Pairs, pair: number): string {
  if (Number(ab[pair]) < 0) return 'back';
  return Number(ba[pair]) < 0 ? 'forth' : 'both';
}
