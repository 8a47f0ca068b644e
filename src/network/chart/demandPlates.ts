import { CHART_BOX } from '../../derive';
import type { Role, RoleIndex } from '../../domain';
import type { Box } from '../scene/geometry';
import { type Flow, routeOf } from './flows';
import { type DemandRequest, type PlacedDemand, placeDemands } from './placeDemands';
import type { Scale } from './scale';

/** What a role asks of another, in words, where that is known. */
export type DemandOf = (from: Role, to: Role) => string | undefined;

/** What demands are written on, and among. */
export interface DemandsContent {
  readonly roles: readonly Role[];
  readonly selected: RoleIndex;
  readonly flows: readonly Flow[];
  /** The roles whose boxes are drawn. */
  readonly shown: readonly RoleIndex[];
  readonly at: ArrayLike<number>;
  readonly scale: Scale;
  /** The width of the chart on the screen. */
  readonly width: number;
  readonly demandOf: DemandOf;
}

/** What is demanded along the selected role's flows, each near the other role, as far as it has room. */
export function demandsOn(content: DemandsContent): PlacedDemand[] {
  const { roles, selected, flows, shown, at, scale, width, demandOf } = content;
  const requests = flows.flatMap((flow): DemandRequest[] => {
    const [from, to] = [roles[flow.from], roles[flow.to]];
    const text = from && to && demandOf(from, to);
    if (!text) return [];
    const route = scaled(routeOf(at, flow), scale);
    return [
      {
        key: `${flow.from} ${flow.to}`,
        text,
        line: flow.from === selected ? route : backwards(route),
      },
    ];
  });
  const ends = new Set([selected, ...flows.flatMap(({ from, to }) => [from, to])]);
  const boxesOf = (some: Iterable<RoleIndex>) => Array.from(some, (role) => boxOf(at, role, scale));
  return placeDemands(requests, boxesOf(shown), boxesOf(ends), width);
}

const scaled = (route: readonly number[], { x, y }: Scale) =>
  route.map((value, i) => value * (i % 2 ? y : x));

function backwards(route: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = route.length - 2; i >= 0; i -= 2) back.push(route[i] ?? 0, route[i + 1] ?? 0);
  return back;
}

function boxOf(at: ArrayLike<number>, role: RoleIndex, { x, y }: Scale): Box {
  const [left, top] = [(at[2 * role] ?? 0) * x, (at[2 * role + 1] ?? 0) * y];
  const [halfX, halfY] = [(CHART_BOX.width * x) / 2, (CHART_BOX.height * y) / 2];
  return { minX: left - halfX, maxX: left + halfX, minY: top - halfY, maxY: top + halfY };
}
