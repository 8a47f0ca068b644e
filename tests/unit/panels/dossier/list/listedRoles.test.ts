import { expect, test } from 'vitest';
import { type FoundRoles, indexOfRole } from '../../../../../src/derive';
import type { RoleId } from '../../../../../src/domain';
import { headingOf, isAsked, listingOf } from '../../../../../src/panels/dossier/list/listedRoles';
import { type Filters, NO_FILTERS, type Sort } from '../../../../../src/state';
import { taxonomy } from '../../../derive/taxonomy';

const risk = (min: number, max: number): Filters => ({ risk: { min, max, unknown: false } });
const found = (...ids: string[]): FoundRoles => {
  const ranked = ids.map((id) => indexOfRole(taxonomy, id as RoleId));
  const mask = Uint8Array.from(taxonomy.roles, (_, at) => Number(ranked.some((r) => r === at)));
  return { mask, count: ids.length, ranked };
};
const listed = (filters: Filters, some: FoundRoles | null = null, sort: Sort | null = null) => {
  const { heading, name, indexes } = listingOf(
    taxonomy,
    { positions: [], arranged: 1 },
    { filters, found: some },
    sort,
  );
  return { heading, name, ids: indexes.map((index) => taxonomy.roles[index]?.id) };
};

test('what passes is listed by title, or as the reader sorts it', () => {
  expect(listed(risk(39, 69))).toEqual({
    ...{ heading: '3 roles pass', name: 'Roles that pass' },
    ids: ['auditor', 'cashier', 'clerk'],
  });
  const riskiest = { key: 'risk', descending: true };
  expect(listed(risk(39, 69), null, riskiest).ids).toEqual(['clerk', 'cashier', 'auditor']);
});

test('what is found is listed in the order of the search, or as the reader sorts it', () => {
  const some = found('poet', 'clerk', 'auditor');
  expect(listed(NO_FILTERS, some)).toMatchObject({
    ...{ heading: '3 roles found', ids: ['poet', 'clerk', 'auditor'] },
  });
  expect(listed(NO_FILTERS, some, { key: 'title', descending: false }).ids).toEqual([
    ...['auditor', 'clerk', 'poet'],
  ]);
  expect(listed(risk(60, 100), some)).toMatchObject({
    ...{ heading: '2 of 3 found pass', ids: ['poet', 'clerk'] },
  });
  expect(listed(NO_FILTERS, found())).toMatchObject({ heading: 'No role found', ids: [] });
});

test('where none passes, those that fail one filter only are listed', () => {
  expect(listed({ ...risk(90, 100), habitat: ['bank'] })).toEqual({
    ...{ heading: 'No role passes', name: 'Roles that fail one filter' },
    ids: ['auditor', 'cashier', 'poet'],
  });
});

test('all roles are no list of what passes', () => {
  expect(isAsked({ filters: NO_FILTERS, found: null })).toBe(false);
  expect(isAsked({ filters: NO_FILTERS, found: found() })).toBe(true);
  expect(isAsked({ filters: risk(0, 50), found: null })).toBe(true);
});

test('one role is told as one', () => {
  expect(headingOf({ filters: risk(0, 1), found: null }, 1)).toBe('1 role passes');
  expect(headingOf({ filters: NO_FILTERS, found: found('poet') }, 1)).toBe('1 role found');
});
