import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/build/editorial/prose';
import { builtInRecords } from '../builtIn';
import { OFFICE_TITLES } from './officeTitles';

const keyOf = (title: string) => wordsOf(title.replaceAll('-', ' ')).join(' ');

test('a hundred common titles of office work are the title or an alias of a role', () => {
  const known = new Set(
    builtInRecords().flatMap(({ title, aliases = [] }) => [title, ...aliases].map(keyOf)),
  );
  const titles = Object.values(OFFICE_TITLES).flat();
  expect(titles).toHaveLength(100);
  expect(titles.filter((title) => !known.has(keyOf(title)))).toEqual([]);
});
