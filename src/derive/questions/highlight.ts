import { createSelector } from 'reselect';
import { type Analysis, type Column, indexesIn, type RoleIndex, type Taxonomy } from '../../domain';
import type { Gap } from '../../graph';
import type { RouteNumber, View } from '../../state';
import { pairs } from '../pairs';
import type { Passing } from '../passing';
import { indexOfRole } from '../roles';
import { fieldCrossroads, fieldDeadEnds, fieldGaps } from './field';
import { type Move, movesAsked } from './moves';
import { type RouteAnswer, type RouteStep, routesBetween, stepOf } from './routes';

/** How many of the moves are listed at first, and stand out in the picture. */
export const LISTED = 25;
/** To how many of them the way is drawn. */
const DRAWN = 8;

/** What a question highlights in the picture; the rest is dimmed. */
export interface Highlight {
  readonly passing: Passing;
  /** Roles, by index, whose names are always shown. */
  readonly named: readonly RoleIndex[];
  readonly steps: readonly RouteStep[];
}

/** The moves, the route, the neighbourhood or the part of the field that the view asks for; null where it asks for none, or none is found. */
export function highlightOf(taxonomy: Taxonomy, analysis: Analysis, view: View): Highlight | null {
  const [from, to] = [indexOfRole(taxonomy, view.from), indexOfRole(taxonomy, view.to)];
  if (view.from !== null && view.to !== null)
    return from < 0 || to < 0 ? null : ofRoute(taxonomy, view, from, to);
  if (from >= 0 || to >= 0) {
    const { listed, root } = movesAsked(taxonomy, view);
    return ofMoves(taxonomy, listed, root, indexOfRole(taxonomy, view.shown));
  }
  const { communities } = analysis;
  const group = indexOfRole(taxonomy, view.group);
  if (group >= 0) return communities ? ofGroup(communities, group) : null;
  return view.field === 'none' ? null : ofField(taxonomy, analysis, view.field);
}

function ofRoute(taxonomy: Taxonomy, view: View, from: RoleIndex, to: RoleIndex) {
  const { routes } = routesBetween(taxonomy, view, from, to);
  return ofFoundRoute(taxonomy, routes, view.routeNumber);
}

const ofFoundRoute = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy.roles.length,
    (_: Taxonomy, routes: RouteAnswer['routes']) => routes,
    (_: Taxonomy, __: unknown, routeNumber: RouteNumber) => routeNumber,
  ],
  (count, routes, routeNumber): Highlight | null => {
    const route = routes[routeNumber - 1] ?? routes[0];
    return route
      ? { passing: maskOf(count, route.roles), named: route.roles, steps: route.steps }
      : null;
  },
);

/** The first moves of the list, with their ways; of one whose way is read, this way alone. */
const ofMoves = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, listed: readonly Move[]) => listed,
    (_: Taxonomy, __: unknown, root: RoleIndex) => root,
    (_: Taxonomy, __: unknown, ___: RoleIndex, shown: RoleIndex) => shown,
  ],
  (taxonomy, listed, root, shown): Highlight => {
    const read = listed.find(({ role }) => role === shown);
    const drawn = read ? [read] : listed.slice(0, DRAWN);
    const outstanding = read ? [read] : listed.slice(0, LISTED);
    const roles = [root, ...outstanding.map(({ role }) => role), ...drawn.flatMap((m) => m.chain)];
    const named = read ? read.chain : [root, ...drawn.map(({ role }) => role)];
    const steps = new Map(drawn.flatMap(({ chain }) => stepsAlong(taxonomy, chain)));
    return { passing: maskOf(taxonomy.roles.length, roles), named, steps: [...steps.values()] };
  },
);

const stepsAlong = (taxonomy: Taxonomy, chain: readonly RoleIndex[]) =>
  chain.slice(1).map((to, at): [string, RouteStep] => {
    const from = chain[at] ?? to;
    return [`${from} ${to}`, stepOf(taxonomy, 'matches', from, to)];
  });

const ofGroup = createSelector(
  [(communities: Column) => communities, (_: Column, role: RoleIndex) => role],
  (communities, role): Highlight => ofCommunities(communities, [communities[role]], []),
);

function ofCommunities(
  communities: Column,
  shown: readonly (number | undefined)[],
  steps: readonly RouteStep[],
): Highlight {
  const roles = [...indexesIn(Array.from(communities))].filter((role) =>
    shown.includes(communities[role]),
  );
  return { passing: maskOf(communities.length, roles), named: [], steps };
}

function ofField(
  taxonomy: Taxonomy,
  { communities, betweenness }: Analysis,
  field: View['field'],
): Highlight | null {
  if (field === 'dead-ends') return ofRoles(taxonomy, fieldDeadEnds(taxonomy)?.roles ?? null);
  if (!communities) return null;
  if (field === 'gap') return ofGap(taxonomy, communities, fieldGaps(taxonomy, communities)[0]);
  return betweenness
    ? ofCrossroads(taxonomy, fieldCrossroads(taxonomy, communities, betweenness))
    : null;
}

const ofRoles = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy.roles.length,
    (_: Taxonomy, roles: readonly RoleIndex[] | null) => roles,
  ],
  (count, roles): Highlight | null =>
    roles && { passing: maskOf(count, roles), named: roles.slice(0, LISTED), steps: [] },
);

const ofCrossroads = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy.roles.length,
    (_: Taxonomy, list: ReturnType<typeof fieldCrossroads>) => list,
  ],
  (count, list): Highlight => {
    const roles = list.map(({ role }) => role);
    return { passing: maskOf(count, roles), named: roles, steps: [] };
  },
);

/** The two neighbourhoods, and every bridge between them. */
const ofGap = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, communities: Column) => communities,
    (_: Taxonomy, __: Column, gap: Gap | undefined) => gap,
  ],
  (taxonomy, communities, gap): Highlight | null => {
    if (!gap) return null;
    const { a, b, count } = pairs(taxonomy);
    const between = [gap.one, gap.other];
    const steps = Array.from(
      { length: count },
      (_, pair) => [a[pair], b[pair]] as [RoleIndex, RoleIndex],
    )
      .filter(([one, other]) => {
        const ends = [communities[one], communities[other]];
        return ends[0] !== ends[1] && ends.every((end) => between.includes(end ?? -1));
      })
      .map(([from, to]) => stepOf(taxonomy, 'matches', from, to));
    return ofCommunities(communities, between, steps);
  },
);

function maskOf(count: number, roles: readonly RoleIndex[]): Passing {
  const mask = new Uint8Array(count);
  for (const role of roles) mask[role] = 1;
  return { mask, count: new Set(roles).size };
}
