import { describe, expect, test } from 'vitest';
import { reachFrom, routesBetween } from '../../../src/derive';
import { DEFAULT_VIEW, facetsOf, type RangeFacet, setFilter } from '../../../src/state';
import { mle, records } from '../../browser/records';
import { builtInTaxonomy, idAt, indexOf } from '../builtIn';

const taxonomy = builtInTaxonomy();

type Source = (typeof records)[number];
const chartOf = ({ orgChart }: Source) => orgChart as { presses?: { role: string }[] } | undefined;
const payOf = (record: Source | undefined) =>
  (record?.salary as { amount: number } | undefined)?.amount ?? Number.NaN;
const riskOf = (record: Source | undefined) => record?.flightRisk?.percent ?? Number.NaN;
const recordAt = (index: number) => records.find(({ id }) => id === idAt(index));

/** What each record declares of others, as shares. */
const declared = new Map(
  records.map(({ id, related }) => [
    id,
    new Map((related ?? []).map(({ role, match }) => [role, match / 100])),
  ]),
);

/** The strength of the strongest chain to each role, by improving on what is known until nothing improves. */
function strongestFrom(from: string): Map<string, number> {
  const best = new Map([[from, 1]]);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const [one, strength] of [...best]) {
      for (const [other, share] of declared.get(one) ?? []) {
        if (strength * share <= (best.get(other) ?? 0)) continue;
        best.set(other, strength * share);
        isBetter = true;
      }
    }
  }
  return best;
}

const matchRoutes = (from: string, to: string, some: Partial<typeof DEFAULT_VIEW> = {}) =>
  routesBetween(taxonomy, 'matches', { ...DEFAULT_VIEW, ...some }, indexOf(from), indexOf(to));

describe('routes between the built-in records', () => {
  test('are the strongest chains of what the files declare, from every fourth role to every other', () => {
    let longest = 0;
    for (const { id: from } of records.filter((_, at) => at % 4 === 0)) {
      const best = strongestFrom(from);
      for (const { id: to } of records) {
        if (to === from) continue;
        const [first] = matchRoutes(from, to).routes;
        const expected = best.get(to);
        if (first === undefined || expected === undefined) {
          expect([from, to, first, expected]).toEqual([from, to, undefined, undefined]);
          continue;
        }
        const ids = first.roles.map(idAt);
        expect([ids[0], ids.at(-1)]).toEqual([from, to]);
        const product = ids
          .slice(1)
          .reduce((all, id, at) => all * (declared.get(ids[at] ?? '')?.get(id) ?? 0), 1);
        expect(product).toBeCloseTo(expected, 9);
        expect(first.strength).toBeCloseTo(expected, 9);
        longest = Math.max(longest, first.steps.length);
      }
    }
    expect(longest).toBeGreaterThan(2);
  });

  test('each step has the figure that its own record gives the next', () => {
    for (const { id: to } of records.filter((record) => record !== mle)) {
      for (const { steps } of matchRoutes(mle.id, to).routes) {
        for (const { from, to: next, percent } of steps) {
          const share = declared.get(idAt(from))?.get(idAt(next)) ?? Number.NaN;
          expect(percent).toBe(Math.round(100 * share));
        }
      }
    }
  });

  test('a filter in the way is named: on flight risk, or the weakest match', () => {
    const risk = facetsOf(taxonomy).find(({ key }) => key === 'risk') as RangeFacet;
    const { filters } = setFilter(DEFAULT_VIEW, risk, { min: 0, max: 1, unknown: false });
    const end = 'content-strategist';
    expect(declared.get(mle.id)?.has(end)).toBe(false);
    expect(matchRoutes(mle.id, end, { filters }).obstacle).toEqual({
      ...{ kind: 'filters', alone: ['flight risk'] },
    });
    expect(matchRoutes(mle.id, end, { strength: 100 }).obstacle).toEqual({
      ...{ kind: 'filters', alone: ['weakest match'] },
    });
  });

  test('pressure leads from each that presses to each that it presses, in one step', () => {
    let presses = 0;
    for (const record of records) {
      for (const { role } of chartOf(record)?.presses ?? []) {
        presses++;
        const [from, to] = [indexOf(record.id), indexOf(role)];
        const { routes } = routesBetween(taxonomy, 'pressure', DEFAULT_VIEW, from, to);
        expect(routes[0]).toMatchObject({ roles: [from, to], strength: undefined });
      }
    }
    expect(presses).toBeGreaterThan(50);
  });
});

describe('what is within reach of a built-in record', () => {
  const mix = (closeness: number, pay: number, lowerRisk: number) => ({
    closeness,
    pay,
    lowerRisk,
  });
  const ranked = (from: string, closeness: number, pay: number, lowerRisk: number) =>
    reachFrom(taxonomy, DEFAULT_VIEW, indexOf(from), mix(closeness, pay, lowerRisk)).ranked;

  test('are the roles that a chain of at least 30 percent leads to, the closest first', () => {
    for (const { id: from } of records) {
      const best = strongestFrom(from);
      const within = [...best].filter(([id, strength]) => id !== from && strength >= 0.3);
      const found = ranked(from, 50, 0, 0);
      expect(found.map(({ role }) => idAt(role)).sort()).toEqual(within.map(([id]) => id).sort());
      const strengths = within.map(([, strength]) => strength).sort((one, other) => other - one);
      found.forEach(({ role, closeness }, rank) => {
        expect(closeness).toBeCloseTo(best.get(idAt(role)) ?? Number.NaN, 9);
        expect(closeness).toBeCloseTo(strengths[rank] ?? Number.NaN, 9);
      });
    }
  });

  test('are ordered by pay, or by flight risk, where only that counts', () => {
    for (const record of records) {
      const byPay = ranked(record.id, 0, 100, 0);
      const pays = byPay.map(({ role }) => payOf(recordAt(role)));
      expect(pays).toEqual(pays.toSorted((one, other) => other - one));
      expect(byPay.map(({ pay }) => pay)).toEqual(pays.map((pay) => pay - payOf(record)));
      const risks = ranked(record.id, 0, 0, 100).map(({ role }) => riskOf(recordAt(role)));
      expect(risks).toEqual(risks.toSorted((one, other) => one - other));
    }
  });
});
