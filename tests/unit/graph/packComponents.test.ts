import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../src/graph/layout/fit';
import { packComponents } from '../../../src/graph/layout/packComponents';
import { weightedPairs } from '../../../src/graph/weightedPairs';

/** A chain of roles for each length, none connected with another. */
function chains(lengths: readonly number[]) {
  const [source, target]: [number[], number[]] = [[], []];
  let first = 0;
  const parts = lengths.map((length) => {
    const part = Array.from({ length }, (_, i) => first + i);
    first += length;
    source.push(...part.slice(0, -1));
    target.push(...part.slice(1));
    return part;
  });
  const matches = { source, target, percent: source.map(() => 80) };
  return { parts, pairs: weightedPairs({ roles: { length: first }, matches }) };
}

const distance = (at: ArrayLike<number>, a: number, b: number) =>
  Math.hypot((at[2 * a] ?? 0) - (at[2 * b] ?? 0), (at[2 * a + 1] ?? 0) - (at[2 * b + 1] ?? 0));

const figures = fc.integer({ min: -1000, max: 1000 });

describe('parts of a graph that nothing connects', () => {
  test('keep their shape, and no role of one stands on another’s', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.array(figures, { minLength: 72, maxLength: 72 }), (some, spots) => {
        const { parts, pairs } = chains(some);
        const at = Float64Array.from(spots.slice(0, 2 * pairs.order));
        const packed = packComponents(pairs)(at);
        for (const part of parts) {
          for (const role of part) {
            expect(distance(packed, Number(part[0]), role)).toBeCloseTo(
              distance(at, Number(part[0]), role),
            );
          }
        }
        for (const [i, one] of parts.entries()) {
          for (const other of parts.slice(i + 1)) {
            const nearest = Math.min(
              ...one.flatMap((a) => other.map((b) => distance(packed, a, b))),
            );
            expect(nearest).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('come together from wherever they were driven', () => {
    const { pairs } = chains([4, 3, 1]);
    const near = [0, 0, 10, 0, 10, 10, 0, 10];
    const far = [5000, 0, 5010, 0, 5010, 10, -9000, 4000];
    const { width, height } = extentOf(packComponents(pairs)(Float64Array.from([...near, ...far])));
    expect(Math.max(width, height)).toBeLessThan(60);
  });

  test('a graph in one piece stays where it is', () => {
    const at = Float64Array.of(0, 0, 10, 0, 5, 50);
    expect(packComponents(chains([3]).pairs)(at)).toEqual(at);
  });
});
