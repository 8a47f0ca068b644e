import { describe, expect, test } from 'vitest';
import { choiceCounts, countPassing, countWithout, passingRoles } from '../../../src/derive';
import {
  askForAll,
  type ChoiceFacet,
  DEFAULT_VIEW,
  type Filters,
  facetsOf,
  NO_FILTERS,
  type RangeFacet,
  setFilter,
} from '../../../src/state';
import { habitats, idsWhere, matchCount, records, roleIds } from '../../browser/records';
import { builtInTaxonomy } from '../builtIn';

const taxonomy = builtInTaxonomy();

type Source = (typeof records)[number];
const facetOf = (key: string) => facetsOf(taxonomy).find((facet) => facet.key === key);
const choice = (key: string) => facetOf(key) as ChoiceFacet;
const range = (key: string) => facetOf(key) as RangeFacet;

const within = (key: string, min: number, max: number, view = DEFAULT_VIEW) =>
  setFilter(view, range(key), { min, max, unknown: false });
const among = (key: string, words: string[], view = DEFAULT_VIEW) =>
  setFilter(view, choice(key), words);
const passing = (filters: Filters) => {
  const { mask } = passingRoles(taxonomy, filters);
  return taxonomy.roles.flatMap(({ id }, index) => (mask[index] ? [id as string] : [])).sort();
};

const riskOf = ({ flightRisk }: Source) => flightRisk?.percent ?? Number.NaN;
const payOf = ({ salary }: Source) => (salary as { amount: number; currency: string }).amount;
const livesIn = (id: string) => (record: Source) => record.habitats?.includes(id) ?? false;
const isBetween = (figure: number, min: number, max: number) => figure >= min && figure <= max;

// Every expectation is counted from the files in data/, which are read without any code of the page.
describe('of the built-in records, those pass that the files give', () => {
  test('all of them, where nothing is asked for', () => {
    expect(countPassing(taxonomy, NO_FILTERS, 0)).toEqual({
      ...{ roles: roleIds.length, ofRoles: roleIds.length },
      ...{ matches: matchCount, ofMatches: matchCount },
    });
  });

  test('by flight risk, with both its ends', () => {
    const risks = new Set(records.map(riskOf));
    expect(risks.size).toBeGreaterThan(5);
    for (const risk of risks) {
      for (const [min, max] of [
        ...([[risk, 100] as const, [0, risk] as const] as const),
        ...([
          [risk, risk],
          [Math.min(risk + 1, 100), 100],
        ] as const),
      ]) {
        expect(passing(within('risk', min, max).filters)).toEqual(
          idsWhere((record) => isBetween(riskOf(record), min, max)),
        );
      }
    }
  });

  test('by salary, with both its ends', () => {
    const { floor, ceiling, step, unit } = range('salary');
    expect(unit).toBe('USD');
    expect(floor).toBeLessThanOrEqual(Math.min(...records.map(payOf)));
    expect(ceiling).toBeGreaterThanOrEqual(Math.max(...records.map(payOf)));
    for (let min = floor; min < ceiling; min += 10 * step) {
      const max = Math.min(min + 30 * step, ceiling);
      expect(passing(within('salary', min, max).filters)).toEqual(
        idsWhere((record) => isBetween(payOf(record), min, max)),
      );
    }
    const exact = records.map(payOf).find((pay) => pay % step === 0) ?? Number.NaN;
    expect(passing(within('salary', exact, exact).filters)).toEqual(
      idsWhere((record) => payOf(record) === exact),
    );
  });

  test('by family', () => {
    const families = new Set(records.map(({ family }) => String(family)));
    expect(
      choice('family')
        .options.map(({ id }) => id)
        .sort(),
    ).toEqual([...families].sort());
    for (const family of families) {
      expect(passing(among('family', [family]).filters)).toEqual(
        idsWhere((record) => record.family === family),
      );
    }
  });

  test('by habitat: each, any of several, or all of them', () => {
    expect(choice('habitat').options.map(({ id }) => id)).toEqual(habitats.map(({ id }) => id));
    for (const [at, { id }] of habitats.entries()) {
      expect(passing(among('habitat', [id]).filters)).toEqual(idsWhere(livesIn(id)));
      const other = habitats[(at + 1) % habitats.length]?.id ?? '';
      const either = among('habitat', [id, other]);
      expect(passing(either.filters)).toEqual(
        idsWhere((record) => livesIn(id)(record) || livesIn(other)(record)),
      );
      expect(passing(askForAll(either, choice('habitat'), true).filters)).toEqual(
        idsWhere((record) => livesIn(id)(record) && livesIn(other)(record)),
      );
    }
  });

  test('each habitat has its count, among those that pass the other filters', () => {
    for (const [min, max] of [
      [0, 100],
      [40, 69],
      [70, 100],
    ] as const) {
      const counts = choiceCounts(taxonomy, within('risk', min, max).filters, choice('habitat'));
      expect([...counts]).toEqual(
        habitats.map(({ id }) => [
          id,
          records.filter((one) => livesIn(id)(one) && isBetween(riskOf(one), min, max)).length,
        ]),
      );
    }
  });

  test('dropping a filter brings back those that pass the others', () => {
    for (const { id } of habitats) {
      const { filters } = among('habitat', [id], within('risk', 0, 0));
      expect(countWithout(taxonomy, filters, 'risk')).toBe(idsWhere(livesIn(id)).length);
      expect(countWithout(taxonomy, filters, 'habitat')).toBe(
        idsWhere((record) => riskOf(record) === 0).length,
      );
    }
  });

  test('matches count from the weakest that is asked for, between roles that pass', () => {
    const declared = records.flatMap(({ id, related = [] }) =>
      related.map(({ role, match }) => ({ ends: [id, role], match })),
    );
    const high = idsWhere((record) => riskOf(record) >= 70);
    const percents = new Set(declared.map(({ match }) => match));
    expect(percents.size).toBeGreaterThan(5);
    for (const least of [...percents].flatMap((percent) => [percent, percent + 1])) {
      const strong = declared.filter(({ match }) => match >= least);
      expect(countPassing(taxonomy, NO_FILTERS, least).matches).toBe(strong.length);
      expect(countPassing(taxonomy, within('risk', 70, 100).filters, least)).toMatchObject({
        roles: high.length,
        matches: strong.filter(({ ends }) => ends.every((id) => high.includes(id))).length,
      });
    }
  });
});
