import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceCounts,
  countBetween,
  countPassing,
  countWithout,
  pairs,
  passingRoles,
  spread,
} from '../../../src/derive';
import type { HabitatId } from '../../../src/domain';
import { FILTERS, type Filters, NO_FILTERS } from '../../../src/state';
import { taxonomy } from './taxonomy';

const filters = (min: number, max: number, unknown = false, ...habitat: string[]): Filters => ({
  risk: { min, max, unknown },
  habitat: habitat as HabitatId[],
});
const passing = (some: Filters) => [...passingRoles(taxonomy, some)];

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

  test('a match counts while both its ends pass', () => {
    expect(countPassing(taxonomy, filters(0, 69))).toEqual({
      roles: 3,
      ofRoles: 5,
      matches: 3,
      ofMatches: 4,
    });
  });

  test('the same question is worked out once', () => {
    const some = filters(40, 69);
    expect(passingRoles(taxonomy, some)).toBe(passingRoles(taxonomy, some));
  });
});

describe('counts of a facet', () => {
  const habitatCounts = choiceCounts('habitat', FILTERS.habitat);
  const riskSpread = spread('risk', FILTERS.risk);

  test('respect the other filters, not their own', () => {
    const some = filters(40, 100, false, 'bank');
    expect([...habitatCounts(taxonomy, some)]).toEqual([
      ['bank', 1],
      ['shop', 2],
    ]);
    expect(riskSpread(taxonomy, some)).toEqual({ figures: [39, 40], unknown: 0 });
  });

  test('agree with filtering by that choice alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        for (const habitat of ['bank', 'shop'] as HabitatId[]) {
          const count = habitatCounts(taxonomy, filters(min, max)).get(habitat) ?? 0;
          const inside =
            min === 0 && max === 100
              ? filters(0, 100, false, habitat)
              : filters(min, max, false, habitat);
          expect(count).toBe(passing(inside).length);
        }
      }),
    );
  });

  test('say how many have no figure, and how many lie between', () => {
    const { figures, unknown } = riskSpread(taxonomy, NO_FILTERS);
    expect(unknown).toBe(1);
    expect(countBetween(figures, 40, 69)).toBe(2);
  });

  test('tell what dropping a filter would bring back', () => {
    const nothing = filters(0, 10, false, 'shop');
    expect(passing(nothing)).toEqual([]);
    expect(countWithout(taxonomy, nothing, ['risk'])).toBe(2);
    expect(countWithout(taxonomy, nothing, ['risk', 'habitat'])).toBe(5);
  });
});

test('a pair holds what each declares of the other', () => {
  expect(pairs(taxonomy)).toEqual([
    { id: 'auditor~cashier', a: 'auditor', b: 'cashier', ab: 90, ba: 84 },
    { id: 'cashier~clerk', a: 'cashier', b: 'clerk', ab: 70 },
    { id: 'ghost~poet', a: 'ghost', b: 'poet', ba: 60 },
  ]);
});
