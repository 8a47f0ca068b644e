import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ROLE } from '../../../src/domain';
import { addedLabels } from '../../../src/network/labels/hoverLabels';
import { marksInView } from '../../../src/network/labels/marksInView';
import { CARD, cardBox, placeCard } from '../../../src/network/labels/placeCard';
import { hasFocus, litBy, targetOf } from '../../../src/network/scene/lit';
import { lineStates, roleStates } from '../../../src/network/scene/states';
import { emphasis, indexOf, pairOf, scene } from './fixtures';

const everyone = ['auditor', 'cashier', 'clerk', 'ghost', 'poet'];
const shown = (selected: string | null, passing = everyone, rest: 'dim' | 'hide' = 'dim') => {
  const given = emphasis(selected, passing, rest);
  return { ...scene, states: roleStates(scene, given), lines: lineStates(scene, given) };
};
const names = (roles: readonly number[] = []) => roles.map((role) => everyone[role]);
const at = (name: string) => ({ role: indexOf(name) });

describe('a hover', () => {
  test('lights a role and its matches, the strongest first', () => {
    const lit = litBy(shown(null), at('cashier'));
    expect(names(lit?.roles)).toEqual(['cashier', 'auditor', 'clerk']);
    expect(lit?.lines).toEqual([pairOf('auditor', 'cashier'), pairOf('cashier', 'clerk')]);
    expect(names(lit?.pointed)).toEqual(['cashier']);
  });

  test('lights the two roles of a match', () => {
    const lit = litBy(shown(null), { pair: pairOf('auditor', 'cashier') });
    expect(names(lit?.pointed)).toEqual(['auditor', 'cashier']);
    expect(lit?.lines).toEqual([pairOf('auditor', 'cashier')]);
  });

  test('adds nothing to the selected role, nor to lines that are lit already', () => {
    expect(litBy(shown('cashier'), at('cashier'))).toBeNull();
    expect(litBy(shown('auditor'), at('cashier'))?.lines).toEqual([pairOf('cashier', 'clerk')]);
  });

  test('leaves hidden what the filters hide', () => {
    const some = shown(null, ['cashier', 'auditor'], 'hide');
    expect(names(litBy(some, at('cashier'))?.roles)).toEqual(['cashier', 'auditor']);
    expect(litBy(some, at('clerk'))).toBeNull();
  });

  test('dims nothing beside a selection', () => {
    expect(hasFocus(shown(null))).toBe(false);
    expect(hasFocus(shown('poet'))).toBe(true);
  });

  test('from a list is on a role, on a match, or on the first of two that are none', () => {
    expect(targetOf(scene, [indexOf('poet')])).toEqual(at('poet'));
    expect(targetOf(scene, [indexOf('clerk'), indexOf('cashier')])).toEqual({
      pair: pairOf('cashier', 'clerk'),
    });
    expect(targetOf(scene, [indexOf('poet'), indexOf('clerk')])).toEqual(at('poet'));
    expect(targetOf(scene, [NO_ROLE])).toBeNull();
    expect(targetOf(scene, [])).toBeNull();
  });
});

describe('the labels that a hover adds', () => {
  const view = { zoom: 1, pan: { x: 50, y: 50 } };
  const marks = marksInView(shown(null), view, 600, 100, NO_ROLE);
  const lit = ['cashier', 'auditor', 'clerk'].map(indexOf);

  test('are those of lit roles whose titles are not written yet', () => {
    const added = addedLabels(marks, lit, (role) => role === indexOf('auditor'));
    expect(added.map(({ text, style }) => [text, style])).toEqual([
      ['cashier', 'matched'],
      ['clerk', 'matched'],
    ]);
    expect(addedLabels(marks, lit, () => true)).toEqual([]);
  });

  test('are not those of roles out of sight', () => {
    const near = marks.filter(({ role }) => role !== indexOf('clerk'));
    expect(names(addedLabels(near, lit, () => false).map(({ role }) => role))).toEqual([
      'cashier',
      'auditor',
    ]);
  });
});

describe('the card of a role', () => {
  const frame = { minX: 0, minY: 0, maxX: 800, maxY: 600 };
  const markAt = (x: number, y: number) => ({
    ...{ minX: x - 10, minY: y - 10, maxX: x + 10, maxY: y + 10 },
  });

  test('stands inside the stage, and off its mark, wherever that is', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(spot, ({ x, y }) => {
        const mark = markAt(x, y);
        const place = placeCard(mark, frame, []);
        if (!place) throw new Error('There is room in every corner.');
        const box = cardBox(place);
        expect(box.minX >= 0 && box.minY >= 0 && box.maxX <= 800 && box.maxY <= 600).toBe(true);
        const isOff =
          box.minX > mark.maxX ||
          box.maxX < mark.minX ||
          box.minY > mark.maxY ||
          box.maxY < mark.minY;
        expect(isOff).toBe(true);
      }),
    );
  });

  test('keeps clear of what is better left to see', () => {
    expect(placeCard(markAt(400, 300), frame, [])?.extends.x).toBe('right');
    const right = { minX: 430, minY: 200, maxX: 700, maxY: 400 };
    expect(placeCard(markAt(400, 300), frame, [right])?.extends.x).toBe('left');
    const left = { minX: 100, minY: 200, maxX: 370, maxY: 400, weight: 8 };
    expect(placeCard(markAt(400, 300), frame, [right, left])?.y).toBeGreaterThan(310);
  });

  test('is left out where the mark leaves no room', () => {
    const narrow = { ...frame, maxX: CARD.width + 10, maxY: CARD.height + 10 };
    expect(placeCard(markAt(120, 80), narrow, [])).toBeNull();
  });
});
