import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenWordsIn } from '../../../src/search';

test('a text in plain letters has the same words as where other letters stand beside it', () => {
  expect(writtenWordsIn("A cloud-native 2nd_line, don't")).toEqual([
    'A',
    'cloud',
    'native',
    '2nd',
    'line',
    'don',
    't',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
      expect(writtenWordsIn(`${text} é`)).toEqual([...writtenWordsIn(text), 'é']);
    }),
  );
});
