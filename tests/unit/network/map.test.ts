import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../../src/derive';
import { pairs } from '../../../src/derive';
import type { RoleId } from '../../../src/domain';
import { fitViewport, reveal, ZOOM } from '../../../src/network/camera';
import { describeRole } from '../../../src/network/describe';
import { baseElements, emphasised } from '../../../src/network/elements';
import { mix } from '../../../src/network/palette';
import { plateText } from '../../../src/network/plates';
import { lineWidth, radius } from '../../../src/network/scale';
import { ARROWS, step } from '../../../src/network/walk';
import { taxonomy } from '../derive/taxonomy';

const insets = { top: 30, right: 60, bottom: 90, left: 40 };
const id = (text: string) => text as RoleId;

describe('the camera', () => {
  test('fits a box between the insets, centred, and never closer than a role is meant to be seen', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const box = { minX: -width, maxX: width, minY: -height, maxY: height };
        const { zoom, pan } = fitViewport(box, 900, 700, insets);
        expect(zoom).toBeLessThanOrEqual(ZOOM.closestFit);
        if (zoom > ZOOM.min) {
          expect(zoom * -width + pan.x).toBeGreaterThanOrEqual(insets.left - 0.01);
          expect(zoom * width + pan.x).toBeLessThanOrEqual(900 - insets.right + 0.01);
          expect(zoom * height + pan.y).toBeLessThanOrEqual(700 - insets.bottom + 0.01);
        }
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
  const places = [
    { id: 'here', x: 0, y: 0 },
    { id: 'near', x: 50, y: 10 },
    { id: 'far', x: 70, y: 0 },
    { id: 'above', x: 5, y: -40 },
  ];
  const from = { id: 'here', x: 0, y: 0 };

  test('lead to the nearest role on that side', () => {
    expect(step(from, 'ArrowRight', places, new Set())).toBe('near');
    expect(step(from, 'ArrowUp', places, new Set())).toBe('above');
    expect(step(from, 'ArrowLeft', places, new Set())).toBeUndefined();
  });

  test('prefer a matched role that is little further', () => {
    expect(step(from, 'ArrowRight', places, new Set(['far']))).toBe('far');
  });

  test('lead somewhere as long as there is a role on that side, and always further to it', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.integer({ min: 0, max: 60 }),
    });
    const arrows = fc.constantFrom(...(Object.keys(ARROWS) as (keyof typeof ARROWS)[]));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1 }), arrows, fc.boolean(), (some, arrow, lit) => {
        const all = some.map(({ x, y }, i) => ({ id: String(i), x, y }));
        const start = all[0] ?? from;
        const further = (at: { x: number; y: number }) =>
          (at.x - start.x) * ARROWS[arrow].x + (at.y - start.y) * ARROWS[arrow].y > 0;
        const to = step(start, arrow, all, new Set(lit ? ['1', '2'] : []));
        const reached = all.find(({ id: name }) => name === to);
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

  test('a plate gives the selected role’s percentage, or the one it is given', () => {
    const pair: Pair = { id: 'a~b', a: id('a'), b: id('b'), ab: 91, ba: 87 };
    expect(plateText(pair, id('a'))).toBe('91\u2009%');
    expect(plateText(pair, id('b'))).toBe('87\u2009%');
    expect(plateText({ id: 'a~b', a: id('a'), b: id('b'), ba: 60 }, id('a'))).toBe('60\u2009%');
  });

  test('a role is described for those who hear the map', () => {
    const of = (name: string) => {
      const role = taxonomy.roles.find((candidate) => candidate.id === name);
      return role ? describeRole(role, pairs(taxonomy), id('auditor')) : '';
    };
    expect(of('cashier')).toBe(
      'cashier, flight risk 40 percent ELEVATED, cited in 0 files, match 90 and 84',
    );
    expect(of('ghost')).toBe('ghost, unfiled, cited in 0 files');
  });
});

describe('elements', () => {
  const picture = { roles: taxonomy.roles, pairs: pairs(taxonomy), families: [] };
  const base = baseElements(picture);
  const classes = (selected: string | null, passing: string[], rest: 'dim' | 'hide' = 'dim') =>
    new Map(
      emphasised(base, {
        selected: selected as RoleId | null,
        passing: new Set(passing.map(id)),
        rest,
      }).map(({ data, classes: names }) => [data.id, String(names).split(/\s+/)]),
    );

  test('reuse their data and position, so that a dragged role stays where it was put', () => {
    const again = emphasised(base, { selected: null, passing: new Set(), rest: 'dim' });
    expect(again[0]?.position).toBe(base[0]?.position);
    expect(again[0]?.data).toBe(base[0]?.data);
  });

  test('dim or hide what does not pass, but never the selection and its matches', () => {
    const dimmed = classes('auditor', ['poet']);
    expect(dimmed.get('clerk')).toContain('dim');
    expect(dimmed.get('auditor')).toEqual(expect.arrayContaining(['selected']));
    expect(dimmed.get('cashier')).not.toContain('dim');
    expect(dimmed.get('auditor~cashier')).toContain('lit');
    expect(classes(null, ['poet'], 'hide').get('clerk')).toContain('hidden');
    expect(classes(null, ['poet'], 'hide').get('ghost~poet')).toContain('hidden');
  });
});
