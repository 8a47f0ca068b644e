import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairBetween, pairs } from '../../../src/derive';
import type { Role, RoleId, Taxonomy } from '../../../src/domain';
import { fitViewport, reveal, ZOOM } from '../../../src/network/camera/camera';
import { elementSource } from '../../../src/network/cytoscape/elements';
import { describePair, describeRole } from '../../../src/network/keyboard/describe';
import { ARROWS, step } from '../../../src/network/keyboard/walk';
import { edgeLabelText } from '../../../src/network/labels/edgeLabels';
import { mix } from '../../../src/network/paint/palette';
import {
  createPairHitTest,
  createRoleHitTest,
  distanceToSegment,
} from '../../../src/network/scene/hitTest';
import { lineBetween, pathOf } from '../../../src/network/scene/pairLine';
import { lineWidth, radius } from '../../../src/network/scene/scale';
import { boxAround, createScene, type Emphasis, STATE } from '../../../src/network/scene/scene';
import { lineStates, roleStates } from '../../../src/network/scene/states';
import { taxonomy } from '../derive/taxonomy';

const table = pairs(taxonomy);
const scene = createScene({
  roles: taxonomy.roles,
  pairs: table,
  layout: 'map',
  look: { colours: new Uint8Array(taxonomy.roles.length), sizes: null },
  positions: taxonomy.roles.flatMap((_, i) => [100 * i, 0]),
});
const indexOf = (name: string) => taxonomy.roles.findIndex(({ id }) => id === name);
const pairOf = (a: string, b: string) => pairBetween(table, indexOf(a), indexOf(b)) ?? -1;

/** So many roles, each matched with every other. */
function manyRoles(count: number): Taxonomy {
  const roles = Array.from(
    { length: count },
    (_, i) => ({ ...taxonomy.roles[0], id: `r${i}` }) as Role,
  );
  const ends = roles.flatMap((_, a) => roles.slice(a + 1).map((__, b) => [a, a + b + 1]));
  return {
    ...taxonomy,
    roles,
    matches: {
      source: ends.map(([a = 0]) => a),
      target: ends.map(([, b = 0]) => b),
      percent: ends.map(() => 70),
    },
  };
}

const insets = { top: 30, right: 60, bottom: 90, left: 40 };

describe('the camera', () => {
  test('fits a box between the insets, centred, and never closer than a role is meant to be seen', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const box = { minX: -width, maxX: width, minY: -height, maxY: height };
        const { zoom, pan } = fitViewport(box, 900, 700, insets);
        expect(zoom).toBeLessThanOrEqual(ZOOM.closestFit);
        expect(zoom * -width + pan.x).toBeGreaterThanOrEqual(insets.left - 0.01);
        expect(zoom * width + pan.x).toBeLessThanOrEqual(900 - insets.right + 0.01);
        expect(zoom * height + pan.y).toBeLessThanOrEqual(700 - insets.bottom + 0.01);
        expect(pan.x).toBeCloseTo(insets.left + (900 - insets.left - insets.right) / 2);
      }),
    );
  });

  test('moves no further than it must to show a role, and not at all for one in sight', () => {
    expect(reveal({ x: 400, y: 300 }, 900, 700, insets)).toBeNull();
    expect(reveal({ x: -20, y: 300 }, 900, 700, insets)).toEqual({ x: 60, y: 0 });
    expect(reveal({ x: 400, y: 690 }, 900, 700, insets)).toEqual({ x: 0, y: -80 });
  });
});

