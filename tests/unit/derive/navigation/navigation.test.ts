import { describe, expect, test } from 'vitest';
import { indexOfRole, passingRoles } from '../../../../src/derive';
import {
  alongMatches,
  groupingChoices,
  howToRead,
  isSamePlace,
  type Navigation,
  navigationOf,
  type Place,
  placeOf,
  placesNamed,
  placeText,
  roleAt,
  STEPS,
  type Step,
  SUMMARY,
  settledIn,
  stepFrom,
} from '../../../../src/derive/navigation';
import type { RoleId, Taxonomy } from '../../../../src/domain';
import { builtInTaxonomy } from '../../builtIn';
import { taxonomy } from '../taxonomy';
import { largeTaxonomy, reordered, subjectOf } from './subject';

const role = (of: Taxonomy, id: string) => indexOfRole(of, id as RoleId);
const walk = (navigation: Navigation, from: Place, ...steps: Step[]) =>
  steps.reduce((place, step) => stepFrom(navigation, place, step) ?? place, from);

/** The roles that arrows alone lead to, from the place of all. */
function reached(navigation: Navigation): Set<string> {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const open: Place[] = [SUMMARY];
  for (let place = open.pop(); place; place = open.pop()) {
    const key = [place.group, place.role, place.match].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (place.match === undefined && place.role !== undefined)
      ids.add(String(navigation.subject.taxonomy.roles[place.role]?.id));
    for (const step of Object.keys(STEPS) as Step[]) {
      if (!step.startsWith('Arrow')) continue;
      const to = stepFrom(navigation, place, step);
      if (to && to.match === undefined) open.push(to);
    }
  }
  return ids;
}

describe('a navigation', () => {
  test.each([
    ['the built-in roles', builtInTaxonomy, 20],
    ['1,016 roles', () => largeTaxonomy(1016), 30],
  ])('of %s is some twenty places, and arrows reach every role', (_, make, most) => {
    const all = make();
    for (const { key } of groupingChoices(subjectOf(all))) {
      const navigation = navigationOf(subjectOf(all), key);
      expect(navigation.groups.length).toBeLessThanOrEqual(most + 11);
      expect(reached(navigation).size, key).toBe(all.roles.length);
    }
    expect(navigationOf(subjectOf(all), null).groups.length).toBeLessThanOrEqual(most);
  });

  test('is the same whatever the order of the roles', () => {
    const order = taxonomy.roles.map((_, index) => index).reverse();
    const listed = (of: Taxonomy) => {
      const navigation = navigationOf(subjectOf(of), 'risk');
      return navigation.groups.map(({ label, roles }) => [
        label,
        ...roles.map((at) => of.roles[at]?.id),
      ]);
    };
    expect(listed(reordered(taxonomy, order))).toEqual(listed(taxonomy));
    const many = largeTaxonomy(60);
    const mixed = many.roles.map((_, index) => (index * 7) % 60);
    const families = (of: Taxonomy) =>
      navigationOf(subjectOf(of), 'family').groups.map(({ label, roles }) => [
        label,
        ...roles.map((at) => of.roles[at]?.id),
      ]);
    expect(families(reordered(many, mixed))).toEqual(families(many));
  });

  test('puts groups of one role together, and orders levels from the highest', () => {
    const communities = Uint8Array.from([0, 0, 1, 2, 3]);
    const byPlace = navigationOf(subjectOf(taxonomy, { communities }), null);
    expect(byPlace.groups.map(({ label, roles }) => [label, roles.length])).toEqual([
      ['No. 1', 2],
      ['3 smaller neighbourhoods', 3],
    ]);
    const byRisk = navigationOf(subjectOf(taxonomy, { colour: 'risk' }), null);
    expect(byRisk.groups.map(({ label }) => label)).toEqual([
      ...['HIGH, from 70', 'ELEVATED, 40–69', 'LOW, under 40', 'No figure'],
    ]);
  });

  test('lists first what passes, and says what does not', () => {
    const passing = passingRoles(taxonomy, { risk: { min: 60, max: 100, unknown: false } });
    const navigation = navigationOf(subjectOf(taxonomy, { passing }), 'letter');
    const clerks = navigation.groups.find(({ label }) => label === 'C');
    expect(clerks?.roles.map((index) => taxonomy.roles[index]?.title)).toEqual([
      'clerk',
      'cashier',
    ]);
    const cashier = placeOf(navigation, role(taxonomy, 'cashier'));
    expect(placeText(navigation, cashier)).toBe(
      'cashier, does not pass the filters, flight risk 40 percent ELEVATED, cited in 0 files, 2 matches, 2 of 2',
    );
    expect(placeText(navigation, { group: clerks?.key ?? '' })).toBe(
      'C, 2 roles, 1 of them passes, 2 of 4',
    );
  });
});

