import { describe, expect, test } from 'vitest';
import {
  layOut,
  listNeighbourhoods,
  lookOf,
  movesAsked,
  offeredViews,
  passingRoles,
  spread,
} from '../../../src/derive';
import { NO_ROLE, type Role } from '../../../src/domain';
import { DEFAULT_VIEW, facetsOf, NO_FILTERS, type RangeFacet, setFilter } from '../../../src/state';
import { mixed } from './mixedTaxonomy';

// One is paid in EUR, and comes first; nine are paid in USD.
const salary = facetsOf(mixed).find(({ key }) => key === 'salary') as RangeFacet;
const mapped = new Float32Array(20);
const inputs = { mapped, centre: NO_ROLE, depth: 1, ring: 'strongest' } as const;
const scatterOf = (taxonomy = mixed) => layOut(taxonomy, 'risk-and-pay', inputs);

describe('risk and pay', () => {
  test('has its axis in the commonest currency, and says who stands outside', () => {
    const { positions, backdrop, note } = scatterOf();
    const texts = backdrop?.texts.map(({ text }) => text) ?? [];
    expect(texts).toContain('Salary a year, USD');
    expect(texts).toContain('no salary in USD');
    expect(note).toBe('1 paid in EUR stands outside the axes.');
    const xs = Array.from({ length: 10 }, (_, at) => positions[2 * at] ?? 0);
    expect(xs[0]).toBe(-550);
    expect([xs[1], xs[9]]).toEqual([-480, 480]);
    expect(xs.slice(1).every((x) => Math.abs(x) <= 480)).toBe(true);
  });

  test('counts those without a figure apart from those whose pay is in another currency', () => {
    const roles = mixed.roles.map((role, at) =>
      at > 7 ? ({ ...role, risk: undefined } as unknown as Role) : role,
    );
    expect(scatterOf({ ...mixed, roles }).note).toBe(
      '2 without one of the figures, or both, and 1 paid in EUR stand outside the axes.',
    );
  });

  test('is not offered where only pay that is not compared comes with a risk', () => {
    const roles = mixed.roles.map((role, at) =>
      at > 0 ? ({ ...role, risk: undefined } as unknown as Role) : role,
    );
    expect(offeredViews({ ...mixed, roles }).has('risk-and-pay')).toBe(false);
  });
});

describe('the filter', () => {
  test('has the scale of the commonest currency, and says what is left out', () => {
    expect(salary).toMatchObject({ unit: 'USD', floor: 40_000, ceiling: 120_000 });
    expect(salary.leftOut).toBe('1 paid in EUR');
    expect(spread(mixed, NO_FILTERS, salary).unknown).toBe(1);
  });

  test('passes pay in another currency only where unknown figures are kept', () => {
    const passing = (unknown: boolean) => {
      const { filters } = setFilter(DEFAULT_VIEW, salary, { min: 110_000, max: 120_000, unknown });
      const { mask } = passingRoles(mixed, filters);
      return mixed.roles.filter((_, at) => mask[at]).map(({ id }) => id);
    };
    expect(passing(false)).toEqual(['i', 'j']);
    expect(passing(true)).toEqual(['anna', 'i', 'j']);
  });

  test('says nothing where all are paid alike', () => {
    const [, ...roles] = mixed.roles;
    const facet = facetsOf({ ...mixed, roles }).find(({ key }) => key === 'salary');
    expect(facet).not.toHaveProperty('leftOut');
  });
});

test('colour and size stand for pay in the commonest currency', () => {
  const { colours, colourKey, sizes, sizeKey } = lookOf(mixed, {}, 'salary', 'salary');
  expect(colours[0]).toBe(0);
  expect(colourKey.at(-1)?.label).toBe('no figure in USD');
  expect([sizes?.[0], sizes?.[9]]).toEqual([Number.NaN, 1]);
  expect(sizeKey?.label).toBe('salary, USD');
});

test('a neighbourhood has the median of the pay that is compared', () => {
  const [one] = listNeighbourhoods(
    mixed,
    mixed.roles.map(() => 0),
    ['All'],
  );
  expect(one?.pay).toBe(80_000);
});

test('moves are not told by pay in another currency', () => {
  const movesFrom = (role: number) =>
    movesAsked(mixed, { ...DEFAULT_VIEW, from: mixed.roles[role]?.id ?? null });
  const { listed, columns } = movesFrom(0);
  expect(listed.map(({ pay }) => pay)).toEqual(listed.map(() => undefined));
  const { currency, hasOtherPay } = columns;
  expect([listed.length > 0, currency, hasOtherPay]).toEqual([true, 'USD', true]);
  expect(movesFrom(1).listed.find(({ role }) => role === 2)?.pay).toBe(10_000);
});
