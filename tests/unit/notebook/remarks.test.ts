import { expect, test } from 'vitest';
import { annotate } from '../../../src/app/notebook/annotate';
import { searchNotes } from '../../../src/app/notebook/searchNotes';
import { notedBetween, roleIndexes } from '../../../src/derive';
import { inCommon } from '../../../src/derive/navigation';
import type { RoleId, RoleIndex, Taxonomy } from '../../../src/domain';
import {
  aboutMatch,
  aboutNeighbourhood,
  aboutRole,
  deleteEntry,
  type Entry,
  newEntry,
  remarksOf as remarksAmong,
} from '../../../src/notebook';
import { facetOf } from '../../../src/state';

const clerk = { id: 'clerk' as RoleId, title: 'Clerk' };
const typist = { id: 'typist' as RoleId, title: 'Typist' };
const role = { family: 'office', filed: true, habitats: [], citations: 0 };
const taxonomy = {
  ...{ fingerprint: 'f', families: [], habitats: [], attributes: [] },
  roles: [
    { ...clerk, ...role },
    { ...typist, ...role },
  ],
  matches: { source: [], target: [], percent: [] },
} as unknown as Taxonomy;

/** Both roles are neighbours. */
const remarksOf = (entries: readonly Entry[]) => remarksAmong(entries, () => [clerk.id, typist.id]);

const stamp = { at: 1, by: 'one' };
const of = (id: string) => ({ id: `aaaaaaaa-${id}`, lineage: 'ours' });
const note = newEntry('note', of('1'), { about: aboutRole(clerk), text: 'Asks Émile' }, stamp);
const mark = newEntry(
  'mark',
  of('2'),
  { about: aboutRole(clerk), colour: 'blue', word: 'ours' },
  stamp,
);

test('a note and a mark are words, a flag and a text of their role', () => {
  const begun = newEntry('note', of('3'), { about: aboutRole(typist), text: ' ' }, stamp);
  const deleted = deleteEntry({ ...mark, id: 'aaaaaaaa-4' }, { at: 2, by: 'one' });
  const { words, flags, texts } = remarksOf([note, mark, begun, deleted]);
  expect([...words]).toEqual([['clerk', ['Note', 'ours']]]);
  expect([...flags]).toEqual([['clerk', 'blue']]);
  expect(texts.get(clerk.id)).toContain('Émile');
});

test('what is noted on a match, a neighbourhood or in a collection is found by its roles', () => {
  const [match, land] = [aboutMatch(clerk, typist), aboutNeighbourhood(clerk)];
  const both = [clerk.id, typist.id];
  const collection = { title: 'To ask', items: [{ ...typist, line: 'first' }] };
  const remarks = remarksOf([
    newEntry('note', of('5'), { about: match, text: 'rivals' }, stamp),
    newEntry('mark', of('6'), { about: match, colour: 'violet', word: 'ours' }, stamp),
    newEntry('note', of('7'), { about: land, text: 'decks' }, stamp),
    newEntry('collection', of('8'), collection, stamp),
  ]);
  const noted = ['Match: Note', 'Match: ours', 'Neighbourhood: Note'];
  expect(Object.fromEntries(remarks.words)).toEqual({ clerk: noted, typist: [...noted, 'To ask'] });
  expect([...remarks.flags]).toEqual([['typist', 'ink']]);
  expect(remarks.texts.get(clerk.id)).toMatch(/rivals[\s\S]*decks/);
  expect(remarks.between).toEqual([{ roles: both, colour: 'violet', words: ['Note', 'ours'] }]);
  expect(annotate(taxonomy, remarks).flags?.between).toMatchObject([{ roles: [0, 1], slot: 3 }]);
  const [one, other] = [1 as RoleIndex, 0 as RoleIndex];
  expect(notedBetween(annotate(taxonomy, remarks), one, other)).toBe('Note, ours');
  expect(inCommon(annotate(taxonomy, remarks), one, other)).not.toContain('Note');
});

test('a taxonomy gets a filter and flags, and is itself again without notes', () => {
  const noted = annotate(taxonomy, remarksOf([note, mark]));
  const facet = facetOf(noted, 'has.my.notes');
  expect(facet).toMatchObject({
    label: 'Yours',
    options: [{ id: 'Note' }, { id: 'ours' }, { label: '(none)' }],
  });
  expect([...(noted.flags?.roles ?? [])]).toEqual([[roleIndexes(taxonomy).get(clerk.id), 2]]);
  expect(noted.roles).toBe(taxonomy.roles);
  expect(annotate(noted, remarksOf([note, mark]))).toBe(noted);
  expect(annotate(noted, remarksOf([]))).toBe(taxonomy);
});

test('note: finds what is noted, alone and beside other words', async () => {
  const all = { found: [], roles: [clerk.id, typist.id], faults: [], examples: [], operators: [] };
  const asked: string[] = [];
  const search = searchNotes(
    async (query) => {
      asked.push(query);
      return all;
    },
    taxonomy,
    () => remarksOf([note]).texts,
  );
  expect((await search('note:emile')).roles).toEqual(['clerk']);
  expect((await search('note:nobody')).roles).toEqual([]);
  expect(await search('paper note:"asks émile"')).toMatchObject({
    roles: ['clerk'],
    operators: [{ text: 'note:"asks émile"', without: 'paper' }],
  });
  expect(asked).toEqual(['paper']);
});
