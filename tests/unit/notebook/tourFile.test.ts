import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTour } from '../../../src/compile';
import { asTour, readTourFile, writeTour } from '../../../src/notebook';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const step = fc.record({ title: text, text, link: text });
const own = fc.record({ title: text, steps: fc.array(step, { minLength: 1, maxLength: 60 }) });

test('a tour of any texts is written as a file that is read again, by the page and by publish-folder', () => {
  fc.assert(
    fc.property(own, (tour) => {
      const written = writeTour(tour);
      expect(readTourFile(written)).toEqual(asTour(tour));
      expect(readTour({ path: 'mine.json', text: written })).toMatchObject({ tour: asTour(tour) });
    }),
    { numRuns: 50 },
  );
});

test('a built-in tour is read as it is', () => {
  const built = parse(readFileSync('data/tours/introduction.yaml', 'utf8'));
  expect(readTourFile(JSON.stringify(built))).toEqual(built);
  expect(asTour(built)).toEqual(built);
});

test('what a tour cannot have is left out, and a title is never empty', () => {
  const steps = [
    { title: ' \n', text: 'a', link: 'role=clerk' },
    { title: 'Long', text: '', link: 'x'.repeat(4001) },
  ];
  expect(asTour({ title: 'A\ttour ', steps })).toEqual({
    title: 'A tour',
    steps: [{ title: 'Step 1', text: 'a', link: 'role=clerk' }],
  });
});

test.each(['', '{', '[]', 'null', '{"title":"A","steps":[]}', '{"roles":[]}'])(
  'the file %j is no tour',
  (file) => {
    expect(readTourFile(file)).toBeUndefined();
  },
);
