import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import {
  askRoute,
  askWhy,
  clearPins,
  closeTop,
  DEFAULT_VIEW,
  leaveQuestion,
  lookAround,
  readPage,
  routeHere,
  selectRole,
  shownPage,
  togglePin,
  type View,
  weigh,
  writeLink,
} from '../../../src/state';

const [clerk, poet, tiler, baker, miner] = [
  'clerk',
  'poet',
  'tiler',
  'baker',
  'miner',
] as RoleId[] as [RoleId, RoleId, RoleId, RoleId, RoleId];
const pinned = (...roles: RoleId[]): View => roles.reduce(togglePin, DEFAULT_VIEW);

describe('pins', () => {
  test('are kept in their order, at most four, and taken back by the same key', () => {
    expect(pinned(poet, clerk, tiler, baker, miner).pins).toEqual([poet, clerk, tiler, baker]);
    expect(pinned(poet, clerk, poet).pins).toEqual([clerk]);
  });

  test('of fewer than two there is no comparison', () => {
    const compared = readPage(pinned(poet, clerk), 'compare');
    expect(togglePin(compared, poet).page).toBe('dossier');
    expect(clearPins(compared)).toEqual(DEFAULT_VIEW);
  });

  test('stand in the link as words', () => {
    expect(writeLink(readPage(pinned(poet, clerk), 'compare'))).toBe(
      '?page=compare&pin=poet,clerk',
    );
  });
});

describe('routes and neighbourhoods', () => {
  test('a route begins at one role and ends at the next', () => {
    const begun = routeHere(DEFAULT_VIEW, clerk);
    expect(begun).toMatchObject({ page: 'routes', from: clerk, to: null });
    expect(routeHere(begun, poet)).toMatchObject({ from: clerk, to: poet });
    expect(routeHere(begun, clerk)).toMatchObject({ from: clerk, to: null });
    expect(routeHere(routeHere(begun, poet), tiler)).toMatchObject({ from: tiler, to: null });
  });

  test('one takes the place of the other', () => {
    const around = lookAround(askRoute(DEFAULT_VIEW, clerk, poet), tiler);
    expect(around).toMatchObject({ page: 'neighbourhoods', group: tiler, from: null, to: null });
    expect(askRoute(around, clerk, null).group).toBeNull();
  });

  test('reading a dossier, or asking why, keeps the route; leaving it keeps the dossier', () => {
    const route = askRoute(DEFAULT_VIEW, clerk, poet);
    const read = selectRole(route, tiler);
    expect(read).toMatchObject({ page: 'dossier', from: clerk, to: poet, role: tiler });
    const asked = askWhy(route, clerk, poet);
    expect(asked).toMatchObject({ page: 'routes', role: clerk, why: poet });
    expect(shownPage(asked)).toBe('why');
    expect(leaveQuestion(read)).toMatchObject({ from: null, to: null, role: tiler });
  });

  test('the reasons of a pair give way to a dossier, a page, or what is asked next', () => {
    const asked = askWhy(DEFAULT_VIEW, clerk, poet);
    const next = [
      ...[selectRole(asked, clerk), selectRole(asked, poet), readPage(asked, 'evidence')],
      ...[lookAround(asked, clerk), askRoute(asked, clerk, poet)],
    ];
    expect(next.map(shownPage)).toEqual([
      ...['dossier', 'dossier', 'evidence', 'neighbourhoods', 'routes'],
    ]);
  });

  test('Escape closes the reasons first, then the page, then the dossier', () => {
    const all = askWhy(askRoute(DEFAULT_VIEW, clerk, poet), clerk, poet);
    const reasons = closeTop(all);
    expect(reasons).toMatchObject({ why: null, page: 'routes', role: clerk });
    const page = closeTop(reasons);
    expect(page).toMatchObject({ page: 'dossier', role: clerk, from: clerk });
    expect(closeTop(page)).toMatchObject({ role: null, from: clerk });
  });

  test('setting a weight to what it is changes nothing', () => {
    expect(weigh(DEFAULT_VIEW, 'pay', DEFAULT_VIEW.weights.pay)).toBe(DEFAULT_VIEW);
    expect(writeLink(weigh(DEFAULT_VIEW, 'pay', 80))).toBe('?mix=50-80-25');
  });
});
