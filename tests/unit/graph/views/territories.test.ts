import { describe, expect, test } from 'vitest';
import { territoriesAtOnce as territories } from '../../../../src/graph';

// Two camps of four, left and right, and one of the left among the right.
const left = [0, 0, 40, 0, 0, 40, 40, 40];
const right = [400, 0, 440, 0, 400, 40, 440, 40];
const positions = [...left, ...right, 420, 20];
const communities = [0, 0, 0, 0, 1, 1, 1, 1, 0];

const box = (line: ArrayLike<number> = []) => {
  const even = Array.from(line).filter((_, at) => at % 2 === 0);
  return { from: Math.min(...even), to: Math.max(...even) };
};

describe('territories', () => {
  const { territories: found, waters } = territories(positions, communities);
  const [one, other, ...more] = found;
  const coast = box(one?.outlines.find((line) => box(line).from < 0));

  test('lie round the roles of a community and do not reach the other', () => {
    expect(more).toEqual([]);
    expect(one?.community).toBe(0);
    expect(coast.from).toBeLessThan(0);
    expect(coast.to).toBeLessThan(box(other?.outlines[0]).from);
    // The one among the others has an island of its own.
    expect(one?.outlines).toHaveLength(2);
  });

  test('have lines of water around them', () => {
    expect(waters.map(box).some(({ from, to }) => from < coast.from && to > coast.to)).toBe(true);
  });

  test('are closed', () => {
    const line = Array.from(one?.outlines[0] ?? []);
    expect(line.slice(0, 2)).toEqual(line.slice(-2));
  });

  test('have their names inside', () => {
    const { from, to } = box(other?.outlines[0]);
    expect(other?.spot.x).toBeGreaterThan(from);
    expect(other?.spot.x).toBeLessThan(to);
    expect(other?.area).toBeGreaterThan(0);
  });

  test('of a small map are lands round marks, titles and names, with water around them', () => {
    const titles = positions.slice(0, 9).map(() => 'Keeper of Weights');
    const spots = [{ community: 0, x: 20, y: -200 }];
    const written = { titles, names: ['North', 'South'], spots };
    const lands = territories(positions, communities, written);
    const [north] = lands.territories;
    const ys = Array.from(north?.outlines[0] ?? []).filter((_, at) => at % 2 === 1);
    // Its name stands apart, so it has an island of its own, which has no role, and is none.
    expect(Math.min(...ys)).toBeGreaterThan(-60);
    // The one among the others has one.
    expect(north?.outlines).toHaveLength(2);
    const all = lands.territories.flatMap(({ outlines }) => outlines.map(box));
    for (const { from, to } of lands.waters.slice(0, 1).map(box)) {
      expect(from).toBeLessThan(Math.min(...all.map((each) => each.from)));
      expect(to).toBeGreaterThan(Math.max(...all.map((each) => each.to)) - 500);
    }
  });

  test('two roles have no ground of their own', () => {
    expect(territories([0, 0, 30, 0], [0, 0]).territories).toEqual([]);
    expect(territories([], []).territories).toEqual([]);
  });
});
