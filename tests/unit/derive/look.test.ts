import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  lookOf,
  offeredColours,
  offeredSizes,
  RAMP,
  sizesOf,
} from '../../../src/derive';
import type { Role, Taxonomy } from '../../../src/domain';

const salaries = [20_000, 30_000, 40_000, 50_000, 60_000, undefined];
const risks = [0, 39, 40, 69, 70, undefined];
const FAMILIES = ['other', 'crafts', 'crafts', 'crafts', 'crafts', 'arts'];
const roles = salaries.map(
  (amount, index) =>
    ({
      id: `r${index}`,
      family: FAMILIES[index],
      habitats: [],
      ...(amount && { salary: { amount, currency: 'USD' } }),
      ...(risks[index] !== undefined && { risk: risks[index] }),
    }) as unknown as Role,
);
const taxonomy = {
  roles,
  families: [
    { id: 'crafts', name: 'Crafts' },
    { id: 'arts', name: 'Arts' },
  ],
  habitats: [],
  attributes: [],
} as unknown as Taxonomy;
const known = { communities: [0, 0, 1, 1, 1, 2], communityNames: ['A', 'B', 'C'] };
const coloured = (colour: 'family' | 'community' | 'risk' | 'salary') =>
  lookOf(taxonomy, known, colour, 'citations');

describe('colour', () => {
  test('stands for families, unless something else is chosen', () => {
    expect([...coloured('family').colours]).toEqual([0, 1, 1, 1, 1, 2]);
    expect(coloured('family').colourKey.map(({ label }) => label)).toEqual(['Crafts', 'Arts']);
  });

  test('stands for communities, the largest first, by their names', () => {
    expect([...coloured('community').colours]).toEqual([2, 2, 1, 1, 1, 3]);
    expect(coloured('community').colourKey.map(({ label }) => label)).toEqual(['B', 'A', 'C']);
  });

  test('stands for the levels of flight risk, the stamp for HIGH alone', () => {
    const [low, low2, elevated, elevated2, high, none] = coloured('risk').colours;
    expect(low).toBe(low2);
    expect(elevated).toBe(elevated2);
    expect(low).not.toBe(elevated);
    expect([high, none]).toEqual([RAMP.stamp, 0]);
  });

  test('stands for pay in five steps, and for having none', () => {
    expect([...coloured('salary').colours]).toEqual([10, 11, 12, 13, 14, 0]);
  });

  test('what is not known is not offered, and drawn as usual', () => {
    expect(offeredColours(taxonomy, {})).toEqual(['family', 'risk', 'salary']);
    expect(offeredSizes(taxonomy, {})).toEqual(['citations', 'salary']);
    expect([...lookOf(taxonomy, {}, 'community', 'betweenness').colours]).toEqual([
      0, 1, 1, 1, 1, 2,
    ]);
  });

  test('stands for communities where one family, or none, would give all roles one colour', () => {
    const alike = { ...taxonomy, families: taxonomy.families.slice(0, 1) };
    expect(lookOf(alike, known, 'family', 'citations')).toEqual(
      lookOf(alike, known, 'community', 'citations'),
    );
    expect(offeredColours(alike, known)).toEqual(['community', 'risk', 'salary']);
    // One colour alone needs no key.
    expect(lookOf(alike, {}, 'family', 'citations').colourKey).toEqual([]);
  });
});

test('figures that no role has are neither offered nor drawn', () => {
  const plain = { ...taxonomy, roles: roles.map(({ risk, salary, ...role }) => role as Role) };
  expect(coloursOf(plain)).toEqual(['family', 'community']);
  expect(sizesOf(plain)).toEqual(['citations', 'betweenness']);
  expect(lookOf(plain, known, 'risk', 'salary')).toEqual(
    lookOf(plain, known, 'family', 'citations'),
  );
});

test('an area is as large as its figure', () => {
  const { sizes, sizeKey } = lookOf(taxonomy, known, 'family', 'salary');
  expect(sizes?.[4]).toBe(1);
  expect(sizes?.[0]).toBeCloseTo(1 / 3);
  expect(sizes?.[5]).toBeNaN();
  expect(sizeKey?.label).toBe('salary, USD');
});

test('families are not offered as colours where communities stand for them', () => {
  const families = Array.from({ length: 10 }, (_, at) => ({ id: `f${at}`, name: `F${at}` }));
  const many = { ...taxonomy, families } as unknown as Taxonomy;
  expect(offeredColours(many, {})[0]).toBe('family');
  expect(offeredColours(many, { communities: [0, 0, 0, 1, 1, 1] })[0]).toBe('community');
});

test('where all are cited about as often, sizes stand for betweenness once that is computed', () => {
  const cited = (...citations: number[]) =>
    ({
      ...taxonomy,
      roles: citations.map((each, i) => ({ ...taxonomy.roles[i], citations: each })),
    }) as Taxonomy;
  const known = { betweenness: { values: [0, 1, 4], sampled: 3 } };
  const alike = cited(2, 3, 4);
  expect(lookOf(alike, known, 'family', 'citations').sizeKey?.label).toBe('on ways between others');
  expect(offeredSizes(alike, known)[0]).toBe('betweenness');
  expect(lookOf(alike, {}, 'family', 'citations').sizes).toBeNull();
  const unlike = cited(1, 2, 9);
  expect(lookOf(unlike, known, 'family', 'citations').sizes).toBeNull();
  expect(offeredSizes(unlike, known)[0]).toBe('citations');
});
