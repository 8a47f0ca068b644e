import { describe, expect, test } from 'vitest';
import { indexOfRole, movesAsked, routesBetween } from '../../../src/derive';
import { highlightOf } from '../../../src/derive/questions/highlight';
import type { RoleId, RoleIndex } from '../../../src/domain';
import { type ChoiceFacet, DEFAULT_VIEW, facetsOf, setFilter } from '../../../src/state';
import { taxonomy } from './taxonomy';

// auditor <-> cashier -> clerk, poet -> ghost
const index = (id: string) => indexOfRole(taxonomy, id as RoleId);
const habitat = facetsOf(taxonomy).find(({ key }) => key === 'habitat') as ChoiceFacet;
const between = (from: string, to: string, some: Partial<typeof DEFAULT_VIEW> = {}) =>
  routesBetween(taxonomy, { ...DEFAULT_VIEW, filtered: 'steps', ...some }, index(from), index(to));

describe('routes between roles', () => {
  test('follow what records declare, and are as strong as the product', () => {
    const { routes } = between('auditor', 'clerk');
    expect(routes).toHaveLength(1);
    expect(routes[0]?.strength).toBeCloseTo(0.9 * 0.7, 9);
    expect(routes[0]?.steps).toEqual([
      { from: index('auditor'), to: index('cashier'), percent: 90 },
      { from: index('cashier'), to: index('clerk'), percent: 70 },
    ]);
  });

  test('a filter in the way is named, whether a facet or the weakest match', () => {
    const shops = setFilter(DEFAULT_VIEW, habitat, ['mint']).filters;
    expect(between('auditor', 'clerk', { filters: shops }).obstacle).toEqual({
      kind: 'filters',
      alone: ['habitat'],
    });
    expect(between('auditor', 'clerk', { strength: 80 }).obstacle).toEqual({
      kind: 'filters',
      alone: ['weakest match'],
    });
  });

  test('filters that only together are in the way are not named one by one', () => {
    const shops = setFilter(DEFAULT_VIEW, habitat, ['mint']).filters;
    const { obstacle } = between('auditor', 'clerk', { filters: shops, strength: 80 });
    expect(obstacle).toEqual({ kind: 'filters', alone: [] });
  });

  test('the ends of a route need not pass the filters', () => {
    const banks = setFilter(DEFAULT_VIEW, habitat, ['mint']).filters;
    expect(between('auditor', 'cashier', { filters: banks }).routes).toHaveLength(1);
  });

  test('a one-way relation is named by its two roles', () => {
    expect(between('clerk', 'auditor').obstacle).toEqual({
      kind: 'one-way',
      ahead: index('clerk'),
      behind: index('cashier'),
    });
  });

  test('roles in separate parts are apart', () => {
    expect(between('auditor', 'poet').obstacle).toEqual({ kind: 'apart' });
  });

  test('pressure is followed by itself', () => {
    const pressed = { ...taxonomy, pressure: { source: [0, 3], target: [3, 2] } };
    const [auditor, clerk] = [index('auditor'), index('clerk')];
    const ways = (from: RoleIndex, to: RoleIndex) =>
      routesBetween(pressed, { ...DEFAULT_VIEW, along: 'pressure' }, from, to);
    expect(ways(auditor, clerk).routes[0]).toMatchObject({ roles: [0, 3, 2], strength: undefined });
    expect(ways(clerk, auditor).obstacle).toEqual({ kind: 'one-way', ahead: 2, behind: 3 });
  });
});

describe('what a question brings out', () => {
  const analysis = { positions: [], arranged: 1, communities: [0, 0, 0, 1, 1] };
  const asked = (some: Partial<Record<'from' | 'to' | 'group', string>>) =>
    highlightOf(taxonomy, analysis, { ...DEFAULT_VIEW, ...some } as typeof DEFAULT_VIEW);
  const shown = (some: Parameters<typeof asked>[0]) =>
    taxonomy.roles.filter((_, at) => asked(some)?.passing.mask[at]).map(({ id }) => id);

  test('is the route, or all within reach, or the neighbourhood, or nothing', () => {
    expect(shown({ from: 'auditor', to: 'clerk' })).toEqual(['auditor', 'cashier', 'clerk']);
    expect(shown({ from: 'cashier' })).toEqual(['auditor', 'cashier', 'clerk']);
    expect(shown({ group: 'poet' })).toEqual(['ghost', 'poet']);
    expect(asked({})).toBeNull();
    expect(asked({ from: 'auditor', to: 'poet' })).toBeNull();
  });

  test('is the same object as long as nothing of it changes', () => {
    expect(asked({ from: 'cashier' })).toBe(asked({ from: 'cashier' }));
    expect(asked({ group: 'poet' })?.steps).toEqual([]);
  });

  test('has no way to itself', () => {
    const { listed: ranked } = movesAsked(taxonomy, { ...DEFAULT_VIEW, from: 'cashier' as RoleId });
    expect(ranked.map(({ role }) => taxonomy.roles[role]?.id as RoleId)).toEqual([
      'auditor',
      'clerk',
    ]);
  });
});
