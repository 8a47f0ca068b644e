import { expect, test } from 'vitest';
import { readDataFolder } from '../../../src/build/dataFolder';
import { wordsOf } from '../../../src/build/editorial/prose';
import { type Contents, readSources } from '../../../src/compile';
import { OFFICE_TITLES } from './officeTitles';

const keyOf = (title: string) => wordsOf(title.replaceAll('-', ' ')).join(' ');

test('a hundred common titles of office work are the title or an alias of a role', () => {
  const { records } = readSources(readDataFolder('data')) as Contents;
  const known = new Set(
    records.flatMap(({ title, aliases = [] }) => [title, ...aliases].map(keyOf)),
  );
  const titles = Object.values(OFFICE_TITLES).flat();
  expect(titles).toHaveLength(100);
  expect(titles.filter((title) => !known.has(keyOf(title)))).toEqual([]);
});
