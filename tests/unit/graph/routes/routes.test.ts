import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adjacencyOf,
  cheapestTree,
  findRoutes,
  matchCost,
  routesThrough,
  strengthOf,
} from '../../../../src/graph';
import { allSimplePaths, type Step } from './slow';

const ROLES = 7;

/** Up to so many steps among seven roles, each once, of percentages that hardly ever multiply to the same. */
const arbitrarySteps = fc
  .uniqueArray(
    fc.record({
      a: fc.nat(ROLES - 1),
      b: fc.nat(ROLES - 1),
      percent: fc.double({ min: 1, max: 99, noNaN: true }),
    }),
    { maxLength: 26, selector: ({ a, b }) => a * ROLES + b },
  )
  .map((all) =>
    all.flatMap(({ a, b, percent }): Step[] => (a === b ? [] : [[a, b, matchCost(percent)]])),
  );

const waysAlong = (steps: readonly Step[], roles = ROLES) =>
  adjacencyOf(
    roles,
    { source: steps.map(([a]) => a), target: steps.map(([, b]) => b) },
    (at) => steps[at]?.[2] ?? 0,
  );

const shared = (one: readonly number[], other: readonly number[]) => {
  const steps = new Set(other.slice(1).map((role, at) => `${other[at]}-${role}`));
  return one.slice(1).filter((role, at) => steps.has(`${one[at]}-${role}`)).length;
};
/** The strongest simple path through a role, where the two best halves do not cross: another is not looked for. */
function straightThrough(
  steps: readonly Step[],
  paths: ReturnType<typeof allSimplePaths>,
  via: number,
) {
  const there = allSimplePaths(steps, 0, via)[0];
  const home = allSimplePaths(steps, via, 1)[0];
  const through = paths.find(({ roles }) => roles.includes(via));
  const sum = (there?.cost ?? 0) + (home?.cost ?? 0);
  return through && there && home && Math.abs(sum - through.cost) < 1e-9 ? [through] : [];
}
const close = (cost: number) => expect.closeTo(cost, 9) as number;

describe('routes', () => {
  test('the first is the strongest of all simple paths; none means that there is none', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const [best] = allSimplePaths(steps, 0, 1);
        const [first] = findRoutes(waysAlong(steps), 0, 1);
        expect(first?.cost).toEqual(best && close(best.cost));
        if (first) {
          const path = allSimplePaths(steps, 0, 1).find(
            (one) => `${one.roles}` === `${first.roles}`,
          );
          expect(path?.cost).toEqual(close(first.cost));
        }
      }),
    );
  });

  test('each further one is the strongest through a new role that is not half known', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const paths = allSimplePaths(steps, 0, 1);
        const routes = findRoutes(waysAlong(steps), 0, 1);
        for (let rank = 1; rank <= Math.min(routes.length, 2); rank++) {
          const known = routes.slice(0, rank);
          const isNew = (roles: readonly number[]) =>
            known.every((one) => shared(roles, one.roles) <= (roles.length - 1) / 2);
          const candidates = [...Array(ROLES).keys()]
            .filter((via) => !known.some(({ roles }) => roles.includes(via)))
            .flatMap((via) => straightThrough(steps, paths, via))
            .filter(({ roles }) => isNew(roles))
            .map(({ cost }) => cost);
          const best = candidates.length ? Math.min(...candidates) : undefined;
          expect(routes[rank]?.cost).toEqual(best && close(best));
        }
      }),
    );
  });

  test('through a role: the first is the strongest of all simple paths with it, and no step is half known', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const paths = allSimplePaths(steps, 0, 1).filter(({ roles }) => roles.includes(2));
        const routes = routesThrough(waysAlong(steps), 0, 2, 1);
        expect(routes[0]?.cost).toEqual(paths[0] && close(paths[0].cost));
        for (const { roles, cost } of routes) {
          const path = paths.find((one) => `${one.roles}` === `${roles}`);
          expect(path?.cost).toEqual(close(cost));
        }
        routes.slice(1).forEach(({ roles }) => {
          expect(shared(roles, routes[0]?.roles ?? [])).toBeLessThanOrEqual((roles.length - 1) / 2);
        });
      }),
    );
  });

  test('a way that leaves a long one for its last step only is none of its own', () => {
    const likely = matchCost(90);
    const chain: Step[] = [
      [0, 2, likely],
      [2, 3, likely],
      [3, 4, likely],
      [4, 1, likely],
    ];
    const aside: Step[] = [
      [4, 5, likely],
      [5, 1, likely],
    ];
    expect(findRoutes(waysAlong([...chain, ...aside]), 0, 1)).toHaveLength(1);
    const apart: Step[] = [
      [0, 6, likely],
      [6, 5, likely],
    ];
    const routes = findRoutes(waysAlong([...chain, ...aside, ...apart]), 0, 1);
    expect(routes.map(({ roles }) => roles)).toEqual([
      [0, 6, 5, 1],
      [0, 2, 3, 4, 1],
    ]);
  });

  test('of two chains with the same product the shorter one is taken', () => {
    const sure = matchCost(100);
    const steps: Step[] = [
      [0, 2, sure],
      [2, 1, sure],
      [0, 1, sure],
    ];
    expect(findRoutes(waysAlong(steps), 0, 1)[0]?.roles).toEqual([0, 1]);
  });

  test('a match of nothing leads nowhere, and from a role to itself there is no route', () => {
    const steps: Step[] = [[0, 1, matchCost(0)]];
    expect(findRoutes(waysAlong(steps), 0, 1)).toEqual([]);
    expect(findRoutes(waysAlong([[0, 1, 1]]), 0, 0)).toEqual([]);
  });

  test('a chain is as strong as the product of its matches', () => {
    const steps: Step[] = [
      [0, 1, matchCost(90)],
      [1, 2, matchCost(50)],
    ];
    const { cost, steps: count } = cheapestTree(waysAlong(steps).ahead, 0);
    expect(strengthOf(cost[2] ?? 0, count[2] ?? 0)).toBeCloseTo(0.45, 12);
  });
});
