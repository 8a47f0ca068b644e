import { expect, test } from 'vitest';
import type { FamilyId, HabitatId, RoleId } from '../../../../../src/domain';
import {
  countMatches,
  createLookup,
  roleOf,
  slotOf,
} from '../../../../../src/panels/dossier/context/lookup';
import { role } from '../roles';

const [a, b, c] = ['a', 'b', 'c'] as RoleId[] as [RoleId, RoleId, RoleId];
const nobody = 'data-engineer' as RoleId;
const bank = 'bank' as HabitatId;
const lookup = createLookup({
  fingerprint: '',
  families: [{ id: 'engineering' as FamilyId, name: 'Engineering' }],
  habitats: [],
  attributes: [],
  roles: [
    role('a', { title: 'Analyst', habitats: [bank] }),
    role('b', { habitats: [bank] }),
    role('c'),
  ],
  matches: { source: [0, 2, 2], target: [1, 0, 1], percent: [80, 70, 60] },
});

test('the matches of a role are those that its own record declares', () => {
  expect([a, b, c, nobody].map((id) => countMatches(lookup, id))).toEqual([1, 0, 2, 0]);
});

test('inhabitants are counted', () => {
  expect(lookup.inhabitants.get(bank)).toBe(2);
});

test('an id that the index lacks has no family', () => {
  expect(roleOf(lookup, nobody)).toBeUndefined();
  expect(slotOf(lookup, a)).toBe(1);
  expect(slotOf(lookup, nobody)).toBe(0);
});
