import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asEntry,
  changeEntry,
  contentOf,
  inOrder,
  newEntry,
  placeBehind,
  placeMoved,
} from '../../../src/notebook';

const stamp = { at: 1, by: 'one' };
const viewAt = (place: number, title = `at-${place}`) =>
  newEntry('view', { id: `view-${title}`, lineage: 'ours' }, { title, link: '', place }, stamp);
const titles = (views: Parameters<typeof inOrder>[0]) =>
  inOrder(views).map((view) => contentOf(view).title);

test('a new view is the last, and two tabs give different places', () => {
  expect(placeBehind([], 0)).toBe(1);
  expect(placeBehind([viewAt(2), viewAt(7), viewAt(3)], 0.5)).toBe(8.25);
  expect(placeBehind([viewAt(2)], 0.1)).not.toBe(placeBehind([viewAt(2)], 0.2));
});

test('moving a view changes places with the one beside it, and nothing moves over the ends', () => {
  const move = fc.record({ at: fc.nat(4), by: fc.constantFrom(-1 as const, 1 as const) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      let views = inOrder([1, 2, 3, 4, 5].map((place) => viewAt(place)));
      for (const { at, by } of moves) {
        const before = titles(views);
        const [view, place] = [views[at], placeMoved(views, at, by)];
        expect(place === undefined).toBe(at + by < 0 || at + by > 4);
        if (!view || place === undefined) continue;
        views = inOrder(
          views.map((each) => (each === view ? changeEntry(view, { place }, stamp) : each)),
        );
        const [one = '', other = ''] = [before[at], before[at + by]];
        expect(titles(views)).toEqual(before.with(at, other).with(at + by, one));
      }
    }),
  );
});

test('a view without a place that is a number is no view', () => {
  expect(asEntry(viewAt(1))).toEqual(viewAt(1));
  expect(asEntry(viewAt(Number.NaN))).toBeUndefined();
});
