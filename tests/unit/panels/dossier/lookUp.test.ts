import { expect, test } from 'vitest';
import type { FamilyId, HabitatId, RoleId } from '../../../../src/domain';
import { lookUp, slotOf, titleOf } from '../../../../src/panels/dossier/lookUp';
import { role } from './roles';

const [a, b] = ['a', 'b'] as RoleId[] as [RoleId, RoleId];
const bank = 'bank' as HabitatId;
const lookup = lookUp({
  fingerprint: '',
  families: [{ id: 'engineering' as FamilyId, name: 'Engineering' }],
  habitats: [],
  roles: [role('a', { title: 'Analyst', habitats: [bank] }), role('b', { habitats: [bank] })],
  matches: [{ source: a, target: b, percent: 80 }],
});

test('a match is known from the side that declares it', () => {
  expect(lookup.declared.get(a)?.get(b)).toBe(80);
  expect(lookup.declared.get(b)).toBeUndefined();
});

test('inhabitants are counted', () => {
  expect(lookup.inhabitants.get(bank)).toBe(2);
});

test('an id that the index lacks has a title and no family', () => {
  expect(titleOf(lookup, a)).toBe('Analyst');
  expect(titleOf(lookup, 'data-engineer' as RoleId)).toBe('Data Engineer');
  expect(slotOf(lookup, a)).toBe(1);
  expect(slotOf(lookup, 'data-engineer' as RoleId)).toBe(0);
});
