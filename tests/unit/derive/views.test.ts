import { describe, expect, test } from 'vitest';
import {
  identityOf,
  layOut,
  offeredViews,
  pairBetween,
  shownAs,
  viewOf,
} from '../../../src/derive';
import { NO_ROLE, type Role, type Taxonomy } from '../../../src/domain';
import { VIEW_IDS } from '../../../src/state';
import { rolesAt } from '../rolesAt';

const role = (id: string, known: Partial<Role> = {}) =>
  ({ id, title: id, family: 'people', habitats: [], citations: 0, ...known }) as unknown as Role;
const paid = (amount: number) => ({ salary: { amount, currency: 'USD' } });

const [clerk, director, poet, temp] = rolesAt(0, 1, 2, 3);
const bare: Taxonomy = {
  fingerprint: 'test',
  ...{ families: [], habitats: [], attributes: [] },
  roles: ['clerk', 'director', 'poet', 'temp'].map((id) => role(id)),
  matches: { source: [clerk, clerk], target: [director, poet], percent: [80, 60] },
};
const full: Taxonomy = {
  ...bare,
  roles: [
    role('clerk', { risk: 20, ...paid(40_000) }),
    role('director', { risk: 60, ...paid(90_000) }),
    role('poet', { risk: 50 }),
    role('temp'),
  ],
  pressure: { source: [clerk, director, temp], target: [director, clerk, clerk] },
};
const inputs = {
  mapped: [0, 0, 10, 0, 20, 0, 30, 0],
  centre: clerk,
  depth: 1,
  ring: 'strongest',
} as const;
const noCentre = { ...inputs, centre: NO_ROLE };

describe('every view', () => {
  test.each(VIEW_IDS)('%s goes by its name in the link and lays out every role', (id) => {
    expect(viewOf(id)).toMatchObject({ id, label: expect.stringMatching(/^[A-Z]/) });
    for (const taxonomy of [bare, full]) {
      const { positions, pairs, within } = layOut(taxonomy, id, inputs);
      expect(positions).toHaveLength(8);
      expect(pairs.first).toHaveLength(5);
      for (const [at, figure] of Array.from(positions).entries()) {
        const isShown = within ? within[Math.floor(at / 2)] : 1;
        expect(Number.isFinite(figure)).toBe(isShown === 1);
      }
    }
  });

  test.each(VIEW_IDS)('%s is laid out once for the same inputs', (id) => {
    expect(layOut(full, id, { ...inputs })).toBe(layOut(full, id, { ...inputs }));
    expect(layOut(full, id, { ...noCentre })).toBe(layOut(full, id, { ...noCentre }));
  });

  test('has a label of its own', () => {
    const labels = VIEW_IDS.map((id) => viewOf(id).label);
    expect(labels).toEqual(['Map', 'Org chart', 'Risk and pay', 'Table', 'Focus']);
  });

  test('is offered where there is the data for it, the map always', () => {
    expect([...offeredViews(bare)]).toEqual(['map', 'table', 'focus']);
    expect([...offeredViews(full)]).toEqual([...VIEW_IDS]);
    const apart = [role('clerk', { risk: 20 }), role('director', paid(90_000))];
    expect(offeredViews({ ...bare, roles: apart }).has('risk-and-pay')).toBe(false);
  });

  test('is one picture, but for the focus: there it is one for each centre and depth', () => {
    expect(identityOf('map', inputs)).toBe(identityOf('map', noCentre));
    const some = [inputs, noCentre, { ...inputs, depth: 2 as const }];
    expect(new Set(some.map((each) => identityOf('focus', each))).size).toBe(3);
  });
});

test('the map and the table have the roles where the analysis has put them', () => {
  for (const id of ['map', 'table'] as const) {
    expect(layOut(full, id, inputs).positions).toBe(inputs.mapped);
  }
  expect(VIEW_IDS.filter((id) => viewOf(id).hasRegions)).toEqual(['map']);
  expect(VIEW_IDS.filter((id) => viewOf(id).shownBy === 'table')).toEqual(['table']);
});

describe('the org chart', () => {
  const answering: Taxonomy = {
    ...full,
    pressure: { source: [clerk, director, temp, temp], target: [director, temp, clerk, director] },
  };

  test('draws pressure, and marks what runs upwards', () => {
    const { pairs, backEdges, note } = layOut(answering, 'org-chart', inputs);
    expect([pairs.kind, pairs.count]).toEqual(['pressure', 3]);
    expect(backEdges?.[pairBetween(pairs, director, temp) ?? -1]).toBe(1);
    expect(backEdges?.[pairBetween(pairs, temp, clerk) ?? -1]).toBe(0);
    expect(note).toBe(
      'Rows are trophic levels. Dashed: 1 that runs upwards. The last row has no pressure on file.',
    );
  });

  test('has a lane for each family, or for each community where there are no families', () => {
    const [people, things] = ['people', 'things'].map((id) => ({ id, name: `The ${id}` }));
    const roles = full.roles.map((one, at) => ({ ...one, family: at === 2 ? 'things' : 'people' }));
    const families = { ...full, families: [people, things], roles } as unknown as Taxonomy;
    const lanesOf = (taxonomy: Taxonomy, more = {}) =>
      layOut(taxonomy, 'org-chart', { ...inputs, ...more }).chart?.lanes.map(({ label }) => label);
    expect(lanesOf(families)).toEqual(['The people', 'The things']);
    const communities = { communities: [1, 0, 1, 0], communityNames: ['North', 'South'] };
    expect(lanesOf(full, communities)).toEqual(['North', 'South']);
    expect(lanesOf(full)).toEqual(['All roles']);
    expect(lanesOf(families, { lanes: 'risk' })).toContain('ELEVATED, 40–69');
    expect(lanesOf(families, { lanes: 'a column of another file' })).toEqual(lanesOf(families));
  });

  test('has each box inside its lane and its tier', () => {
    const { chart, positions } = layOut(answering, 'org-chart', inputs);
    const [lane] = chart?.lanes ?? [];
    for (const index of [clerk, director, poet, temp]) {
      const [x = 0, y = 0] = [positions[2 * index], positions[2 * index + 1]];
      expect(x).toBeGreaterThan(lane?.from ?? x);
      expect(x).toBeLessThan(lane?.to ?? x);
      expect(chart?.tiers.filter(({ from, to }) => from < y && y < to)).toHaveLength(1);
    }
    expect(chart?.tiers.map(({ label }) => label)).toEqual([
      'Tier 1, presses',
      'Tier 2',
      'Tier 3, is pressed',
      'No pressure on file',
    ]);
  });

  test('says so where no record has any', () => {
    expect(layOut(bare, 'org-chart', inputs).note).toBe('No record says who leans on whom.');
  });
});

