import { describe, expect, test } from 'vitest';
import { CHART_BOX, pressurePairs } from '../../../src/derive';
import type { RoleIndex, Taxonomy } from '../../../src/domain';
import { roleAt } from '../../../src/network/chart/FarBoxes';
import { flowsOf, routeOf, surroundingsOf } from '../../../src/network/chart/flows';
import { PLATE, placeDemands } from '../../../src/network/chart/placeDemands';
import {
  HEADINGS,
  linesOfTitle,
  middleAt,
  scaleFor,
  scrolledTo,
  wholeZoom,
} from '../../../src/network/chart/scale';
import { rolesAt } from '../rolesAt';

const [chief, lead, engineer, tester, intern] = rolesAt(0, 1, 2, 3, 4);
const PITCH = { x: CHART_BOX.width + CHART_BOX.gapX, y: CHART_BOX.height + CHART_BOX.gapY };

/** The chief above the lead, and so on down to the intern, all in one column but for the engineer. */
function sourceOf(some: readonly (readonly [RoleIndex, RoleIndex])[], backEdge?: number) {
  const pairs = pressurePairs({
    roles: Array.from({ length: 5 }),
    pressure: { source: some.map(([from]) => from), target: some.map(([, to]) => to) },
  } as unknown as Taxonomy);
  const backEdges = new Uint8Array(pairs.count);
  if (backEdge !== undefined) backEdges[backEdge] = 1;
  const at = [0, 1, 2, 3, 4].flatMap((role) => [role === engineer ? PITCH.x : 0, role * PITCH.y]);
  return { pairs, backEdges, at };
}
const ends = (flows: readonly { from: RoleIndex; to: RoleIndex }[]) =>
  flows.map(({ from, to }) => `${from}>${to}`).sort();

describe('the flows of an org chart', () => {
  const chain = sourceOf([
    [chief, lead],
    [lead, engineer],
    [engineer, tester],
    [tester, intern],
  ]);

  test('around a role are those beside it, and two further steps away from it', () => {
    const { near, further } = surroundingsOf(chain, lead);
    expect(ends(near)).toEqual(['0>1', '1>2']);
    expect(ends(further)).toEqual(['2>3', '3>4']);
    expect(ends(surroundingsOf(chain, intern).further)).toEqual(['1>2', '2>3']);
  });

  test('of two that press each other the one that runs upwards is told', () => {
    const both = sourceOf(
      [
        [chief, lead],
        [lead, chief],
      ],
      0,
    );
    expect(flowsOf(both, 0)).toEqual([
      { from: chief, to: lead, isUpward: false },
      { from: lead, to: chief, isUpward: true },
    ]);
  });

  test('keep clear of every box, whichever way they run', () => {
    const roles = [chief, lead, engineer, tester, intern];
    for (const from of roles) {
      for (const to of roles) {
        if (from === to) continue;
        const route = routeOf(chain.at, { from, to, isUpward: from > to });
        const hit = roles.filter((role) => crosses(route, chain.at, role));
        expect(hit, `${from} to ${to}`).toEqual([]);
      }
    }
  });
});

/** Whether a line has a point inside the box of a role. */
function crosses(route: readonly number[], at: readonly number[], role: RoleIndex): boolean {
  for (let i = 0; i + 3 < route.length; i += 2) {
    for (let share = 0; share <= 1; share += 0.02) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = route.slice(i, i + 4);
      const inside =
        Math.abs(x1 + (x2 - x1) * share - (at[2 * role] ?? 0)) < CHART_BOX.width / 2 - 1 &&
        Math.abs(y1 + (y2 - y1) * share - (at[2 * role + 1] ?? 0)) < CHART_BOX.height / 2 - 1;
      if (inside) return true;
    }
  }
  return false;
}

