import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lazy, type RoleId } from '../../../src/domain';
import {
  analyse,
  communities,
  createBetweenness,
  createLayout,
  largeCoast,
  type Matched,
  weightedPairs,
} from '../../../src/graph';

/** So many roles, and the pairs among them. */
const graphOf = (roles: number, pairs: readonly (readonly [number, number])[]) => ({
  families: [],
  roles: Array.from({ length: roles }, (_, i) => ({
    ...{ id: `role-${i}`, title: `Role ${i}`, family: '' },
  })),
  matches: {
    source: pairs.map(([a]) => a),
    target: pairs.map(([, b]) => b),
    percent: pairs.map(() => 80),
  },
});

test('a large map of which few roles have a match has a place for each, and lands', () => {
  const chain = Array.from({ length: 40 }, (_, at) => [7 * at, 7 * at + 7] as const);
  const { positions, nameSpots, lands } = analyse(graphOf(400, chain));
  expect(positions).toHaveLength(800);
  expect(
    new Set(Array.from({ length: 400 }, (_, at) => `${positions[2 * at]} ${positions[2 * at + 1]}`))
      .size,
  ).toBe(400);
  expect(nameSpots).toEqual([]);
  expect(lands?.territories.length).toBeGreaterThan(0);
});

const anyGraph = fc.integer({ min: 2, max: 9 }).chain((roles) => {
  const end = fc.integer({ min: 0, max: roles - 1 });
  return fc
    .uniqueArray(
      fc.tuple(end, end).filter(([a, b]) => a < b),
      { selector: ([a, b]) => a * roles + b },
    )
    .map((pairs) => graphOf(roles, pairs));
});

const trios = graphOf(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
  [2, 3],
]);
/** 400 roles round a ring, the last twenty of them matched with nobody: more than a small map. */
const ring = graphOf(
  400,
  Array.from({ length: 380 }, (_, i) => [i, (i + 1) % 380] as const).map(([a, b]) =>
    a < b ? ([a, b] as const) : ([b, a] as const),
  ),
);

const layoutOf = (graph: Matched) => {
  const pairs = weightedPairs(graph);
  return createLayout(pairs, communities(pairs));
};
const finished = (layout: ReturnType<typeof createLayout>) => {
  while (!layout.isDone()) layout.step();
  return [...layout.positions()];
};
const ringMap = lazy(() => finished(layoutOf(ring)));
const mapOf = (graph: Matched) => (graph === ring ? ringMap() : finished(layoutOf(graph)));

describe('a layout', () => {
  test.each([
    ['small', trios],
    ['large', ring],
  ])('of a %s map that is interrupted and resumed ends like one in one go', (_, graph) => {
    const whole = mapOf(graph);
    const begun = layoutOf(graph);
    for (let i = 0; i < 40; i++) begun.step();
    const pairs = weightedPairs(graph);
    const resumed = createLayout(pairs, communities(pairs), {
      saved: structuredClone(begun.save()),
    });
    expect(resumed.share()).toBeGreaterThan(0);
    expect(finished(resumed)).toEqual(whole);
    const late = layoutOf(graph);
    while (!late.save().apart) late.step();
    expect(finished(createLayout(pairs, communities(pairs), { saved: late.save() }))).toEqual(
      whole,
    );
  });

  test('is the same each time', () => {
    expect(finished(layoutOf(trios))).toEqual(finished(layoutOf(trios)));
  });

  test.each([
    ['where nothing connects them', graphOf(5, [])],
    ['in trios', trios],
    ['of a large map', ring],
  ])('leaves no two roles on each other, %s', (_, graph) => {
    const at = mapOf(graph);
    let nearest = Infinity;
    for (let i = 0; i < at.length; i += 2) {
      for (let j = 0; j < i; j += 2) {
        const [dx, dy] = [(at[i] ?? 0) - (at[j] ?? 0), (at[i + 1] ?? 0) - (at[j + 1] ?? 0)];
        nearest = Math.min(nearest, Math.hypot(dx, dy));
      }
    }
    expect(nearest).toBeGreaterThan(40);
  });

  test('of a large map leaves open water between its communities', () => {
    const at = ringMap();
    const of = communities(weightedPairs(ring));
    let nearest = Infinity;
    for (let a = 0; a < 380; a++) {
      for (let b = 0; b < a; b++) {
        if (of[a] === of[b]) continue;
        const [dx, dy] = [0, 1].map((axis) => Number(at[2 * a + axis]) - Number(at[2 * b + axis]));
        nearest = Math.min(nearest, Math.hypot(Number(dx), Number(dy)));
      }
    }
    const { shore, open } = largeCoast(400);
    expect(nearest).toBeGreaterThan(2 * shore + 0.7 * open);
  });

  test('keeps roles that nobody is matched with near the others', () => {
    const at = ringMap();
    const extent = (indexes: number[]) => Math.max(...indexes) - Math.min(...indexes);
    const ys = at.filter((_, i) => i % 2 === 1);
    expect(extent(ys)).toBeLessThan(1.3 * extent(ys.slice(0, 380)));
  });

  test('shows where the roles are on the way, centred', () => {
    const layout = layoutOf(ring);
    for (let i = 0; i < 5; i++) layout.step();
    const at = layout.positions();
    expect(at).toHaveLength(800);
    expect(at.every(Number.isFinite)).toBe(true);
    expect(Math.min(...at)).toBeLessThan(0);
  });

  test('of one role, and of none', () => {
    expect(finished(layoutOf(graphOf(1, [])))).toEqual([0, 0]);
    expect(finished(layoutOf(graphOf(0, [])))).toEqual([]);
  });
});

