import type { ElementDefinition } from 'cytoscape';
import { type Pairs, pairsOfRole } from '../derive';
import { familySlot, type Role } from '../domain';
import { lineWidth, markRadius, RING, radius } from './scale';
import { DIM_SHARE, type Emphasis, hasRing, type Picture, type Scene, STATE } from './scene';

/**
 * Up to so many pairs are Cytoscape's own edges; above it they are painted in a mass below, and Cytoscape has only
 * those of the selected role. From here on edges cost more than the start of a painter: see tests/bench/RESULTS.md.
 */
export const MOST_EDGES = 1000;

const ROLE_CLASSES = ['', 'dim', 'hidden', 'matched', 'selected'];
const PAIR_CLASSES = { plain: '', dim: 'dim', hidden: 'hidden', lit: 'lit' } as const;
type PairState = keyof typeof PAIR_CLASSES;

/** Makes elements for the states of a scene. The same role in the same state is the same object each time. */
export type ElementSource = (states: Uint8Array, emphasis: Emphasis) => ElementDefinition[];

/** Cytoscape adopts and changes data and positions, so they are made once a picture; only classes differ. */
export function elementSource(scene: Scene, families: Picture['families']): ElementSource {
  const { roles, pairs } = scene;
  const role = variants((place) => roleElement(scene, place, families), ROLE_CLASSES);
  const pair = variants((at) => pairElement(scene, at), Object.values(PAIR_CLASSES));
  const states: PairState[] = ['plain', 'dim', 'hidden', 'lit'];
  const edge = (at: number, state: PairState) => pair(at, states.indexOf(state));

  return (now, emphasis) => {
    const nodes = roles.map((_, place) => role(place, now[place] ?? STATE.plain));
    const selected = now.indexOf(STATE.selected);
    if (pairs.count > MOST_EDGES) {
      return [...nodes, ...litPairs(pairs, selected).map((at) => edge(at, 'lit'))];
    }
    const all = Array.from({ length: pairs.count }, (_, at) =>
      edge(at, pairState(pairs, at, emphasis, selected)),
    );
    return [...nodes, ...all];
  };
}

/** The id of a pair's edge: its ends, kept apart by what no id contains. */
export function pairId(roles: readonly Role[], pairs: Pairs, at: number): string {
  return `${roles[pairs.a[at] ?? 0]?.id}\t${roles[pairs.b[at] ?? 0]?.id}`;
}

function variants(make: (at: number) => ElementDefinition, classes: readonly string[]) {
  const plain: ElementDefinition[] = [];
  const made: ElementDefinition[] = [];
  return (at: number, state: number): ElementDefinition => {
    plain[at] ??= make(at);
    const key = at * classes.length + state;
    made[key] ??= { ...plain[at], classes: `${plain[at].classes} ${classes[state]}` };
    return made[key];
  };
}

function litPairs(pairs: Pairs, selected: number): number[] {
  return selected < 0 ? [] : [...pairsOfRole(pairs, selected)];
}

function pairState(
  { a, b }: Pairs,
  at: number,
  { passing, rest }: Emphasis,
  selected: number,
): PairState {
  const [from = 0, to = 0] = [a[at], b[at]];
  if (selected >= 0 && (from === selected || to === selected)) return 'lit';
  if (passing.mask[from] && passing.mask[to]) return 'plain';
  return rest === 'hide' ? 'hidden' : 'dim';
}

function roleElement({ roles, at }: Scene, place: number, families: Picture['families']) {
  const role = roles[place] as Role;
  return {
    group: 'nodes' as const,
    data: {
      id: role.id,
      place,
      size: 2 * markRadius(role.citations, hasRing(role)),
      dimSize: 2 * DIM_SHARE * radius(role.citations),
      risk: role.risk ?? 0,
      safe: 100 - (role.risk ?? 0),
      hole: `${100 - (100 * RING.width) / markRadius(role.citations, true)}%`,
      core: coreStops(role.citations),
    },
    position: { x: at[2 * place] ?? 0, y: at[2 * place + 1] ?? 0 },
    classes: `${roleKind(role)} family-${familySlot(families, role.family)}`,
  };
}

function pairElement({ roles, pairs, at }: Scene, pair: number) {
  const [a = 0, b = 0, ab = -1, ba = -1] = [
    pairs.a[pair],
    pairs.b[pair],
    pairs.ab[pair],
    pairs.ba[pair],
  ];
  const percent = Math.max(ab, ba);
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
    classes: ab < 0 ? 'back' : ba < 0 ? 'forth' : 'both',
  };
}

/** The disc inside the ring as stops of a radial gradient: the family's colour, then at once the ground. */
function coreStops(citations: number): string {
  // Cytoscape's gradient reaches from the middle of a role as far as the role is wide.
  const edge = (50 * radius(citations)) / markRadius(citations, true);
  return `0% ${edge - 1}% ${edge + 1}% 100%`;
}

const BOW = { share: 0.09, most: 22 } as const;

/** How far the line between two roles bends aside: a share of its length, so that short ones stay straight enough for their arrow. */
export function bow(at: Float32Array, a: number, b: number): number {
  const dx = (at[2 * a] ?? 0) - (at[2 * b] ?? 0);
  const dy = (at[2 * a + 1] ?? 0) - (at[2 * b + 1] ?? 0);
  return Math.min(BOW.most, BOW.share * Math.hypot(dx, dy));
}

function roleKind(role: Role): string {
  if (!role.filed) return 'unfiled';
  if (!hasRing(role)) return 'bare';
  return Number(role.risk) >= 70 ? 'ring high' : 'ring';
}