describe('demands', () => {
  const line = [300, 0, 300, 200];
  const width = 600;
  const box = { minX: 250, maxX: 350, minY: 200, maxY: 230 };

  test('stand as near to the end of their line as the box there allows', () => {
    const [placed] = placeDemands([{ key: 'a', text: 'by Monday', line }], [box], [box], width);
    expect(placed).toMatchObject({ key: 'a', x: 300 });
    expect(placed?.y).toBeLessThan(200 - PLATE.height / 2 + 3);
    expect(placed?.y).toBeGreaterThan(170);
  });

  test('cover no other, rather no box, and are as wide as a plate at most', () => {
    const text = 'a paper on it by four, without having said what it is about';
    const other = { minX: 250, maxX: 350, minY: 150, maxY: 198 };
    const both = ['a', 'b'].map((key) => ({ key, text, line }));
    const [first, second] = placeDemands(both, [box, other], [box], width);
    expect(first?.width).toBe(PLATE.most);
    expect(first?.y).toBeLessThan(150);
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(PLATE.height - 2);
  });

  test('stand in the gap between two rows of the chart', () => {
    const rows = [0, 1, 2].map((row) => {
      const minY = row * PITCH.y;
      return { minX: 200, maxX: 400, minY, maxY: minY + CHART_BOX.height };
    });
    const text = 'a paper on it by four';
    const down = [300, 24, 300, 2 * PITCH.y];
    const [placed] = placeDemands([{ key: 'a', text, line: down }], rows, [], width);
    const gaps = [1, 2].map((row) => row * PITCH.y - CHART_BOX.gapY / 2);
    expect(gaps.some((gap) => Math.abs(gap - (placed?.y ?? 0)) <= 2)).toBe(true);
  });

  test('are not cut at the edge of the chart', () => {
    const text = 'a paper on it by four';
    const [placed] = placeDemands([{ key: 'a', text, line: [5, 0, 5, 200] }], [], [], width);
    expect(placed?.x).toBe((placed?.width ?? 0) / 2);
  });

  test('are left out where there is no room', () => {
    const everywhere = { minX: -999, maxX: 999, minY: -999, maxY: 999 };
    expect(placeDemands([{ key: 'a', text: 'now', line }], [], [everywhere], width)).toEqual([]);
  });
});

describe('the scale of an org chart', () => {
  const chart = { width: 1000, height: 900 };

  test('follows the width of the frame, within bounds, and the zoom', () => {
    expect(scaleFor(chart, { width: 900, height: 800 }, 1)).toEqual({ x: 0.9, y: 1 });
    expect(scaleFor(chart, { width: 390, height: 800 }, 1).x).toBe(0.74);
    expect(scaleFor(chart, { width: 5000, height: 800 }, 2)).toEqual({ x: 2.3, y: 2 });
  });

  test('has all of it in the frame when it is asked for', () => {
    const frame = { width: 600, height: 450 };
    const zoom = wholeZoom(chart, frame);
    const { x, y } = scaleFor(chart, frame, zoom);
    expect(chart.width * x).toBeLessThanOrEqual(frame.width);
    expect(chart.height * y).toBeLessThanOrEqual(frame.height - HEADINGS);
  });

  test('a camera that is shown is the camera that is read', () => {
    const [frame, camera] = [
      { width: 600, height: 450 },
      { x: 410, y: 320, zoom: 0.8 },
    ];
    const scale = scaleFor(chart, frame, camera.zoom);
    const read = middleAt(scrolledTo(camera, scale, frame), scale, frame, camera.zoom);
    expect(read.x).toBeCloseTo(camera.x);
    expect(read.y).toBeCloseTo(camera.y);
  });

  test('leaves room for up to three lines of a title, or none', () => {
    expect([1.5, 1, 0.7, 0.4, 0.3].map((y) => linesOfTitle({ x: y, y }))).toEqual([3, 3, 2, 1, 0]);
  });
});

test('a box is found by a point inside it', () => {
  const at = [100, 100, 300, 100];
  expect(roleAt(at, [chief, lead], 110, 90)).toBe(chief);
  expect(roleAt(at, [chief, lead], 200, 100)).toBeUndefined();
});
