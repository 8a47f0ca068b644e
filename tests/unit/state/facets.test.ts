import { describe, expect, test } from 'vitest';
import type { Attribute, Role, Taxonomy } from '../../../src/domain';
import { chosenIn, facetsOf, NO_FILTERS, NONE } from '../../../src/state';

const taxonomyOf = (
  attributes: Attribute[],
  roles: Partial<Role>[],
  habitats: string[] = [],
): Taxonomy => ({
  fingerprint: 'test',
  families: [],
  habitats: habitats.map((id) => ({ id, name: id })) as unknown as Taxonomy['habitats'],
  attributes,
  roles: roles.map(
    (role, index) => ({ id: `r${index}`, habitats: [], ...role }) as unknown as Role,
  ),
  matches: { source: [], target: [], percent: [] },
});
const offered = (taxonomy: Taxonomy) => facetsOf(taxonomy).map(({ key }) => key);

const figure: Attribute = { key: 'zone', label: 'Zone', kind: 'figure' };
const scaleOf = (...figures: number[]) => {
  const [facet] = facetsOf(
    taxonomyOf(
      [figure],
      figures.map((zone) => ({ attributes: { zone } })),
    ),
  );
  return facet?.kind === 'range' ? [facet.floor, facet.ceiling, facet.step] : undefined;
};

describe('facets', () => {
  test('what nobody has, and a word that all have, is not offered', () => {
    const choice: Attribute = { key: 'sector', label: 'Sector', kind: 'choice' };
    expect(offered(taxonomyOf([figure, choice], [{}], ['bank']))).toEqual([]);
    expect(offered(taxonomyOf([], [{ risk: 0 }]))).toEqual(['risk']);
    const a = { attributes: { sector: ['A'] } };
    expect(offered(taxonomyOf([choice], [a, {}]))).toEqual(['has.sector']);
    expect(offered(taxonomyOf([choice], [a, a]))).toEqual([]);
  });

  test('habitats keep the order of the vocabulary', () => {
    const living = [{ habitats: ['bank'] }] as unknown as Partial<Role>[];
    const [facet] = facetsOf(taxonomyOf([], living, ['shop', 'bank']));
    expect(facet).toMatchObject({ kind: 'choice', options: [{ id: 'shop' }, { id: 'bank' }] });
  });

  test('words of a file come in natural order', () => {
    const bands = ['10-49', '1-9', '250+', '50-249'];
    const [facet] = facetsOf(
      taxonomyOf(
        [{ key: 'size', label: 'Size', kind: 'choice' }],
        [{ attributes: { size: bands } }],
      ),
    );
    expect(facet?.kind === 'choice' && facet.options.map(({ id }) => id)).toEqual([
      '1-9',
      '10-49',
      '50-249',
      '250+',
    ]);
  });

  test('a range reaches from the lowest figure to the highest, whole ones in steps of one', () => {
    expect(scaleOf(5, 1, 3)).toEqual([1, 5, 1]);
    expect(scaleOf(-20, 30_000)).toEqual([-20, 30_000, 1]);
    expect(scaleOf(4, 4)).toBeUndefined();
  });

  test('words, and a figure that is one and the same, have a choice of the roles without any', () => {
    const union: Attribute = { key: 'union', label: 'Union', kind: 'choice' };
    const roles = [{ attributes: { union: ['yes'], zone: 0 } }, {}];
    const choices = facetsOf(taxonomyOf([union, figure], roles)).map((facet) =>
      facet.kind === 'choice' ? facet.options : [],
    );
    expect(choices).toEqual([
      [
        { id: 'yes', label: 'yes' },
        { id: NONE, label: '(none)' },
      ],
      [
        { id: '0', label: '0' },
        { id: NONE, label: '(none)' },
      ],
    ]);
  });

  test('dates are a range of days', () => {
    const since: Attribute = { key: 'since', label: 'Since', kind: 'date' };
    const roles = [
      { attributes: { since: ['2026-01-10'] } },
      { attributes: { since: ['2026-01-19T08:00'] } },
    ];
    const [facet] = facetsOf(taxonomyOf([since], roles));
    expect(facet).toMatchObject({ kind: 'range', isDate: true, step: 1 });
    expect(facet?.kind === 'range' && facet.ceiling - facet.floor).toBe(9);
  });

  test('a range of decimals ends on its steps', () => {
    expect(scaleOf(0.5, 3.149)).toEqual([0.5, 3.15, 0.01]);
    expect(scaleOf(-0.123, 0.0456)).toEqual([-0.123, 0.046, 0.001]);
  });

  test('where nothing is chosen that is the same list each time, for who renders only what changes', () => {
    const grade: Attribute = { key: 'grade', label: 'Grade', kind: 'choice' };
    const roles = [{ attributes: { grade: ['a'] } }, { attributes: { grade: ['b'] } }];
    const [facet] = facetsOf(taxonomyOf([grade], roles));
    if (facet?.kind !== 'choice') throw new Error('There is no choice.');
    expect(chosenIn(NO_FILTERS, facet)).toBe(chosenIn({ other: ['a'] }, facet));
  });

  test('the same taxonomy has the same facets', () => {
    const one = taxonomyOf([], [{ risk: 1 }]);
    expect(facetsOf(one)).toBe(facetsOf(one));
  });
});

test.each([
  [5e-324, 0],
  [0.1, 1e300],
  [-1e308, 1e308],
  [0.5, -1.7e308, 1.7e308],
  [2 ** 53, 2 ** 53 + 2],
  [1e-310, 3e-310],
])('a scale of %s and %s is finite, and holds both', (...figures) => {
  const [floor = Number.NaN, ceiling = Number.NaN, step = Number.NaN] = scaleOf(...figures) ?? [];
  expect([floor, ceiling, step].every(Number.isFinite)).toBe(true);
  expect(step).toBeGreaterThan(0);
  expect(floor).toBeLessThanOrEqual(Math.min(...figures));
  expect(ceiling).toBeGreaterThanOrEqual(Math.max(...figures));
});
