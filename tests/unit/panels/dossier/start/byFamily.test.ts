import { expect, test } from 'vitest';
import { type FamilyId, UNCLASSIFIED } from '../../../../../src/domain';
import { createLookup } from '../../../../../src/panels/dossier/context/lookup';
import { byFamily, inTitleOrder } from '../../../../../src/panels/dossier/start/byFamily';
import { role } from '../roles';

const ids = (roles: readonly { id: string }[]) => roles.map(({ id }) => id);

test('families come in the order of the vocabulary, unknown ones last and together', () => {
  const family = (id: string) => id as FamilyId;
  const lookup = createLookup({
    fingerprint: '',
    families: [
      { id: family('people'), name: 'People' },
      { id: family('engineering'), name: 'Engineering' },
      { id: family('empty'), name: 'Empty' },
    ],
    habitats: [],
    attributes: [],
    roles: [
      role('a'),
      role('b', { family: family('people') }),
      role('c', { family: UNCLASSIFIED, filed: false }),
      role('d', { family: family('nowhere') }),
    ],
    matches: { source: [], target: [], percent: [] },
  });
  expect(byFamily(lookup).map(({ name, roles }) => [name, ids(roles)])).toEqual([
    ['People', ['b']],
    ['Engineering', ['a']],
    ['Family unknown', ['c', 'd']],
  ]);
});

test('titles are in the order of a dictionary, not of their codes', () => {
  const roles = ['b', 'É', 'a', 'Z'].map((title) => role(title, { title }));
  expect(ids(inTitleOrder(roles))).toEqual(['a', 'b', 'É', 'Z']);
});
