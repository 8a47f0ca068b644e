import { expect, test } from 'vitest';
import { indexOfRole, roleCard } from '../../../src/derive';
import type { Family, Role, RoleId } from '../../../src/domain';
import { taxonomy } from './taxonomy';

const of = (id: string, from = taxonomy) => roleCard(from, indexOfRole(from, id as RoleId));

test('a card has the strongest matches, each with what the role gives, or else is given', () => {
  expect(of('cashier')?.matches).toEqual([
    { title: 'auditor', percent: 84 },
    { title: 'clerk', percent: 70 },
  ]);
  expect(of('ghost')?.matches).toEqual([{ title: 'poet', percent: 60 }]);
});

test('a card leaves out what is not known', () => {
  expect(of('ghost')).toEqual({
    ...{ title: 'ghost', filed: false, isComputed: false },
    matches: [{ title: 'poet', percent: 60 }],
  });
  expect(of('nobody')).toBeUndefined();
});

test('a card has family, flight risk and pay where they are on file', () => {
  const families = [{ id: 'people', name: 'People' }] as Family[];
  const roles = taxonomy.roles.map(
    (role): Role => ({
      ...role,
      salary: { amount: 1234, currency: 'USD' },
    }),
  );
  expect(of('poet', { ...taxonomy, families, roles })).toMatchObject({
    ...{ family: { name: 'People', slot: 1 }, risk: 100, pay: '$1,234' },
  });
});