describe('arrow keys', () => {
  const [HERE, NEAR, FAR, ABOVE] = [0, 1, 2, 3];
  const spots = [
    { role: HERE, x: 0, y: 0 },
    { role: NEAR, x: 50, y: 10 },
    { role: FAR, x: 70, y: 0 },
    { role: ABOVE, x: 5, y: -40 },
  ];
  const from = { role: HERE, x: 0, y: 0 };

  test('lead to the nearest role on that side', () => {
    expect(step(from, 'ArrowRight', spots, new Set())).toBe(NEAR);
    expect(step(from, 'ArrowUp', spots, new Set())).toBe(ABOVE);
    expect(step(from, 'ArrowLeft', spots, new Set())).toBeUndefined();
  });

  test('prefer a matched role that is little further', () => {
    expect(step(from, 'ArrowRight', spots, new Set([FAR]))).toBe(FAR);
  });

  test('lead somewhere as long as there is a role on that side, and always further to it', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.integer({ min: 0, max: 60 }),
    });
    const arrows = fc.constantFrom(...(Object.keys(ARROWS) as (keyof typeof ARROWS)[]));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1 }), arrows, fc.boolean(), (some, arrow, lit) => {
        const all = some.map(({ x, y }, role) => ({ role, x, y }));
        const start = all[0] ?? from;
        const further = (at: { x: number; y: number }) =>
          (at.x - start.x) * ARROWS[arrow].x + (at.y - start.y) * ARROWS[arrow].y > 0;
        const to = step(start, arrow, all, new Set(lit ? [1, 2] : []));
        const reached = all.find(({ role }) => role === to);
        expect(reached !== undefined).toBe(all.some(further));
        if (reached) expect(further(reached)).toBe(true);
      }),
    );
  });
});

describe('what the marks say', () => {
  test('area grows evenly with citations, width with the match', () => {
    expect(radius(9) ** 2 - radius(8) ** 2).toBeCloseTo(radius(1) ** 2 - radius(0) ** 2);
    expect(lineWidth(98, 'plain')).toBeGreaterThan(lineWidth(80, 'plain'));
    expect(lineWidth(20, 'plain')).toBe(lineWidth(50, 'plain'));
    expect(lineWidth(90, 'lit')).toBeGreaterThan(lineWidth(90, 'plain'));
  });

  test('colours mix by share', () => {
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(mix('#c0122c', '#eceee8', 1)).toBe('#c0122c');
  });

  test('the label of a line gives the selected role’s percentage, or the one it is given', () => {
    expect(edgeLabelText(table, pairOf('auditor', 'cashier'), indexOf('auditor'))).toBe(
      '90\u2009%',
    );
    expect(edgeLabelText(table, pairOf('auditor', 'cashier'), indexOf('cashier'))).toBe(
      '84\u2009%',
    );
    expect(edgeLabelText(table, pairOf('cashier', 'clerk'), indexOf('clerk'))).toBe('70\u2009%');
  });

  test('a role is described for those who hear the map', () => {
    const of = (name: string) =>
      describeRole(taxonomy.roles[indexOf(name)] as Role, table, indexOf(name), indexOf('auditor'));
    expect(of('cashier')).toBe(
      'cashier, flight risk 40 percent ELEVATED, cited in 0 files, match 90 and 84',
    );
    expect(of('ghost')).toBe('ghost, unfiled, cited in 0 files');
  });

  test('a match is described by what each side declares', () => {
    const of = (a: string, b: string) => describePair(taxonomy.roles, table, pairOf(a, b));
    expect(of('auditor', 'cashier')).toBe('auditor gives cashier 90 %, cashier gives auditor 84 %');
    expect(of('cashier', 'clerk')).toBe('cashier gives clerk 70 %, not named back');
  });
});

const emphasis = (
  selected: string | null,
  passing: readonly string[],
  rest: 'dim' | 'hide' = 'dim',
): Emphasis => ({
  selected: selected as RoleId | null,
  passing: {
    mask: Uint8Array.from(taxonomy.roles, (role) => Number(passing.includes(role.id))),
    count: passing.length,
  },
  counts: 0,
  strength: 0,
  rest,
});

