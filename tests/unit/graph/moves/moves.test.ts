import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adjacencyOf,
  findMoves,
  judgeMove,
  matchCost,
  payShare,
  scoreOf,
} from '../../../../src/graph';

const ROLES = 6;
type Step = readonly [from: number, to: number, percent: number];

const arbitrarySteps = fc
  .uniqueArray(
    fc.record({
      ...{ a: fc.nat(ROLES - 1), b: fc.nat(ROLES - 1) },
      percent: fc.integer({ min: 1, max: 99 }),
    }),
    { maxLength: 20, selector: ({ a, b }) => a * ROLES + b },
  )
  .map((all) => all.flatMap(({ a, b, percent }): Step[] => (a === b ? [] : [[a, b, percent]])));

/** Every simple path of at most so many steps, by walking. */
function pathsWithin(steps: readonly Step[], from: number, to: number, most: number) {
  const found: number[][] = [];
  const walk = (path: readonly number[]) => {
    const here = path.at(-1) ?? from;
    if (here === to) found.push([...path]);
    else if (path.length <= most)
      for (const [a, b] of steps) if (a === here && !path.includes(b)) walk([...path, b]);
  };
  walk([from]);
  return found;
}

const pay = [100, 120, 90, Number.NaN, 300, 100];
const risk = [50, 40, 60, 10, Number.NaN, 50];
const limits = { viable: 50, worth: 5, safe: 0 };

function movesIn(steps: readonly Step[], most: number, isBackwards = false) {
  const ends = { source: steps.map(([a]) => a), target: steps.map(([, b]) => b) };
  const arcs = (least: number) =>
    adjacencyOf(ROLES, ends, (at) => {
      const percent = steps[at]?.[2] ?? 0;
      return percent < least ? Number.POSITIVE_INFINITY : matchCost(percent);
    })[isBackwards ? 'back' : 'ahead'];
  const percentOf = (from: number, to: number) =>
    steps.find(([a, b]) => a === from && b === to)?.[2] ?? Number.NaN;
  const field = { all: arcs(0), strong: arcs(limits.viable), isBackwards, most, pay, risk };
  return { moves: findMoves({ ...field, percentOf, limits }, 0), percentOf };
}

describe('moves', () => {
  test('are all that some path of at most so many steps reaches; their way is the strongest viable one, or the strongest', () => {
    fc.assert(
      fc.property(
        arbitrarySteps,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (steps, most, back) => {
          const { moves, percentOf } = movesIn(steps, most, back);
          for (let role = 1; role < ROLES; role++) {
            const paths = back
              ? pathsWithin(steps, role, 0, most)
              : pathsWithin(steps, 0, role, most);
            const percents = paths.map((path) =>
              path.slice(1).map((next, at) => percentOf(path[at] ?? 0, next)),
            );
            const viable = percents.filter((all) => Math.min(...all) >= limits.viable);
            const products = (viable.length ? viable : percents).map((all) =>
              all.reduce((product, percent) => (product * percent) / 100, 1),
            );
            const move = moves.find((one) => one.role === role);
            expect(move !== undefined).toBe(paths.length > 0);
            if (!move) continue;
            expect(move.closeness).toBeCloseTo(Math.max(...products), 6);
            expect(paths.map(String)).toContain(String(move.chain));
            expect(move.margins.viable >= 0).toBe(viable.length > 0);
            expect(move.weakest).toBe(
              Math.min(
                ...move.chain.slice(1).map((next, at) => percentOf(move.chain[at] ?? 0, next)),
              ),
            );
          }
        },
      ),
    );
  });

  test('tell the differences from where they begin to where they end', () => {
    const [move] = movesIn([[0, 1, 80]], 2).moves;
    expect(move).toMatchObject({ pay: 20, risk: -10, weakest: 80, chain: [0, 1] });
    expect(move?.margins).toEqual({ viable: 30, worth: 15, safe: 10 });
    const [backwards] = movesIn([[1, 0, 80]], 2, true).moves;
    expect(backwards).toMatchObject({ pay: -20, risk: 10, chain: [1, 0] });
  });

  test('without figures have no margin, and no difference', () => {
    const [move] = movesIn([[0, 3, 80]], 2).moves;
    expect(move?.pay).toBeUndefined();
    expect(move?.margins.worth).toBeUndefined();
    const figures = { weakest: 70, payBefore: -100, payAfter: -95, riskBefore: 5, riskAfter: 9 };
    expect(judgeMove(figures, limits)).toEqual({ viable: 20, worth: 0, safe: -4 });
  });

  test('score from -1 to 1; by closeness where nothing weighs', () => {
    const [move] = movesIn([[0, 1, 80]], 2).moves;
    if (!move) throw new Error('There is a move.');
    const weighed = (closeness: number, more: number, lowerRisk: number) =>
      scoreOf(move, pay, { closeness, pay: more, lowerRisk });
    expect(weighed(0, 0, 0)).toBeCloseTo(0.8, 6);
    expect(weighed(0, 10, 0)).toBeCloseTo(20 / 120, 9);
    expect(weighed(0, 0, 10)).toBeCloseTo(0.1, 9);
    expect([payShare(0, 0), payShare(-5, 5), payShare(10, 5)]).toEqual([0, 1, -0.5]);
  });
});