describe('a walk', () => {
  const navigation = navigationOf(subjectOf(taxonomy), 'letter');
  const cashier = placeOf(navigation, role(taxonomy, 'cashier'));

  test('goes in and out by level, and along siblings', () => {
    expect(walk(navigation, SUMMARY, 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual(cashier);
    expect(walk(navigation, cashier, 'ArrowRight', 'ArrowRight')).toEqual(
      placeOf(navigation, role(taxonomy, 'clerk')),
    );
    expect(walk(navigation, cashier, 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual(SUMMARY);
    expect(stepFrom(navigation, SUMMARY, 'ArrowLeft')).toBeUndefined();
  });

  test('goes round the matches of a role, strongest first, and on from the other one', () => {
    const first = alongMatches(navigation, cashier, 1) ?? SUMMARY;
    expect(placeText(navigation, first)).toBe(
      'auditor, match 1 of 2: auditor gives cashier 90\u202f%, cashier gives auditor 84\u202f%; both bank',
    );
    const second = alongMatches(navigation, first, 1) ?? SUMMARY;
    expect(placeText(navigation, second)).toContain(
      'clerk, match 2 of 2: cashier gives clerk 70\u202f%, not',
    );
    expect(alongMatches(navigation, second, 1)).toEqual(first);
    expect(alongMatches(navigation, cashier, -1)).toEqual(second);
    expect(stepFrom(navigation, second, 'ArrowDown')).toEqual(
      placeOf(navigation, role(taxonomy, 'clerk')),
    );
    expect(alongMatches(navigation, SUMMARY, 1)).toBeUndefined();
  });

  test('finds what begins with the typed letters before what has them inside', () => {
    const found = (letters: string) =>
      placesNamed(navigation, letters).map((place) => taxonomy.roles[roleAt(place) ?? -1]?.title);
    expect(found('c')).toEqual([undefined, 'cashier', 'clerk']);
    expect(found('er')).toEqual(['cashier', 'clerk']);
    expect(found(' ')).toEqual([]);
  });

  test('keeps its place when the groups change, as near as there is', () => {
    const others = navigationOf(subjectOf(taxonomy), 'risk');
    const there = settledIn(others, cashier);
    expect(roleAt(there)).toBe(cashier.role);
    expect(isSamePlace(there, cashier)).toBe(false);
    const shown = taxonomy.roles.map(({ id }) => Number(id !== 'cashier'));
    const fewer = navigationOf(subjectOf(taxonomy, { shown: Uint8Array.from(shown) }), 'letter');
    expect(settledIn(fewer, cashier)).toEqual(SUMMARY);
    expect(settledIn(fewer, { group: 'none' })).toEqual(SUMMARY);
  });

  test('begins with how much there is', () => {
    expect(placeText(navigation, SUMMARY)).toBe(
      '5 roles, 4 matches, 4 first letters; the largest is C with 2; the strongest match is auditor and cashier, 90\u202f%.',
    );
  });
});

describe('how a view is read', () => {
  test.each([
    [
      'map',
      /near those .* The colour of a role stands for the family\. Size: .* ring .* Lines are/,
    ],
    ['focus', /in the middle.* Lines are matches/],
    ['org-chart', /Rows are tiers.* the family\. A ring in its corner.* who leans on/],
    ['risk-and-pay', /Further right is a higher salary/],
    ['table', /^Each row is a role[^.]*\. A heading sorts/],
  ] as const)('of %s says what place, colour and size mean', (layout, said) => {
    expect(howToRead(subjectOf(taxonomy, { layout }), 'roles').join(' ')).toMatch(said);
  });

  test('of the matches says what a row is', () => {
    expect(howToRead(subjectOf(taxonomy, { layout: 'table' }), 'matches')[0]).toContain('a match');
  });
});
