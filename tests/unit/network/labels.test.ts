import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRoleIndex, halved, type RoleIndex, runToEnd } from '../../../src/domain';
import { boxIndex } from '../../../src/network/labels/boxIndex';
import { candidatesOf } from '../../../src/network/labels/candidates';
import type { LabelRequest } from '../../../src/network/labels/label';
import { labelPlacer, placeLabels } from '../../../src/network/labels/placeLabels';
import type { Box } from '../../../src/network/scene/geometry';

const frame = { minX: 0, minY: 0, maxX: 600, maxY: 400 };
const measure = (text: string) => text.length * 6;
const request = (role: number, x: number, y: number, style: LabelRequest['style'] = 'plain') => ({
  role: asRoleIndex(role),
  text: `Role ${role}`,
  style,
  x,
  y,
  radius: 12,
});
const markOf = ({ role, x, y }: LabelRequest) => ({
  role,
  minX: x - 9,
  minY: y - 9,
  maxX: x + 9,
  maxY: y + 9,
});
const place = (
  requests: LabelRequest[],
  before = new Map<RoleIndex, number>(),
  taken: Box[] = [],
) =>
  placeLabels(requests, {
    frame,
    marks: boxIndex(requests.map(markOf)),
    taken,
    avoided: [],
    measure,
    before,
  });

const overlap = (a: Box, b: Box) =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

describe('labels', () => {
  test('stand below their marks where there is room, and to the left at the right edge', () => {
    const [middle, edge] = place([request(0, 300, 200), request(1, 590, 50)]);
    expect(middle?.align).toBe('center');
    expect(middle?.box.minY).toBeGreaterThan(200);
    expect(edge?.align).toBe('right');
  });

  test('are as high as the reader has the text of pages', () => {
    const heightIn = (scale = 1) => {
      const [label] = candidatesOf(
        request(0, 300, 200),
        ['Role', '0'],
        Object.assign((text: string) => measure(text), { scale }),
      );
      return Number(label?.box.maxY) - Number(label?.box.minY);
    };
    expect(heightIn()).toBe(28);
    expect(heightIn(1.5)).toBe(42);
  });

  test('never cover each other, and stay inside the frame', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const placed = place(spots.map(({ x, y }, i) => request(i, x, y)));
        placed.forEach(({ box }, i) => {
          expect(box.minX >= 0 && box.minY >= 0 && box.maxX <= 600 && box.maxY <= 400).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
        });
      }),
    );
  });

  test('the first one chooses first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => request(i, 300 + (i % 5), 200 + (i % 3)));
    const placed = place([request(30, 301, 201, 'selected'), ...crowd]);
    expect(placed[0]?.role).toBe(30);
    expect(placed.length).toBeLessThan(crowd.length);
  });

  test('placed in one order after another, stand as if each were the first', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => request(i, 300 + 9 * (i % 5), 200 + 7 * i));
    const around = { frame, marks: boxIndex(crowd.map(markOf)), taken: [], avoided: [], measure };
    const placing = labelPlacer({ ...around, before: new Map() });
    for (const order of [crowd, crowd.toReversed(), crowd]) {
      expect(runToEnd(placing(order))).toEqual(
        placeLabels(order, { ...around, before: new Map() }),
      );
    }
  });

  test('a dimmed label is left out rather than laid over a mark', () => {
    const ring = [-30, 0, 30].flatMap((dx) =>
      [-24, 0, 24].map((dy) => ({ x: 300 + dx, y: 200 + dy })),
    );
    const marks = ring.map((at, i) => markOf(request(i, at.x, at.y)));
    const around = {
      frame,
      marks: boxIndex(marks),
      taken: [],
      avoided: [],
      measure,
      before: new Map(),
    };
    expect(placeLabels([request(4, 300, 200, 'dim')], around)).toEqual([]);
    expect(placeLabels([request(4, 300, 200, 'selected')], around)).toHaveLength(1);
  });

  test('a label keeps its side while nothing is in the way', () => {
    const [left] = place([request(0, 300, 200)], new Map([[asRoleIndex(0), 2]]));
    expect(left?.align).toBe('right');
  });

  test('no label covers the percentage of a line', () => {
    const percentage = { minX: 300, minY: 180, maxX: 420, maxY: 220 };
    const [label] = place([request(0, 300, 200)], new Map(), [percentage]);
    expect(label && overlap(label.box, percentage)).toBe(false);
  });

  test('two lines break where they come out narrowest', () => {
    expect(halved('Machine Learning Engineer', measure)).toEqual(['Machine Learning', 'Engineer']);
    expect(halved('SDET', measure)).toBeUndefined();
  });
});
