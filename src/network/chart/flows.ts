import { CHART_BOX, otherEnd, type Pairs, pairsOfRole } from '../../derive';
import { type RoleIndex, roleIndexAt } from '../../domain';
import type { Scale } from './scale';

/** A pressure, or a step of a route, from a role to another. */
export interface Flow {
  readonly from: RoleIndex;
  readonly to: RoleIndex;
  /** It runs against the order of the tiers. */
  readonly isUpward: boolean;
}

/** What of a scene flows are made of. */
export interface FlowSource {
  readonly pairs: Pairs;
  readonly at: ArrayLike<number>;
  readonly backEdges: Uint8Array | undefined;
}

/** The pressures of a pair: one, or one each way. */
export function flowsOf({ pairs, at, backEdges }: FlowSource, pair: number): Flow[] {
  const [a, b] = [roleIndexAt(pairs.a, pair), roleIndexAt(pairs.b, pair)];
  const [isForth, isBack] = [Number(pairs.ab[pair]) >= 0, Number(pairs.ba[pair]) >= 0];
  const isUpward = (from: RoleIndex, to: RoleIndex) =>
    backEdges?.[pair] === 1 && (!(isForth && isBack) || yOf(at, from) > yOf(at, to));
  return [
    ...(isForth ? [{ from: a, to: b, isUpward: isUpward(a, b) }] : []),
    ...(isBack ? [{ from: b, to: a, isUpward: isUpward(b, a) }] : []),
  ];
}

/** What a role presses and what presses it, and so many steps further on, away from it. */
export interface Surroundings {
  readonly near: readonly Flow[];
  readonly further: readonly Flow[];
}

const FURTHER_STEPS = 2;

/** The pressures around a role. */
export function surroundingsOf(source: FlowSource, role: RoleIndex): Surroundings {
  const near = [...pairsOfRole(source.pairs, role)].flatMap((pair) => flowsOf(source, pair));
  return {
    near,
    further: [...onwards(source, role, 'from'), ...onwards(source, role, 'to')],
  };
}

/** The flows of the second and third step from a role, down (each begins where one ended) or up. */
function onwards(source: FlowSource, role: RoleIndex, begin: 'from' | 'to'): Flow[] {
  const end = begin === 'from' ? 'to' : 'from';
  const flowsAt = (at: RoleIndex) =>
    [...pairsOfRole(source.pairs, at)]
      .filter((pair) => otherEnd(source.pairs, pair, at) !== role)
      .flatMap((pair) => flowsOf(source, pair))
      .filter((flow) => flow[begin] === at);
  const reached = new Set<RoleIndex>([role]);
  let front = [...pairsOfRole(source.pairs, role)]
    .flatMap((pair) => flowsOf(source, pair))
    .filter((flow) => flow[begin] === role)
    .map((flow) => flow[end]);
  const found: Flow[] = [];
  for (let step = 0; step < FURTHER_STEPS; step++) {
    for (const at of front) reached.add(at);
    const flows = [...new Set(front)].flatMap(flowsAt);
    found.push(...flows);
    front = flows.map((flow) => flow[end]).filter((at) => !reached.has(at));
  }
  return found;
}

const xOf = (at: ArrayLike<number>, role: RoleIndex) => at[2 * role] ?? 0;
const yOf = (at: ArrayLike<number>, role: RoleIndex) => at[2 * role + 1] ?? 0;

/**
 * The corners of a flow, x and y in turn, at zoom 1: out of the box on the side of the other one, along the gap between two
 * rows and the one beside a column, so that it crosses no box.
 */
export function routeOf(at: ArrayLike<number>, { from, to }: Flow): number[] {
  const { width, height, gapX, gapY } = CHART_BOX;
  const [x1, y1, x2, y2] = [xOf(at, from), yOf(at, from), xOf(at, to), yOf(at, to)];
  const out = y2 < y1 ? -1 : 1;
  // Within a row both ends are below the boxes.
  const into = y2 === y1 ? 1 : -out;
  const start = y1 + (out * height) / 2;
  const end = y2 + (into * height) / 2;
  const first = start + (out * gapY) / 2;
  const last = end + (into * gapY) / 2;
  if (Math.abs(first - last) < 1) return [x1, start, x1, first, x2, first, x2, end];
  const aside = x2 + (x1 > x2 ? 1 : -1) * (width / 2 + gapX / 2);
  return [x1, start, x1, first, aside, first, aside, last, x2, last, x2, end];
}

/** More flows than this at rest would be one grey, and slow. */
export const MOST_AT_REST = 4000;
const ARROW = { length: 5, half: 3.5 } as const;

/** The corners of an arrow head at the end of a route, which is vertical there, on the screen. */
export function arrowAt(route: readonly number[], { x, y }: Scale): number[] {
  const [from = 0, endX = 0, endY = 0] = route.slice(-3);
  const [middle, tip] = [endX * x, endY * y];
  const back = tip + (from < endY ? -1 : 1) * ARROW.length;
  return [middle, tip, middle - ARROW.half, back, middle + ARROW.half, back];
}

/** A route as the data of an SVG path, so many times as wide and as high. */
export function pathOf(route: readonly number[], scaleX = 1, scaleY = 1): string {
  let data = '';
  for (let i = 0; i + 1 < route.length; i += 2) {
    data += `${i ? 'L' : 'M'}${(route[i] ?? 0) * scaleX} ${(route[i + 1] ?? 0) * scaleY}`;
  }
  return data;
}
