import type { ElementDefinition } from 'cytoscape';
import { type Pairs, pairBetween, pairsOfRole } from '../../derive';
import { indexesIn, type Role, type RoleIndex, riskLevel, roleIndexAt } from '../../domain';
import type { RoleMarks } from '../scene/marks';
import { curvatureOf } from '../scene/pairLine';
import { DIM_SHARE, lineWidth, PRESSURE_PERCENT, RING } from '../scene/scale';
import { LINE_STATE, type Scene, STATE, selectedIn, type Trail } from '../scene/scene';

const ROLE_CLASSES = ['', 'dim', 'hidden', 'matched', 'selected'];
const DRAWN_ABOVE_BITMAP: readonly number[] = [STATE.matched, STATE.selected];
const PAIR_CLASSES = ['', 'dim', 'hidden', 'lit'];

/** What of a scene Cytoscape is to have. */
interface Wanted {
  /** All of it, to draw; else what is in focus, for the rest is in the bitmap layer. */
  readonly whole: boolean;
  readonly trail: Trail | undefined;
  /** Roles that it has to tap and to drag. */
  readonly borrowed?: readonly RoleIndex[];
}

/**
 * Makes elements of a scene for the states of its roles and lines. What stays as it was is the same object as the time
 * before.
 */
export type ElementSource = (
  states: Uint8Array,
  lines: Uint8Array,
  wanted: Wanted,
) => ElementDefinition[];

/** Cytoscape adopts and changes data and positions, so they are made when an element comes; later only classes differ. */
export function elementSource(scene: Scene, marks: RoleMarks): ElementSource {
  const { roles, pairs } = scene;
  let isWhole = false;
  const nodes = lasting<RoleIndex>(
    (index) => roleElement(scene, marks, index),
    (index, state) => {
      const isDrawn = isWhole || DRAWN_ABOVE_BITMAP.includes(state);
      return `${isDrawn ? look(marks, index) : 'painted'} ${ROLE_CLASSES[state]}`;
    },
  );
  const edges = lasting<number>(
    (at) => pairElement(scene, at),
    (at, state) => `${direction(pairs, at)} ${kindOf(scene, at)} ${PAIR_CLASSES[state]}`,
  );

  return (states, lines, { whole, trail, borrowed = [] }) => {
    isWhole = whole;
    const stateOf = (index: RoleIndex) => states[index] ?? STATE.plain;
    const lineOf = (pair: number) => lines[pair] ?? LINE_STATE.plain;
    if (whole) return [...nodes(indexesIn(roles), stateOf), ...edges(lines.keys(), lineOf)];
    const drawn = new Set(borrowed);
    for (const index of indexesIn(states)) {
      if (DRAWN_ABOVE_BITMAP.includes(stateOf(index))) drawn.add(index);
    }
    const focus = pairsInFocus(pairs, trail, selectedIn(states)).filter(
      (at) => drawn.has(roleIndexAt(pairs.a, at)) && drawn.has(roleIndexAt(pairs.b, at)),
    );
    return [...nodes(drawn, stateOf), ...edges(focus, lineOf)];
  };
}

/** The id of a role's element. Both Cytoscape and its React binding look ids up in plain objects, and these have a "constructor" of their own. */
const elementId = (role: string): string => `=${role}`;

/** The id of a pair's edge: its ends, separated by what no id contains. */
function pairId(roles: readonly Role[], pairs: Pairs, at: number): string {
  return `${roles[roleIndexAt(pairs.a, at)]?.id}\t${roles[roleIndexAt(pairs.b, at)]?.id}`;
}

/** Elements by index: what stays keeps its data and position, what comes back is made again. */
function lasting<Index extends number>(
  make: (at: Index) => ElementDefinition,
  classes: (at: Index, state: number) => string,
) {
  let before = new Map<Index, ElementDefinition>();
  return (
    indexes: Iterable<Index>,
    stateOf: (at: Index) => number,
  ): Iterable<ElementDefinition> => {
    const now = new Map<Index, ElementDefinition>();
    for (const at of indexes) {
      const was = before.get(at);
      const drawn = classes(at, stateOf(at));
      now.set(at, was?.classes === drawn ? was : { ...(was ?? make(at)), classes: drawn });
    }
    before = now;
    return now.values();
  };
}

/** The pairs along the steps of a trail, or else those of the selected role. */
function pairsInFocus(pairs: Pairs, trail: Trail | undefined, selected: RoleIndex): number[] {
  if (!trail) return selected < 0 ? [] : [...pairsOfRole(pairs, selected)];
  return [...new Set(trail.steps.flatMap(({ from, to }) => pairBetween(pairs, from, to) ?? []))];
}

function roleElement({ roles, at }: Scene, marks: RoleMarks, index: RoleIndex) {
  const [disc = 0, whole = 0, risk = -1] = [
    marks.disc[index],
    marks.whole[index],
    marks.risk[index],
  ];
  return {
    group: 'nodes' as const,
    data: {
      id: elementId(roles[index]?.id ?? ''),
      index,
      size: 2 * whole,
      dimSize: 2 * DIM_SHARE * disc,
      risk: Math.max(0, risk),
      safe: 100 - Math.max(0, risk),
      hole: `${100 - (100 * RING.width) / whole}%`,
      core: coreStops(disc / whole),
    },
    position: { x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0 },
  };
}

function pairElement(scene: Scene, pair: number) {
  const { roles, pairs } = scene;
  const [a = 0, b = 0, ab = -1, ba = -1] = [
    pairs.a[pair],
    pairs.b[pair],
    pairs.ab[pair],
    pairs.ba[pair],
  ];
  const percent = pairs.kind === 'pressure' ? PRESSURE_PERCENT : Math.max(ab, ba);
  return {
    group: 'edges' as const,
    data: {
      id: pairId(roles, pairs, pair),
      pair,
      source: elementId(roles[a]?.id ?? ''),
      target: elementId(roles[b]?.id ?? ''),
      plain: lineWidth(percent, 'plain'),
      dim: lineWidth(percent, 'dim'),
      lit: lineWidth(percent, 'lit'),
      curvature: curvatureOf(scene, pair),
    },
  };
}

/** The disc inside the ring as stops of a radial gradient: the role's colour, then at once the ground. */
function coreStops(share: number): string {
  // Cytoscape's gradient reaches from the middle of a role as far as the role is wide.
  const edge = 50 * share;
  return `0% ${edge - 1}% ${edge + 1}% 100%`;
}

/** The classes by which the stylesheet draws a role. */
function look({ filed, risk, colour }: RoleMarks, index: RoleIndex): string {
  const percent = risk[index] ?? -1;
  const ring = riskLevel(percent) === 'HIGH' ? 'ring high' : 'ring';
  const kind = filed[index] ? (percent < 0 ? 'bare' : ring) : 'unfiled';
  return `${kind} colour-${colour[index]}`;
}

function kindOf({ backEdges, isComputed }: Scene, pair: number): string {
  if (isComputed) return 'computed';
  return backEdges?.[pair] ? 'back-edge' : '';
}

/** Where a pair is named by only one of its roles; a mutual match has no direction, and no arrow. */
function direction({ ab, ba }: Pairs, pair: number): string {
  if (Number(ab[pair]) < 0) return 'back';
  return Number(ba[pair]) < 0 ? 'forth' : '';
}
