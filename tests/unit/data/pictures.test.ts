import { describe, expect, test } from 'vitest';
import { countPassing, layOut, passingRoles } from '../../../src/derive';
import { NO_ROLE, type Taxonomy } from '../../../src/domain';
import {
  askForAll,
  type ChoiceFacet,
  DEFAULT_VIEW,
  type Facet,
  facetsOf,
  type RangeFacet,
  setFilter,
  type View,
} from '../../../src/state';
import {
  families,
  habitats,
  idsWhere,
  matchCount,
  mle,
  pressures,
  records,
  riskOf,
  roleIds,
  salaryOf,
  withNeighbours,
} from '../../browser/records';
import { builtInTaxonomy, indexOf } from '../builtIn';

// What the page shows of the built-in records, beside what is counted from the files without any of its code.
const taxonomy = builtInTaxonomy();

const facet = <F extends Facet>(key: string) =>
  facetsOf(taxonomy).find((one) => one.key === key) as F;
const family = facet<ChoiceFacet>('family');
const habitat = facet<ChoiceFacet>('habitat');
const salary = facet<RangeFacet>('salary');
const risk = facet<RangeFacet>('risk');

const passing = ({ filters }: View) => {
  const { mask } = passingRoles(taxonomy, filters);
  return taxonomy.roles.flatMap(({ id }, at) => (mask[at] ? [id as string] : [])).sort();
};
const within = (one: RangeFacet, min: number, max: number, unknown = false) =>
  passing(setFilter(DEFAULT_VIEW, one, { min, max, unknown }));

describe('filters over the built-in records', () => {
  test('have every family, and leave its roles', () => {
    for (const { id } of families) {
      const own = idsWhere((record) => record.family === id);
      if (own.length) expect(passing(setFilter(DEFAULT_VIEW, family, [id]))).toEqual(own);
    }
    const named = families.flatMap(({ id }) => idsWhere((record) => record.family === id));
    expect(named.sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test('have every habitat, and any or all of two', () => {
    const lives = (record: (typeof records)[number], id: string) =>
      record.habitats?.includes(id) ?? false;
    for (const { id } of habitats) {
      const living = idsWhere((record) => lives(record, id));
      if (living.length) expect(passing(setFilter(DEFAULT_VIEW, habitat, [id]))).toEqual(living);
    }
    const [one = '', other = ''] = mle.habitats ?? [];
    const both = setFilter(DEFAULT_VIEW, habitat, [one, other]);
    const all = idsWhere((record) => lives(record, one) && lives(record, other));
    expect(passing(both)).toEqual(idsWhere((record) => lives(record, one) || lives(record, other)));
    expect(passing(askForAll(both, habitat, true))).toEqual(all);
    expect(all.length).toBeLessThan(passing(both).length);
  });

  test('hold both ends of a range of salary or flight risk', () => {
    const amounts = records.flatMap((record) => salaryOf(record) ?? []).sort((a, b) => a - b);
    const [low = 0, high = 0] = [0.25, 0.75].map(
      (part) => amounts[Math.floor(part * amounts.length)],
    );
    expect(within(salary, low, high)).toEqual(
      idsWhere((record) => {
        const amount = salaryOf(record);
        return amount !== undefined && low <= amount && amount <= high;
      }),
    );
    for (const [min, max] of [
      ...[
        [70, 100],
        [70, 99],
        [40, 69],
        [0, 39],
        [80, 80],
      ],
    ] as [number, number][]) {
      const own = idsWhere((record) => {
        const percent = riskOf(record);
        return percent !== undefined && min <= percent && percent <= max;
      });
      expect(within(risk, min, max)).toEqual(own);
    }
    const unknown = roleIds.filter(
      (id) => riskOf(records.find((one) => one.id === id)) === undefined,
    );
    expect(within(risk, 0, 100, true)).toEqual([...within(risk, 0, 100), ...unknown].sort());
  });

  test('count matches from the weakest that is asked for', () => {
    const percents = records.flatMap(({ related }) => (related ?? []).map(({ match }) => match));
    for (const strength of [0, 60, 75, 100]) {
      expect(countPassing(taxonomy, {}, strength)).toEqual({
        ...{ roles: roleIds.length, ofRoles: roleIds.length, ofMatches: matchCount },
        matches: percents.filter((percent) => percent >= strength).length,
      });
    }
  });
});

describe('the built-in records in other views', () => {
  const mapped = new Float32Array(2 * taxonomy.roles.length);
  const view = (layout: Parameters<typeof layOut>[1], depth: 1 | 2 = 1) =>
    layOut(taxonomy, layout, { mapped, centre: indexOf(mle.id), depth, ring: 'all' });

  test('the org chart has who presses above whom', () => {
    const { positions, pairs, chart, backEdges = new Uint8Array() } = view('org-chart');
    const tierOf = (id: string) => {
      const y = positions[2 * indexOf(id) + 1] ?? Number.NaN;
      return chart?.tiers.findIndex(({ from, to }) => from < y && y < to) ?? Number.NaN;
    };
    expect(pairs.count).toBe(new Set(pressures.map((ends) => ends.toSorted().join('~'))).size);
    const upwards = pressures.filter(([from, to]) => tierOf(from) > tierOf(to));
    const marked = backEdges.reduce((sum, isBack) => sum + isBack, 0);
    // Within a tier, roles of other levels stand beside each other, or in rows of their own lane.
    expect(upwards.length).toBeGreaterThan(0);
    expect(marked).toBeGreaterThanOrEqual(upwards.length);
    expect(marked).toBeLessThan(pressures.length / 10);
  });

  test('risk and pay has larger figures further along', () => {
    const { positions } = view('risk-and-pay');
    const known = records.flatMap((record) => {
      const [pay, percent] = [salaryOf(record), riskOf(record)];
      const at = indexOf(record.id);
      const [x = Number.NaN, y = Number.NaN] = [positions[2 * at], positions[2 * at + 1]];
      return pay === undefined || percent === undefined ? [] : [{ x, y, pay, percent }];
    });
    expect(known.length).toBeGreaterThan(50);
    for (const one of known) {
      for (const other of known) {
        // Nearer ones may have been moved apart.
        if (other.pay - one.pay > 30_000) expect(other.x).toBeGreaterThan(one.x);
        if (other.percent - one.percent > 15) expect(other.y).toBeLessThan(one.y);
      }
    }
  });

  test('the focus has a role and those around it, as far as asked', () => {
    const shown = (depth: 1 | 2) => {
      const { within: mask } = view('focus', depth);
      return taxonomy.roles.flatMap(({ id }, at) => (mask?.[at] ? [id as string] : [])).sort();
    };
    const first = withNeighbours([mle.id]);
    expect(shown(1)).toEqual(first);
    expect(shown(2)).toEqual(withNeighbours(first));
  });

  test('three that press each other in turn stand side by side, and none runs upwards', () => {
    const [a, b, c] = [0, 1, 2];
    const turning = { ...taxonomy, pressure: { source: [a, b, c], target: [b, c, a] } };
    const options = { mapped, centre: NO_ROLE, depth: 1, ring: 'strongest' } as const;
    const { backEdges, chart, pairs } = layOut(
      turning as unknown as Taxonomy,
      'org-chart',
      options,
    );
    expect([pairs.count, backEdges?.reduce((sum, isBack) => sum + isBack, 0)]).toEqual([3, 0]);
    expect(chart?.tiers.map(({ label }) => label)).toEqual(['Tier 1', 'No pressure on file']);
  });
});
