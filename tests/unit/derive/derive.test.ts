import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceCounts,
  countBetween,
  countPassing,
  countWithout,
  declaredOf,
  type FoundRoles,
  figureText,
  indexOfRole,
  loosenings,
  nearlyPassing,
  type Passing,
  pairBetween,
  pairs,
  passingAmong,
  passingRoles,
  roleById,
  spread,
} from '../../../src/derive';
import { NO_ROLE, type Role, type RoleId } from '../../../src/domain';
import {
  asksForAll,
  type ChoiceFacet,
  chosenIn,
  DEFAULT_VIEW,
  type Facet,
  type Filters,
  type FilterValue,
  facetsOf,
  NO_FILTERS,
  NONE,
  type Range,
  type RangeFacet,
  setFilter,
} from '../../../src/state';
import { rolesAt } from '../rolesAt';
import { taxonomy } from './taxonomy';

const facets = facetsOf(taxonomy);
const facetOf = (key: string) => facets.find((facet) => facet.key === key);
const risk = facetOf('risk') as RangeFacet;
const habitat = facetOf('habitat') as ChoiceFacet;
const zone = facetOf('has.zone') as RangeFacet;

const filters = (min: number, max: number, unknown = false, ...habitats: string[]): Filters => {
  const ranged = setFilter(DEFAULT_VIEW, risk, { min, max, unknown });
  return setFilter(ranged, habitat, habitats).filters;
};
const ids = ({ mask }: Passing) =>
  taxonomy.roles.filter((_, index) => mask[index]).map(({ id }) => id as string);
const passing = (some: Filters) => ids(passingRoles(taxonomy, some));

/** What passes, computed in the slow and obvious way. */
function passes(role: Role, some: Filters, except?: string): boolean {
  return facets.every((facet) => {
    const value = some[facet.key];
    if (!value || facet.key === except) return true;
    if (facet.kind === 'choice') {
      const words = chosenIn(some, facet);
      const has = (word: string) => facet.choices(role).includes(word);
      return asksForAll(some, facet) ? words.every(has) : words.some(has);
    }
    const figure = facet.figure(role);
    const { min, max, unknown } = value as Range;
    return figure === undefined ? unknown : min <= figure && figure <= max;
  });
}

const arbitraryValue = (facet: Facet): fc.Arbitrary<FilterValue> =>
  facet.kind === 'choice'
    ? fc
        .tuple(fc.subarray(facet.options.map(({ id }) => id)), fc.boolean())
        .map(([words, all]) => (all ? { all: words } : words))
    : fc
        .tuple(
          fc.integer({ min: facet.floor, max: facet.ceiling }),
          fc.integer({ min: facet.floor, max: facet.ceiling }),
          fc.boolean(),
        )
        .map(([a, b, unknown]) => ({ min: Math.min(a, b), max: Math.max(a, b), unknown }));

const arbitraryFilters = fc
  .tuple(...facets.map((facet) => fc.option(arbitraryValue(facet))))
  .map((values) =>
    facets.reduce((view, facet, index) => {
      const value = values[index];
      return value ? setFilter(view, facet, value as never) : view;
    }, DEFAULT_VIEW),
  )
  .map((view) => view.filters);

describe('what passes', () => {
  test('everything, as long as nothing is asked', () => {
    expect(passing(NO_FILTERS)).toHaveLength(5);
  });

  test('a range holds both its ends', () => {
    expect(passing(filters(40, 69))).toEqual(['cashier', 'clerk']);
    expect(passing(filters(100, 100))).toEqual(['poet']);
  });

  test('roles without a figure pass a range only when they are kept', () => {
    expect(passing(filters(40, 100))).not.toContain('ghost');
    expect(passing(filters(40, 100, true))).toContain('ghost');
  });

  test('any of the habitats is enough', () => {
    expect(passing(filters(0, 100, false, 'bank', 'shop'))).toEqual([
      'auditor',
      'cashier',
      'clerk',
    ]);
    expect(passing(filters(0, 39, false, 'shop'))).toEqual([]);
  });

  test('a column of a file filters like any other', () => {
    const { filters: some } = setFilter(DEFAULT_VIEW, zone, {
      min: 3,
      max: 5,
      unknown: false,
    });
    expect(passing(some)).toEqual(['auditor']);
  });

  test('a filter that this taxonomy does not offer is none', () => {
    expect(passing({ 'has.rank': ['high'] })).toHaveLength(5);
  });

  test('a match counts while both its ends pass', () => {
    const all = { ofRoles: 5, ofMatches: 4 };
    expect(countPassing(taxonomy, filters(0, 69), 0)).toEqual({ roles: 3, matches: 3, ...all });
    expect(countPassing(taxonomy, NO_FILTERS, 84)).toEqual({ roles: 5, matches: 2, ...all });
  });

  test('the same question is computed once', () => {
    const some = filters(40, 69);
    expect(passingRoles(taxonomy, some)).toBe(passingRoles(taxonomy, some));
  });

  test('is what going through the roles one by one gives', () => {
    fc.assert(
      fc.property(arbitraryFilters, (some) => {
        const expected = taxonomy.roles.filter((role) => passes(role, some));
        expect(passing(some)).toEqual(expected.map(({ id }) => id));
        expect(passingRoles(taxonomy, some).count).toBe(expected.length);
      }),
    );
  });
});

