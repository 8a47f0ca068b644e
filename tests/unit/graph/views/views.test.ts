import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairs } from '../../../../src/derive';
import type { Taxonomy } from '../../../../src/domain';
import {
  countWords,
  distinctWords,
  focusRings,
  nameCommunities,
  scatter,
  wordsOf,
} from '../../../../src/graph';

const COUNT = 9;
const role = fc.integer({ min: 0, max: COUNT - 1 });
const edges = fc.uniqueArray(fc.tuple(role, role), { selector: String, maxLength: 24 });
const columns = (some: readonly (readonly [number, number])[]) => ({
  source: some.map(([from]) => from),
  target: some.map(([, to]) => to),
});

function spotsOf(positions: Float32Array): string[] {
  return Array.from({ length: positions.length / 2 }, (_, at) =>
    [positions[2 * at], positions[2 * at + 1]].join(' '),
  );
}

describe('the focus', () => {
  const tableOf = (some: readonly (readonly [number, number])[]) => {
    const matches = some.filter(([from, to]) => from !== to);
    return pairs({
      roles: Array.from({ length: COUNT }),
      matches: { ...columns(matches), percent: matches.map(([from, to]) => 50 + from * 5 + to) },
    } as unknown as Taxonomy);
  };

  test('has each role in the ring of its distance', () => {
    fc.assert(
      fc.property(edges, role, fc.integer({ min: 1, max: 3 }), (some, centre, depth) => {
        const near = (from: number) =>
          some.flatMap(([a, b]) => (a === from ? [b] : b === from ? [a] : []));
        const distance = new Map([[centre, 0]]);
        for (let step = 1; step <= depth; step++) {
          for (const [at, far] of [...distance]) {
            if (far !== step - 1) continue;
            for (const other of near(at)) if (!distance.has(other)) distance.set(other, step);
          }
        }
        const { ring, positions, left } = focusRings(tableOf(some), COUNT, centre, depth, [
          COUNT,
          COUNT,
          COUNT,
        ]);
        expect(left).toBe(0);
        ring.forEach((at, index) => {
          expect(at).toBe(distance.get(index) ?? -1);
          expect(Number.isNaN(positions[2 * index])).toBe(at === -1);
        });
      }),
    );
  });

  test('begins at the top with the strongest match, and leaves out the weakest', () => {
    const table = tableOf([
      [0, 1],
      [0, 2],
      [0, 3],
      [3, 4],
    ]);
    const { positions, ring, left } = focusRings(table, COUNT, 0, 2, [2, 9]);
    expect(positions[6]).toBeCloseTo(0);
    expect(positions[7]).toBeLessThan(0);
    expect([...ring.slice(0, 5)]).toEqual([0, -1, 1, 1, 2]);
    expect(left).toBe(1);
  });
});

describe('the scatter', () => {
  const figure = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(Number.NaN));

  test('has larger figures further along, ticks inside, and nobody on top of another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 40 }), (some) => {
        const [xs, ys] = [some.map(([x]) => x), some.map(([, y]) => y)];
        const { positions, x, half } = scatter(xs, ys);
        expect(new Set(spotsOf(positions)).size).toBe(some.length);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(x.ticks.every(({ at }) => Math.abs(at) <= half.x + 1e-6)).toBe(true);
      }),
    );
    const { positions } = scatter([10, 50, 90], [1, 2, Number.NaN]);
    expect([...positions]).toEqual([...positions].map(Number));
    expect(Number(positions[0])).toBeLessThan(Number(positions[2]));
    expect(Number(positions[1])).toBeGreaterThan(Number(positions[3]));
    expect(Number(positions[5])).toBeGreaterThan(400);
  });
});

describe('the names of communities', () => {
  const titles = 'Ward Nurse/School Nurse/Porter/Baker/Night Baker/Miller/Poet'.split('/');
  const communities = [0, 0, 0, 1, 1, 1, 2];
  const named = (families: string[], ties?: number[]) =>
    nameCommunities({ titles, families, ...(ties && { ties }) }, communities);

  test('are the family that most roles share, or two that do so together', () => {
    expect(named(['Care', 'Care', 'Logistics', 'Food', 'Food', 'Food', 'Arts'])).toEqual([
      'Care',
      'Food',
      'Poet',
    ]);
    // Neither half of them nor two thirds: four of nine, and two.
    const shared = [
      'Care',
      'Care',
      'Care',
      'Care',
      'Logistics',
      'Logistics',
      'Food',
      'Arts',
      'Law',
    ];
    const nine = shared.map((_, i) => `Role ${i}`);
    const one = shared.map(() => 0);
    expect(nameCommunities({ titles: nine, families: shared }, one)).toEqual(['Care · Logistics']);
  });

  test('are the titles of the most central roles where families do not tell', () => {
    expect(named(Array(7).fill(''), [1, 9, 5, 2, 3, 9, 0])).toEqual([
      'School Nurse · Porter',
      'Miller · Night Baker',
      'Poet',
    ]);
    // No one and no two families are shared by enough of these.
    const four = { titles: ['Poet', 'Baker', 'Miller', 'Porter'], families: 'abcd'.split('') };
    expect(nameCommunities({ ...four, ties: [1, 9, 5, 2] }, [0, 0, 0, 0])).toEqual([
      'Baker · Miller',
    ]);
  });

  test('leave a long title alone', () => {
    const long = ['Keeper of the Municipal Weights', 'Baker', 'Miller'];
    const names = nameCommunities(
      { titles: long, families: ['', '', ''], ties: [9, 1, 1] },
      [0, 0, 0],
    );
    expect(names).toEqual(['Keeper of the Municipal Weights']);
  });

  test('are not the same family twice', () => {
    const families = ['Care', 'Care', 'Care', 'Care', 'Care', 'Care', 'Arts'];
    const names = named(families, [1, 9, 5, 2, 3, 9, 0]);
    expect(names).toEqual(['Care', 'Miller · Night Baker', 'Poet']);
  });

  test('are never the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...titles), fc.nat(3)), { minLength: 8 }),
        (some) => {
          const ids = [...new Set(some.map(([, id]) => id))].sort();
          const dense = some.map(([, id]) => ids.indexOf(id));
          const names = nameCommunities(
            { titles: some.map(([title]) => title), families: some.map(() => 'Care') },
            dense,
          );
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });
});

describe('distinct words', () => {
  test('are drawn from words that say something, told apart by the other texts', () => {
    const words = wordsOf(
      'Bakes all the bread/Sells bread/Counts bread/Bakes HR a cake'.split('/'),
    );
    const found = distinctWords(words, countWords(words), [0, 3], 5);
    expect(found).toEqual([{ word: 'bakes', within: 2, everywhere: 2 }]);
  });
});
