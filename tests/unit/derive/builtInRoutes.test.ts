import { describe, expect, test } from 'vitest';
import { judgedRoute, moveColumns, movesAsked, routesBetween } from '../../../src/derive';
import type { RoleId } from '../../../src/domain';
import { DEFAULT_VIEW, facetsOf, type RangeFacet, setFilter, type View } from '../../../src/state';
import { mle, records, salaryOf } from '../../browser/records';
import { builtInTaxonomy, idAt, indexOf } from '../builtIn';

const taxonomy = builtInTaxonomy();

type Source = (typeof records)[number];
const chartOf = ({ orgChart }: Source) => orgChart as { presses?: { role: string }[] } | undefined;

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
  routesBetween(taxonomy, { ...DEFAULT_VIEW, ...some }, indexOf(from), indexOf(to));

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
    expect(matchRoutes(mle.id, end, { filters, filtered: 'steps' }).obstacle).toEqual({
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
        const { routes } = routesBetween(
          taxonomy,
          { ...DEFAULT_VIEW, along: 'pressure' },
          from,
          to,
        );
        expect(routes[0]).toMatchObject({ roles: [from, to], strength: undefined });
      }
    }
    expect(presses).toBeGreaterThan(50);
  });
});

describe('moves between built-in records', () => {
  const asked = (some: Partial<View>) => movesAsked(taxonomy, { ...DEFAULT_VIEW, ...some }).listed;
  const from = (id: string, some: Partial<View> = {}) => asked({ from: id as RoleId, ...some });

  test('have at most as many steps as are asked for, from every role', () => {
    for (const { id } of records) {
      const near = new Set([...(declared.get(id)?.keys() ?? [])]);
      for (const one of [...near])
        for (const other of declared.get(one)?.keys() ?? []) near.add(other);
      near.delete(id);
      expect(
        from(id)
          .map(({ role }) => idAt(role))
          .sort(),
      ).toEqual([...near].sort());
    }
  });

  test('a safe, better-paid role near Scrum Master is found: first that of the least risk', () => {
    const listed = from('scrum-master', { must: ['worth', 'safe'], order: 'risk' });
    expect(listed.map(({ role }) => idAt(role))).toEqual([
      ...['erp-consultant', 'product-manager', 'product-owner'],
      ...['technical-program-manager', 'pmo-lead'],
    ]);
    for (const { pay, risk } of listed) {
      expect(pay).toBeGreaterThan(0);
      expect(risk).toBeLessThanOrEqual(0);
    }
    expect(listed[0]?.chain.map(idAt)).toEqual([
      'scrum-master',
      'project-manager',
      'erp-consultant',
    ]);
  });

  test('Operations Manager is safer, but is no better paid: the way there is tested, and fails by the difference', () => {
    const [before = 0, after = 0] = ['scrum-master', 'operations-manager'].map((id) =>
      salaryOf(records.find((one) => one.id === id)),
    );
    expect(after).toBeLessThan(before);
    const { routes } = matchRoutes('scrum-master', 'operations-manager');
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes) {
      const judged = judgedRoute(taxonomy, route, { viable: 60, worth: 0, safe: 0 });
      const weakest = Math.min(...route.steps.map(({ percent }) => percent ?? 0));
      expect(judged?.pay).toBe(after - before);
      expect(judged?.margins).toMatchObject({ viable: weakest - 60, worth: judged?.pay });
      expect(judged?.margins.safe).toBe(-(judged?.risk ?? 0));
    }
    const nearly = from('scrum-master', { steps: 4, must: ['worth', 'safe'], worth: -6 });
    expect(nearly.map(({ role }) => idAt(role))).toContain('operations-manager');
    const better = from('scrum-master', { steps: 4, must: ['worth', 'safe'], worth: 0 });
    expect(better.map(({ role }) => idAt(role))).not.toContain('operations-manager');
  });

  test('along pressure there is nothing to test', () => {
    const [one, other] = [indexOf('agile-coach'), indexOf('scrum-master')];
    const view = { ...DEFAULT_VIEW, along: 'pressure' } as const;
    const [route] = routesBetween(taxonomy, view, one, other).routes;
    expect(route && judgedRoute(taxonomy, route, view)).toBeUndefined();
  });

  test('those that just miss fail one test alone, and no other fails one by less', () => {
    const { pay } = moveColumns(taxonomy);
    for (const { id } of records.filter((_, at) => at % 5 === 0)) {
      const must = ['viable', 'worth', 'safe'] as const;
      const view = { ...DEFAULT_VIEW, from: id as RoleId };
      const { missed, listed } = movesAsked(taxonomy, { ...view, must });
      const all = movesAsked(taxonomy, view).listed;
      const lacks = all.flatMap(({ role, margins }) => {
        const failed = must.filter((test) => (margins[test] ?? -1) < 0);
        const [only] = failed;
        if (failed.length !== 1 || !only || margins[only] === undefined) return [];
        const whole = only === 'worth' ? (pay[indexOf(id)] ?? 0) : 100;
        return [{ role, lack: -margins[only] / whole }];
      });
      const best = lacks.sort((a, b) => a.lack - b.lack || a.role - b.role).slice(0, 3);
      expect(missed.map(({ role }) => role)).toEqual(best.map(({ role }) => role));
      expect(missed.some((move) => listed.includes(move))).toBe(false);
      expect(movesAsked(taxonomy, view).missed).toEqual([]);
    }
  });

  test('wishes hold for the other end: with every filter on it, the roles between need not pass', () => {
    const risk = facetsOf(taxonomy).find(({ key }) => key === 'risk') as RangeFacet;
    const { filters } = setFilter(DEFAULT_VIEW, risk, { min: 0, max: 30, unknown: false });
    expect(from('scrum-master', { filters }).map(({ role }) => idAt(role))).toEqual([
      'erp-consultant',
    ]);
    expect(from('scrum-master', { filters, filtered: 'steps' })).toEqual([]);
    expect(from('scrum-master', { filters, filtered: 'none' }).length).toBeGreaterThan(5);
  });

  test('backwards they are the moves that lead there', () => {
    const end = 'erp-consultant' as RoleId;
    const there = asked({ to: end });
    for (const { id } of records) {
      const leads = from(id).find(({ role }) => idAt(role) === end);
      const found = there.find(({ role }) => idAt(role) === id);
      expect(found?.weakest).toBe(leads?.weakest);
      expect(found?.pay).toBe(leads?.pay);
    }
  });
});
