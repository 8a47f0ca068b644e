import { describe, expect, test } from 'vitest';
import { focusRings, pairTable, RING_LIMITS, scatter } from '../../../../src/graph';

// Positions that can be checked with a pencil: x and y of each role, rounded to whole pixels.
const spots = (positions: Float32Array) =>
  Array.from({ length: positions.length / 2 }, (_, at) => [
    Math.round(positions[2 * at] ?? 0) || 0,
    Math.round(positions[2 * at + 1] ?? 0) || 0,
  ]);

describe('the scatter', () => {
  const none = Number.NaN;

  test('has figures on a linear scale from the left, and from below', () => {
    const { positions, x, y } = scatter([10, 50, 90], [20, 40, 60]);
    expect(spots(positions)).toEqual([
      [-480, 430],
      [0, 0],
      [480, -430],
    ]);
    expect(x.isLog).toBe(false);
    expect(x.ticks.map(({ value }) => value)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect([y.ticks[0], y.ticks.at(-1)]).toEqual([
      { value: 20, at: 430 },
      { value: 60, at: -430 },
    ]);
  });

  test('has pay on a log scale where one role would squeeze the others', () => {
    const { positions, x } = scatter([10, 20, 40, 640], [1, 2, 3, 4]);
    expect(x.isLog).toBe(true);
    expect(spots(positions).map(([at]) => at)).toEqual([-480, -320, -160, 480]);
    expect(x.ticks.map(({ value }) => value)).toEqual([10, 20, 50, 100, 200, 500]);
    const debts = scatter([-10, 20, 40, 640], [1, 2, 3, 4]);
    expect(debts.x.isLog).toBe(false);
  });

  test('has the medians of those with both figures, from four on', () => {
    const { medians, x } = scatter([10, 20, 30, 40, none], [1, 2, 3, 4, 100]);
    expect(medians?.x).toEqual({ value: 25, at: x.at(25) });
    expect(medians?.y.value).toBe(2.5);
    expect(scatter([10, 20, 30, none], [1, 2, 3, 4]).medians).toBeUndefined();
  });

  test('has the proportions of its room, and is larger where roles are many', () => {
    const room = { width: 600, height: 300 };
    expect(scatter([1, 2], [1, 2], room).half).toEqual({ x: 300, y: 150 });
    const many = Array.from({ length: 200 }, (_, at) => at);
    expect(scatter(many, many, room)).toMatchObject({ half: { x: 600, y: 300 }, scale: 2 });
  });

  test('has roles without a figure beyond its axis, and without both in rows below', () => {
    const { positions } = scatter([10, 50, none, none, none], [20, none, 60, none, none]);
    expect(spots(positions).slice(1)).toEqual([
      [480, 500],
      [-550, -430],
      [-480, 535],
      [-440, 535],
    ]);
  });
});

describe('the focus', () => {
  const [baker, clerk, nurse, poet, temp, tester, ghost] = [0, 1, 2, 3, 4, 5, 6];
  const matches = [
    [clerk, baker, 90],
    [clerk, nurse, 80],
    [poet, clerk, 70],
    [temp, clerk, 60],
    [nurse, tester, 50],
  ] as const;
  const pairs = pairTable(
    'match',
    {
      source: matches.map(([from]) => from),
      target: matches.map(([, to]) => to),
      percent: matches.map(([, , percent]) => percent),
    },
    7,
  );

  test('has the matched ones in a ring, the strongest at the top, then clockwise', () => {
    const { positions, ring, radii } = focusRings(pairs, 7, clerk, 1, RING_LIMITS.strongest);
    const found = spots(positions);
    expect([baker, nurse, poet, temp, clerk].map((role) => found[role])).toEqual([
      [0, -190],
      [190, 0],
      [0, 190],
      [-190, 0],
      [0, 0],
    ]);
    expect(radii).toEqual([190]);
    expect([ring[tester], ring[ghost]]).toEqual([-1, -1]);
  });

  test('has those two matches away in a second ring', () => {
    const { positions, ring, radii } = focusRings(pairs, 7, clerk, 2, RING_LIMITS.strongest);
    expect(ring[tester]).toBe(2);
    expect(spots(positions)[tester]).toEqual([0, -340]);
    expect(radii).toEqual([190, 340]);
  });
});
