import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinesContext, paintLines } from '../../../src/network/painter/paintLines';
import { curveBetween, pointOn } from '../../../src/network/scene/curve';
import { BACK_EDGE_DASHES, lineWidth } from '../../../src/network/scene/scale';

describe('a bent line', () => {
  const spot = fc.integer({ min: -500, max: 500 });
  const disc = fc.record({ x: spot, y: spot, r: fc.integer({ min: 4, max: 30 }) });

  test('ends at both marks, a gap before them, and is the same from either side', () => {
    fc.assert(
      fc.property(disc, disc, fc.integer({ min: -22, max: 22 }), (from, to, aside) => {
        fc.pre(Math.hypot(from.x - to.x, from.y - to.y) > 100);
        const there = curveBetween(from, to, aside, 3);
        const back = curveBetween(to, from, -aside, 3);
        const { start, end } = there;
        expect(Math.hypot(start.x - from.x, start.y - from.y)).toBeCloseTo(from.r + 3);
        expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeCloseTo(to.r + 3);
        for (const t of [0, 0.3, 1]) {
          const [one, other] = [pointOn(there, t), pointOn(back, 1 - t)];
          expect(other.x).toBeCloseTo(one.x);
          expect(other.y).toBeCloseTo(one.y);
        }
      }),
    );
  });
});

describe('painted lines', () => {
  const view = {
    ...{ zoom: 2, pan: { x: 0, y: 0 }, width: 900, height: 700, ratio: 1, margin: 0 },
  };
  const ends = {
    at: Float32Array.of(0, 0, 100, 0, 200, 50, 300, 300),
    disc: new Float32Array(4).fill(8),
    whole: new Float32Array(4).fill(10),
  };
  const colours = { line: 'grey', lineDim: 'pale' };

  /** What is stroked: colour, width, dashes, and how many lines. */
  function strokes(
    mass: { percent: number[]; backEdges?: number[]; isComputed?: boolean; few: boolean },
    mask: number[],
  ) {
    const all: unknown[] = [];
    let [dashes, lines]: [number[], number] = [[], 0];
    const count = () => {
      lines++;
    };
    const context = {
      ...{ lineWidth: 0, strokeStyle: '', globalAlpha: 1, moveTo: () => {} },
      ...{ lineTo: count, quadraticCurveTo: count },
      beginPath: () => {
        lines = 0;
      },
      setLineDash: (next: number[]) => {
        dashes = next;
      },
      stroke: () => {
        all.push([context.strokeStyle, context.lineWidth, dashes, lines]);
      },
    } as LinesContext;
    paintLines(
      context,
      {
        ...{ a: Uint32Array.of(0, 1, 2), b: Uint32Array.of(1, 2, 3), few: mass.few },
        percent: Uint8Array.from(mass.percent),
        isComputed: mass.isComputed ?? false,
        backEdges: mass.backEdges && Uint8Array.from(mass.backEdges),
      },
      ends,
      { mask: Uint8Array.from(mask), strength: 0, rest: 'dim' },
      view,
      colours,
    );
    return all;
  }

  test('are dotted where nobody has declared them', () => {
    expect(strokes({ percent: [90, 90, 90], few: true, isComputed: true }, [1, 1, 1, 1])).toEqual([
      ['grey', expect.any(Number), [6, 4], 3],
    ]);
  });

  test('are as wide as their matches, what does not pass below', () => {
    expect(strokes({ percent: [60, 90, 90], few: true }, [0, 1, 1, 1])).toEqual([
      ['pale', 2 * lineWidth(60, 'dim'), [], 1],
      ['grey', 2 * lineWidth(90, 'plain'), [], 2],
    ]);
  });

  test('are dashed where they close a loop, in a mass, too', () => {
    const dashed = BACK_EDGE_DASHES.map((length) => 2 * length);
    for (const few of [true, false]) {
      expect(strokes({ percent: [70, 70, 70], backEdges: [0, 1, 0], few }, [1, 1, 1, 1])).toEqual([
        ['grey', 2 * lineWidth(70, 'plain'), [], 2],
        ['grey', 2 * lineWidth(70, 'plain'), dashed, 1],
      ]);
    }
  });

  test('that are no part of the picture are not painted', () => {
    expect(strokes({ percent: [70, 70, 70], few: true }, [2, 1, 2, 1])).toEqual([]);
  });
});
