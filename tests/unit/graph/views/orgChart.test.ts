import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orgChart, trophicLevels } from '../../../../src/graph';

type Edges = readonly (readonly [from: number, to: number])[];
const columns = (some: Edges) => ({
  source: some.map(([from]) => from),
  target: some.map(([, to]) => to),
});
const levels = (count: number, some: Edges) => [...trophicLevels(count, columns(some))];

const COUNT = 9;
const role = fc.integer({ min: 0, max: COUNT - 1 });
const edges = fc.uniqueArray(fc.tuple(role, role), { selector: String, maxLength: 24 });

/** The levels by Gauss-Jordan elimination of the whole matrix, each component's first role held at 0, then moved up. */
function denseLevels(count: number, some: Edges): number[] {
  const real = some.filter(([from, to]) => from !== to);
  const component = Array.from({ length: count }, (_, at) => at);
  for (let round = 0; round < count; round++) {
    for (const [a, b] of real) {
      const least = Math.min(component[a] ?? 0, component[b] ?? 0);
      component[a] = least;
      component[b] = least;
    }
  }
  const rows = component.map((first, at) => {
    const row = new Array(count + 1).fill(0);
    if (first === at) row[at] = 1;
    else {
      for (const [from, to] of real) {
        if (from !== at && to !== at) continue;
        row[at] += 1;
        row[from === at ? to : from] -= 1;
        row[count] += to === at ? 1 : -1;
      }
    }
    return row;
  });
  for (let at = 0; at < count; at++) {
    const best = rows
      .slice(at)
      .reduce((most, row) => (Math.abs(row[at]) > Math.abs(most[at]) ? row : most));
    rows.splice(rows.indexOf(best), 1);
    rows.splice(at, 0, best);
    const pivot = best[at];
    best.forEach((value, i) => {
      best[i] = value / pivot;
    });
    for (const row of rows) {
      if (row === best || row[at] === 0) continue;
      const share = row[at];
      row.forEach((value, i) => {
        row[i] = value - share * (best[i] ?? 0);
      });
    }
  }
  const solved = rows.map((row) => row[count]);
  return solved.map(
    (level, at) =>
      level - Math.min(...solved.filter((_, other) => component[other] === component[at])),
  );
}

describe('trophic levels', () => {
  test('count the steps of a chain, and of a tree, from the top', () => {
    expect(
      levels(4, [
        [2, 0],
        [0, 3],
        [3, 1],
      ]),
    ).toEqual([1, 3, 0, 2]);
    expect(
      levels(5, [
        [0, 1],
        [0, 2],
        [2, 3],
        [2, 4],
      ]),
    ).toEqual([0, 1, 1, 2, 2]);
  });

  test('are equal in a loop, and 0 without pressure', () => {
    expect(
      levels(4, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ).toEqual([0, 0, 0, 0]);
  });

  test('weigh a shortcut against the way round', () => {
    // 0 presses 1 and 2, 1 presses 2: the second step gets two thirds twice.
    expect(
      levels(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
    ).toEqual([0, 0.666667, 1.333333]);
  });

  test('begin anew in each component', () => {
    expect(
      levels(5, [
        [0, 1],
        [3, 2],
        [2, 4],
      ]),
    ).toEqual([0, 1, 1, 0, 2]);
  });

  test('agree with a dense solver', () => {
    fc.assert(
      fc.property(edges, (some) => {
        const dense = denseLevels(COUNT, some);
        levels(COUNT, some).forEach((level, at) => {
          expect(level).toBeCloseTo(dense[at] ?? Number.NaN, 5);
        });
      }),
    );
  });

  test('do not depend on the order of pressures or roles', () => {
    const order = fc.shuffledSubarray([...Array(COUNT).keys()], { minLength: COUNT });
    fc.assert(
      fc.property(edges, order, (some, to) => {
        expect(levels(COUNT, some.toReversed())).toEqual(levels(COUNT, some));
        const renamed = some.map(([a, b]) => [to[a] ?? a, to[b] ?? b] as const);
        const there = levels(COUNT, renamed);
        levels(COUNT, some).forEach((level, at) => {
          expect(there[to[at] ?? at]).toBeCloseTo(level, 5);
        });
      }),
    );
  });
});

describe('the org chart', () => {
  const [chief, lead, engineer, auditor, poet] = [0, 1, 2, 3, 4];
  const some: Edges = [
    [chief, lead],
    [lead, engineer],
    [chief, auditor],
  ];
  const [left, right] = [0, 1];
  const laneOf = [right, left, left, right, left];

  test('has a lane for each choice, a tier for each row of level, and what has no pressure last', () => {
    const tree = orgChart(columns(some), laneOf);
    expect([...tree.row]).toEqual([0, 1, 2, 1, 3]);
    expect([...tree.column]).toEqual([1, 0, 0, 1, 0]);
    expect(tree.tiers.map(({ first, count }) => [first, count])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(tree.hasApart).toBe(true);
    expect(tree.row[poet]).toBe(3);
    expect([...tree.upward]).toEqual([0, 0, 0]);
  });

  test('knows the pressure that runs upwards', () => {
    const answering = [...some, [engineer, chief], [chief, engineer]] as const;
    expect([...orgChart(columns(answering), laneOf).upward]).toEqual([0, 0, 0, 1, 0]);
  });

  test('stacks the boxes of a cell, and widens a lane that has too many', () => {
    const reports = Array.from({ length: 8 }, (_, at) => at + 1);
    const wide = orgChart(columns(reports.map((to) => [0, to])), new Array(9).fill(0));
    expect(wide.lanes).toEqual([{ of: 0, first: 0, count: 2 }]);
    expect(wide.tiers.map(({ count }) => count)).toEqual([1, 4]);
  });

  test('gives each role a cell of its own', () => {
    fc.assert(
      fc.property(edges, (those) => {
        const { column, row, lanes, tiers } = orgChart(columns(those), new Array(COUNT).fill(0));
        const cells = Array.from(column, (x, at) => `${x} ${row[at]}`);
        expect(new Set(cells).size).toBe(COUNT);
        expect(Math.max(...column)).toBeLessThan(lanes.reduce((sum, { count }) => sum + count, 0));
        expect(Math.max(...row)).toBeLessThan(tiers.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});