describe('elements', () => {
  const source = elementSource(scene, scene.marks);
  const elements = (some: Emphasis) =>
    source(roleStates(scene, some), lineStates(scene, some), { whole: true, trail: some.trail });
  const classes = (some: Emphasis) =>
    new Map(
      elements(some).map(({ data, classes: names }) => [data.id, String(names).split(/\s+/)]),
    );

  test('are the same objects as long as their state is the same', () => {
    const [before, after] = [
      elements(emphasis(null, ['poet'])),
      elements(emphasis('clerk', ['poet'])),
    ];
    const same = before.filter((element, at) => element === after[at]);
    expect(same.map(({ data }) => data.id)).toEqual(
      expect.arrayContaining(['auditor', 'poet', 'ghost']),
    );
    expect(after.every((element, at) => element.data === before[at]?.data)).toBe(true);
    expect(after[0]?.position).toBe(before[0]?.position);
  });

  test('dim or hide what does not pass, but never the selection and its matches', () => {
    const dimmed = classes(emphasis('auditor', ['poet']));
    expect(dimmed.get('clerk')).toContain('dim');
    expect(dimmed.get('auditor')).toContain('selected');
    expect(dimmed.get('cashier')).toContain('matched');
    expect(dimmed.get('auditor\tcashier')).toContain('lit');
    expect(dimmed.get('cashier\tclerk')).toContain('dim');
    const hidden = classes(emphasis(null, ['poet'], 'hide'));
    expect(hidden.get('clerk')).toContain('hidden');
    expect(hidden.get('ghost\tpoet')).toContain('hidden');
  });
});

describe('a picture of many pairs', () => {
  const many = manyRoles(60);
  const crowd = createScene({
    roles: many.roles,
    pairs: pairs(many),
    layout: 'map',
    look: { colours: new Uint8Array(many.roles.length), sizes: null },
    positions: many.roles.flatMap((_, i) => [i, 0]),
  });
  const everyone = { mask: new Uint8Array(60).fill(1), count: 60 };
  const inFocus = (
    source: ReturnType<typeof elementSource>,
    some: Emphasis,
    borrowed: readonly number[] = [],
  ) =>
    source(roleStates(crowd, some), lineStates(crowd, some), {
      ...{ whole: false, trail: some.trail, borrowed },
    });

  test('leaves them to the bitmap layer; the selected role’s are edges', () => {
    const edgesOf = (selected: string | null) => {
      const some: Emphasis = {
        selected: selected as RoleId | null,
        passing: everyone,
        counts: 0,
        strength: 0,
        rest: 'dim',
      };
      return inFocus(elementSource(crowd, crowd.marks), some).filter(
        ({ group }) => group === 'edges',
      );
    };
    expect(crowd.pairs.count).toBeGreaterThan(1000);
    expect(edgesOf(null)).toEqual([]);
    expect(edgesOf('r7')).toHaveLength(59);
    expect(edgesOf('r7').every(({ classes: names }) => /\blit\b/.test(String(names)))).toBe(true);
  });

  test('has the lines of a trail instead of the selected role’s', () => {
    const steps = [
      { from: 3, to: 9, percent: 90 },
      { from: 9, to: 5, percent: 90 },
    ];
    const some: Emphasis = {
      ...{ selected: 'r7' as RoleId, passing: everyone, counts: 0, strength: 0, rest: 'dim' },
      trail: { named: [3, 9, 5], steps },
    };
    const drawn = inFocus(elementSource(crowd, crowd.marks), some);
    const ids = (group: string) =>
      drawn.filter((one) => one.group === group).map(({ data }) => String(data.id));
    expect(ids('edges').sort()).toEqual(['r3\tr9', 'r5\tr9']);
    expect(ids('nodes').sort()).toEqual(['r3', 'r5', 'r7', 'r9']);
  });

  test('lends a role where it stands by then, also for the second time', () => {
    const some = {
      selected: null,
      passing: everyone,
      counts: 0,
      strength: 0,
      rest: 'dim',
    } as const;
    const source = elementSource(crowd, crowd.marks);
    const lent = (...indexes: number[]) =>
      inFocus(source, some, indexes).map(({ data, position }) => [data.id, position?.x]);
    expect(lent()).toEqual([]);
    expect(lent(7)).toEqual([['r7', 7]]);
    expect(lent(8)).toEqual([['r8', 8]]);
    crowd.at[14] = 70;
    expect(lent(7, 8)).toEqual([
      ['r7', 70],
      ['r8', 8],
    ]);
    crowd.at[14] = 7;
  });
});

