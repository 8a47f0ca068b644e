import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Neighbourhood, neighbourhoods, type PairColumns } from '../../../src/graph';

const columns = (pairs: readonly (readonly [number, number, number])[]): PairColumns => {
  const weakestFirst = pairs.toSorted((one, other) => one[2] - other[2]);
  return {
    a: weakestFirst.map(([a]) => a),
    b: weakestFirst.map(([, b]) => b),
    percent: weakestFirst.map(([, , percent]) => percent),
  };
};

describe('neighbourhoods', () => {
  // Two triangles, of which the second lacks a side, and a role apart.
  const communities = [0, 0, 0, 1, 1, 1, 2];
  const table = columns([
    [0, 1, 60],
    [0, 2, 90],
    [1, 2, 70],
    [3, 4, 80],
    [4, 5, 50],
    [2, 3, 75],
    [1, 4, 65],
  ]);
  const [first, second, alone] = neighbourhoods(table, communities) as [
    Neighbourhood,
    Neighbourhood,
    Neighbourhood,
  ];
  const ends = (pair: number | undefined) => [table.a[pair ?? -1], table.b[pair ?? -1]];

  test('say who is at the core and who at the border', () => {
    expect(first.members).toEqual([2, 0, 1]);
    expect(first.core).toEqual([2, 0, 1]);
    expect(first.border).toEqual([2, 1]);
    expect(second.members).toEqual([4, 3, 5]);
  });

  test('say how close they are', () => {
    expect([first.pairs, first.density]).toEqual([3, 1]);
    expect([second.pairs, second.density]).toEqual([2, 2 / 3]);
    expect(first.insideShare).toBeCloseTo(440 / 580);
    expect(ends(first.strongest[0])).toEqual([0, 2]);
  });

  test('say where they lead', () => {
    expect(first.bridges).toMatchObject([{ to: 1, pairs: 2, strength: 140 }]);
    expect(ends(first.bridges[0]?.strongest[0])).toEqual([2, 3]);
  });

  test('a role apart is one of its own', () => {
    expect(alone).toEqual({
      ...{ id: 2, members: [6], pairs: 0, density: 0, insideShare: 0 },
      ...{ strongest: [], core: [], border: [], bridges: [] },
    });
  });
});

/** The same, told the long way: every figure by going through all pairs for it. */
function slowly({ a, b, percent }: PairColumns, communities: readonly number[]) {
  const pairs = Array.from(a, (one, at) => ({
    at,
    ends: [one, b[at] ?? -1],
    percent: percent[at] ?? 0,
  }));
  const sum = (some: typeof pairs) => some.reduce((total, pair) => total + pair.percent, 0);
  const indexes = (some: typeof pairs) =>
    some
      .toSorted((one, other) => other.percent - one.percent || other.at - one.at)
      .map(({ at }) => at);
  const isIn = (id: number) => (role: number) => communities[role] === id;
  const inside = (id: number) => pairs.filter(({ ends }) => ends.every(isIn(id)));
  const between = (id: number, to: number) =>
    pairs.filter(({ ends }) => ends.some(isIn(id)) && ends.some(isIn(to)));
  const of = (some: typeof pairs, role: number) =>
    sum(some.filter(({ ends }) => ends.includes(role)));
  const ids = [...new Set(communities)];
  return ids.map((id) => {
    const own = [...communities.keys()].filter(isIn(id));
    const outside = pairs.filter(({ ends }) => ends.filter(isIn(id)).length === 1);
    const ranked = (some: typeof pairs) =>
      own.toSorted((one, other) => of(some, other) - of(some, one) || one - other);
    const some = (of_: typeof pairs) =>
      ranked(of_)
        .filter((role) => of(of_, role) > 0)
        .slice(0, 3);
    const possible = own.flatMap((one) => own.filter((other) => other > one)).length;
    return {
      id,
      members: ranked(inside(id)),
      pairs: inside(id).length,
      density: possible ? inside(id).length / possible : 0,
      insideShare: inside(id).length
        ? (2 * sum(inside(id))) / (2 * sum(inside(id)) + sum(outside))
        : 0,
      strongest: indexes(inside(id)).slice(0, 5),
      core: some(inside(id)),
      border: some(outside),
      bridges: ids
        .filter((to) => to !== id && between(id, to).length)
        .map((to) => ({
          ...{ to, pairs: between(id, to).length, strength: sum(between(id, to)) },
          strongest: indexes(between(id, to)).slice(0, 3),
        }))
        .sort((one, other) => other.strength - one.strength || one.to - other.to),
    };
  });
}

/** Up to fourteen roles in up to five communities, numbered by the first role in each, and any pairs of them. */
const graphs = fc
  .array(fc.nat(4), { minLength: 1, maxLength: 14 })
  .map((labels) => labels.map((label) => [...new Set(labels)].indexOf(label)))
  .chain((communities) =>
    fc.record({
      communities: fc.constant(communities),
      pairs: fc
        .uniqueArray(
          fc.tuple(
            ...([fc.nat(communities.length - 1), fc.nat(communities.length - 1)] as const),
            fc.integer({ min: 1, max: 100 }),
          ),
          { selector: ([a, b]) => [a, b].sort().join() },
        )
        .map((all) => all.filter(([a, b]) => a < b)),
    }),
  );

test('neighbourhoods agree with the long way round', () => {
  fc.assert(
    fc.property(graphs, ({ communities, pairs }) => {
      const table = columns(pairs);
      const found = neighbourhoods(table, communities);
      const byId = found.toSorted((one, other) => one.id - other.id);
      expect(byId).toEqual(slowly(table, communities));
      const sizes = found.map(({ members }) => members.length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    }),
  );
});