describe('communities', () => {
  test('are numbered by their first role; each trio is one', () => {
    expect([...communities(weightedPairs(trios))]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...communities(weightedPairs(graphOf(0, [])))]).toEqual([]);
  });
});

/** The share of shortest ways through each role, by listing every shortest way between every two others. */
function slowBetweenness({ roles, matches }: Matched): number[] {
  const { length } = roles;
  const near = Array.from({ length }, (_, role) =>
    Array.from(matches.source).flatMap((source, i) => {
      const target = matches.target[i] ?? -1;
      return source === role ? [target] : target === role ? [source] : [];
    }),
  );
  const ways = (from: number, to: number): number[][] => {
    let open = [[from]];
    for (let step = 0; step < length && open.length; step++) {
      const arrived = open.filter((way) => way.at(-1) === to);
      if (arrived.length) return arrived;
      open = open.flatMap((way) =>
        (near[way.at(-1) ?? 0] ?? [])
          .filter((next) => !way.includes(next))
          .map((next) => [...way, next]),
      );
    }
    return [];
  };
  const sums = new Array<number>(length).fill(0);
  for (let a = 0; a < length; a++) {
    for (let b = a + 1; b < length; b++) {
      const all = ways(a, b);
      for (const way of all) {
        for (const role of way.slice(1, -1)) sums[role] = (sums[role] ?? 0) + 1 / all.length;
      }
    }
  }
  const pairs = ((length - 1) * (length - 2)) / 2;
  return sums.map((sum) => sum / Math.max(1, pairs));
}

describe('betweenness', () => {
  const finishedCount = (graph: Matched, sample?: number) => {
    const count = createBetweenness(weightedPairs(graph), sample);
    while (!count.isDone()) count.step();
    return count.result();
  };

  test('agrees with listing every shortest way', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { values, sampled } = finishedCount(graph);
        expect(sampled).toBe(graph.roles.length);
        slowBetweenness(graph).forEach((value, role) => {
          expect(values[role]).toBeCloseTo(value, 5);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a sample is an estimate, and says so', () => {
    const { values, sampled } = finishedCount(ring, 40);
    expect(sampled).toBe(40);
    const exact = finishedCount(ring).values;
    const sum = (some: ArrayLike<number>) =>
      Array.from(some).reduce((all, value) => all + value, 0);
    expect(sum(values) / sum(exact)).toBeGreaterThan(0.8);
    expect(sum(values) / sum(exact)).toBeLessThan(1.2);
  });
});

test('a name that is given goes to the community that has most of its anchors, once', () => {
  const named = (...given: [name: string, ...anchors: string[]][]) =>
    analyse({
      ...trios,
      territoryNames: given.map(([name, ...anchors]) => ({
        ...{ name, text: '' },
        anchors: anchors as RoleId[],
      })),
    }).communityNames;
  expect(named(['East', 'role-4', 'role-0', 'role-5'])?.[1]).toBe('East');
  // Both want the first community; the one with fewer anchors there has to do with the other.
  expect(named(['East', 'role-0', 'role-4'], ['West', 'role-1', 'role-2'])).toEqual([
    'West',
    'East',
  ]);
  expect(named(['Nowhere', 'ghost'])).not.toContain('Nowhere');
});

test('the whole analysis is plain data, and complete', () => {
  const analysis = analyse(trios);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  expect(analysis.arranged).toBe(1);
  expect(analysis.positions).toHaveLength(12);
});