describe('finding the role under the pointer', () => {
  test('agrees with looking at every mark, and passes over hidden ones', () => {
    const coordinate = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 5 }),
        fc.uint8Array({ minLength: 5, maxLength: 5, max: STATE.matched }),
        coordinate,
        coordinate,
        (spots, states, x, y) => {
          const at = Float32Array.from(spots.flat());
          const found = createRoleHitTest({ ...scene, at, states })(x, y, 2);
          const beyond = spots.map(
            ([px, py], index) => Math.hypot(x - px, y - py) - (scene.marks.whole[index] ?? 0),
          );
          const seen = beyond.filter((_, index) => states[index] !== STATE.hidden);
          const nearest = Math.min(...seen);
          if (nearest > 2) expect(found).toBeUndefined();
          else expect(beyond[found ?? -1]).toBe(nearest);
        },
      ),
    );
  });
});

describe('finding the match under the pointer', () => {
  const straight = (at: Float32Array) => (pair: number) =>
    [table.a[pair] ?? 0, table.b[pair] ?? 0].flatMap((index) => [
      ...at.slice(2 * index, 2 * index + 2),
    ]);
  const all = { passing: { mask: new Uint8Array(5).fill(1), count: 5 }, strength: 0 };
  const coordinate = fc.integer({ min: -100, max: 100 });

  test('agrees with looking at every line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 5 }),
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 60 }),
        (spots, x, y, reach) => {
          const at = Float32Array.from(spots.flat());
          const found = createPairHitTest(table, straight(at), all)(x, y, reach);
          const distances = Array.from({ length: table.count }, (_, pair) => {
            const [a = 0, b = 0] = [table.a[pair], table.b[pair]];
            const [from = [0, 0], to = [0, 0]] = [spots[a], spots[b]];
            return distanceToSegment(x, y, [...from, ...to] as [number, number, number, number]);
          });
          const nearest = Math.min(...distances);
          if (nearest > reach) expect(found).toBeUndefined();
          else expect(distances[found ?? -1]).toBeCloseTo(nearest);
        },
      ),
    );
  });

  test('finds a curved line where it is drawn', () => {
    const path = (pair: number) => pathOf(scene, pair);
    const hit = createPairHitTest(table, path, all);
    for (let pair = 0; pair < table.count; pair++) {
      const [from, to] = [table.a[pair] ?? 0, table.b[pair] ?? 0];
      const at = lineBetween(scene, from, to, { zoom: 1, pan: { x: 0, y: 0 } });
      const aside = at(0.5).y;
      expect(Math.abs(aside)).toBeGreaterThan(4);
      expect(hit(at(0.5).x, aside, 1)).toBe(pair);
      expect(hit(at(0.5).x, -aside, 1)).not.toBe(pair);
    }
  });

  test('leaves out what does not pass', () => {
    const at = Float32Array.of(0, 0, 100, 0, 200, 0, 0, 50, 100, 50);
    const some = { mask: Uint8Array.of(1, 0, 1, 1, 1), count: 4 };
    const found = (emphasis: typeof all) =>
      createPairHitTest(table, straight(at), emphasis)(50, 2, 4);
    expect(found(all)).toBe(pairOf('auditor', 'cashier'));
    expect(found({ ...all, passing: some })).toBeUndefined();
    expect(found({ ...all, strength: 90 })).toBe(pairOf('auditor', 'cashier'));
    expect(found({ ...all, strength: 91 })).toBeUndefined();
    expect(createPairHitTest(table, straight(at), all)(50, 20, 4)).toBeUndefined();
  });
});

test('the box around the map leaves out what is hidden', () => {
  scene.states = roleStates(scene, emphasis(null, ['auditor', 'cashier'], 'hide'));
  const box = boxAround(scene);
  scene.states = roleStates(scene, emphasis(null, []));
  expect(box?.maxX).toBeLessThan(boxAround(scene)?.maxX ?? 0);
  expect(boxAround(scene, [])).toBeUndefined();
});
