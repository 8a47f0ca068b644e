import { expect, test } from 'vitest';
import {
  commonTo,
  listNeighbourhoods,
  middleOf,
  neighbourhoodOf,
  spreadOf,
} from '../../../src/derive';
import type { RoleId } from '../../../src/domain';
import { rolesAt } from '../rolesAt';
import { taxonomy } from './taxonomy';

// Auditor, cashier and clerk; ghost and poet.
const communities = [0, 0, 0, 1, 1];
const list = listNeighbourhoods(taxonomy, communities, ['Counters']);
const [counters, others] = list;

test('a list of neighbourhoods has their names, and the middle of what is known of their roles', () => {
  expect(list.map(({ name }) => name)).toEqual(['Counters', 'No. 2']);
  expect(counters).toMatchObject({ members: [1, 0, 2], pairs: 2, risk: 40, pay: undefined });
  expect(others).toMatchObject({ members: [3, 4], insideShare: 1, risk: 100 });
});

test('a role leads to its neighbourhood, an unknown one to none', () => {
  const find = (id: string) => neighbourhoodOf(taxonomy, communities, list, id as RoleId);
  expect(find('clerk')).toBe(counters);
  expect(find('nobody')).toBeUndefined();
});

test('what roles share is measured among those that have any, and stands beside all roles', () => {
  const { choices, figures } = commonTo(taxonomy, rolesAt(0, 1));
  const habitats = choices.find(({ facet }) => facet.key === 'habitat');
  expect(habitats?.known).toBe(2);
  expect(habitats?.shares).toEqual([
    { id: 'bank', label: 'bank', count: 2, share: 1, everywhere: 2 / 3 },
  ]);
  expect(figures.map(({ facet }) => facet.key)).toEqual(['risk', 'has.zone']);
  expect(figures[0]?.here).toEqual({
    ...{ figures: [39, 40], unknown: 0 },
    ...{ low: 39.25, middle: 39.5, high: 39.75 },
  });
  expect(figures[0]?.everywhere).toMatchObject({ middle: 54.5, unknown: 1 });
});

test('what none of them has is left out', () => {
  const { choices, figures } = commonTo(taxonomy, rolesAt(3));
  expect(choices).toEqual([]);
  expect(figures).toEqual([]);
});

test('nothing known has no middle', () => {
  expect(spreadOf([Number.NaN])).toBeUndefined();
  expect(middleOf([])).toBeUndefined();
  expect(middleOf([5, Number.NaN, 1])).toBe(3);
});