describe('risk and pay', () => {
  test('has roles by their figures, and counts those that lack one', () => {
    const { positions, note, backdrop } = layOut(full, 'risk-and-pay', inputs);
    expect([positions[2 * clerk], positions[2 * clerk + 1]]).toEqual([-480, 430]);
    expect([positions[2 * director], positions[2 * director + 1]]).toEqual([480, -430]);
    expect(note).toBe('2 without one of the figures, or both, stand outside the axes.');
    const texts = backdrop?.texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Salary a year, USD', 'no salary', 'no risk']));
  });

  test('draws no match at rest', () => {
    const { pairs, resting } = layOut(full, 'risk-and-pay', inputs);
    expect([...(resting ?? [])]).toEqual([0, 0]);
    expect(pairs.count).toBe(2);
  });

  test('has the proportions of its room', () => {
    const inRoom = { ...inputs, room: { width: 702, height: 437 } };
    const { positions } = layOut(full, 'risk-and-pay', inRoom);
    expect([positions[2 * clerk], positions[2 * clerk + 1]]).toEqual([-300, 150]);
    expect(VIEW_IDS.filter((id) => viewOf(id).fillsRoom)).toEqual(['risk-and-pay']);
  });

  test('has its quadrants named where no role stands, and medians, once there are enough roles', () => {
    const pays = [40_000, 50_000, 60_000, 70_000, 300_000];
    const roles = pays.map((pay, at) => role(`role-${at}`, { risk: 10 + 20 * at, ...paid(pay) }));
    const { backdrop } = layOut({ ...full, roles }, 'risk-and-pay', inputs);
    const texts = backdrop?.texts.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['Salary a year, USD, log scale', 'median 60K', 'median 50\u202f%'],
        ...['More risk, less pay', 'More risk, more pay'],
        ...['Less risk, less pay', 'Less risk, more pay'],
      ]),
    );
    const named = (text: string) => backdrop?.texts.find((one) => one.text === text);
    // The best paid stands in that corner, and the least paid in the other.
    expect(named('More risk, less pay')).toMatchObject({ x: -480, y: -412 });
    expect(named('More risk, more pay')).not.toMatchObject({ x: 480, y: -412 });
    expect(backdrop?.dashes).toHaveLength(2);
  });

  test('on a narrow plot the upper names stand above it where roles are in their way', () => {
    const roles = Array.from({ length: 400 }, (_, at) =>
      role(`role-${at}`, { risk: 4 + 5 * (at % 19), ...paid(40_000 + 200 * at) }),
    );
    const narrow = { ...inputs, room: { width: 360, height: 300 } };
    const { backdrop, positions } = layOut({ ...full, roles }, 'risk-and-pay', narrow);
    const top = Math.min(...Array.from(positions).filter((_, at) => at % 2 === 1));
    for (const text of ['More risk, less pay', 'More risk, more pay']) {
      const named = backdrop?.texts.find((one) => one.text === text);
      expect(named?.dy).toBeLessThan(0);
      expect(named?.y).toBeCloseTo(top, 3);
    }
  });
});

describe('the focus', () => {
  test('has the selected role and those matched with it, no others', () => {
    const { within, backdrop, left } = layOut(full, 'focus', inputs);
    expect([...(within ?? [])]).toEqual([1, 1, 1, 0]);
    expect(backdrop?.circles).toEqual([190]);
    expect(left).toBe(0);
  });

  test('has at most the twelve strongest, or all where that is asked, and their lines alone', () => {
    const count = 20;
    const others = Array.from({ length: count - 1 }, (_, at) => at + 1);
    const wide: Taxonomy = {
      ...bare,
      roles: Array.from({ length: count }, (_, at) => role(`role-${at}`)),
      matches: {
        source: [...others.map(() => 0), 1],
        target: [...others, 2],
        percent: [...others.map((at) => 100 - at), 90],
      },
    };
    const few = layOut(wide, 'focus', inputs);
    expect(Array.from(few.within ?? []).lastIndexOf(1)).toBe(12);
    expect(few.left).toBe(7);
    const between = pairBetween(few.pairs, ...rolesAt(1, 2)) ?? -1;
    expect(few.resting?.[between]).toBe(0);
    expect(few.resting?.reduce((sum, one) => sum + one, 0)).toBe(12);
    expect(layOut(wide, 'focus', { ...inputs, ring: 'all' })).toMatchObject({ left: 0 });
  });

  test('is the map while nothing is selected', () => {
    expect(layOut(full, 'focus', noCentre).positions).toBe(inputs.mapped);
    expect([shownAs('focus', NO_ROLE), shownAs('focus', clerk)]).toEqual(['map', 'focus']);
    expect(identityOf('focus', noCentre)).toBe(identityOf('map', noCentre));
  });
});