describe('counts of a facet', () => {
  test('respect the other filters, not their own', () => {
    const some = filters(40, 100, false, 'bank');
    expect([...choiceCounts(taxonomy, some, habitat)]).toEqual([
      ['bank', 1],
      ['shop', 2],
      ['mint', 0],
      [NONE, 1],
    ]);
    expect([...spread(taxonomy, some, risk).figures]).toEqual([39, 40]);
  });

  test('are what going through the roles one by one gives', () => {
    fc.assert(
      fc.property(arbitraryFilters, fc.constantFrom(...facets), (some, facet) => {
        const open = taxonomy.roles.filter((role) => passes(role, some, facet.key));
        expect(countWithout(taxonomy, some, facet.key)).toBe(open.length);
        if (facet.kind === 'choice') {
          const counting = asksForAll(some, facet)
            ? open.filter((role) => passes(role, some))
            : open;
          const counted = facet.options.map(({ id }) => [
            id,
            counting.filter((role) => facet.choices(role).includes(id)).length,
          ]);
          expect([...choiceCounts(taxonomy, some, facet)]).toEqual(counted);
        } else {
          const figures = open.map(facet.figure).filter((figure) => figure !== undefined);
          const found = spread(taxonomy, some, facet);
          expect([...found.figures]).toEqual(figures);
          expect(found.unknown).toBe(open.length - figures.length);
        }
      }),
    );
  });

  test('say how many have no figure, and how many lie between', () => {
    const { figures, unknown } = spread(taxonomy, NO_FILTERS, risk);
    expect(unknown).toBe(1);
    expect(countBetween(figures, 40, 69)).toBe(2);
  });

  test('tell what dropping a filter would bring back', () => {
    const nothing = filters(0, 10, false, 'shop');
    expect(passing(nothing)).toEqual([]);
    expect(countWithout(taxonomy, nothing, 'risk')).toBe(2);
    expect(countWithout(taxonomy, nothing, 'habitat')).toBe(0);
  });

  test('a filter is offered to be dropped when more roles pass without it', () => {
    // Nobody lives in the mint; with the habitat dropped, the risk leaves the poet alone.
    const none = filters(90, 100, false, 'mint');
    expect(loosenings(taxonomy, none)).toEqual([{ key: 'habitat', name: 'habitat', count: 1 }]);
    expect(ids(nearlyPassing(taxonomy, none, null))).toEqual(['poet']);
    expect(loosenings(taxonomy, NO_FILTERS)).toEqual([]);
  });
});

describe('what a search has found', () => {
  const found = (...some: string[]): FoundRoles => {
    const ranked = some.map((id) => indexOfRole(taxonomy, id as RoleId));
    const mask = Uint8Array.from(taxonomy.roles, (_, at) => Number(ranked.some((r) => r === at)));
    return { mask, count: some.length, ranked };
  };

  test('passes where the filters let it', () => {
    const some = filters(40, 100);
    expect(ids(passingAmong(taxonomy, some, null))).toEqual(['cashier', 'clerk', 'poet']);
    expect(ids(passingAmong(taxonomy, some, found('poet', 'auditor')))).toEqual(['poet']);
    expect(countPassing(taxonomy, some, 0, found('poet', 'clerk')).roles).toBe(2);
  });

  test('is what dropping a filter brings back', () => {
    const dropped = loosenings(taxonomy, filters(40, 100), found('poet', 'auditor'));
    expect(dropped).toEqual([{ key: 'risk', name: 'flight risk', count: 2 }]);
    expect(loosenings(taxonomy, filters(40, 100), found('poet'))).toEqual([]);
  });
});

describe('pairs', () => {
  const table = pairs(taxonomy);
  const row = (pair: number | undefined) =>
    pair === undefined ? undefined : [table.a[pair], table.b[pair], table.ab[pair], table.ba[pair]];

  test('hold what each end declares of the other, strongest last', () => {
    expect(Array.from({ length: table.count }, (_, pair) => row(pair))).toEqual([
      [3, 4, -1, 60],
      [1, 2, 70, -1],
      [0, 1, 90, 84],
    ]);
    expect([...table.percent]).toEqual([60, 70, 90]);
  });

  test('are found from either end', () => {
    const [auditor, cashier, poet] = rolesAt(0, 1, 4);
    expect(row(pairBetween(table, cashier, auditor))).toEqual([0, 1, 90, 84]);
    expect(row(pairBetween(table, auditor, cashier))).toEqual([0, 1, 90, 84]);
    expect(pairBetween(table, auditor, poet)).toBeUndefined();
  });
});

test('a role is found by its id; where there is none, or an unknown one, so is no role', () => {
  const [, , clerk] = taxonomy.roles;
  expect(indexOfRole(taxonomy, 'clerk' as RoleId)).toBe(2);
  expect(roleById(taxonomy, 'clerk' as RoleId)).toBe(clerk);
  for (const id of ['nobody' as RoleId, null, undefined]) {
    expect(indexOfRole(taxonomy, id)).toBe(NO_ROLE);
    expect(roleById(taxonomy, id)).toBeUndefined();
  }
});

test('figures are grouped from ten thousand on, so that a year stays a year', () => {
  expect([1999, 12_500, -3.5].map(figureText)).toEqual(['1999', '12,500', '-3.5']);
});

test('a match is known from the side that declares it', () => {
  const declared = (one: string, other: string) =>
    declaredOf(taxonomy, one as RoleId, other as RoleId);
  expect([declared('auditor', 'cashier'), declared('cashier', 'auditor')]).toEqual([90, 84]);
  expect([declared('cashier', 'clerk'), declared('clerk', 'cashier')]).toEqual([70, undefined]);
  expect([declared('poet', 'clerk'), declared('poet', 'nobody')]).toEqual([undefined, undefined]);
});
