import type { ReachWeights, RoleId } from '../domain';
import { choose, selectRole } from './transitions';
import { MOST_PINS, type RouteNumber, type SidePanelPage, type View } from './view';

// Transitions for the pages about several roles. The view has a route or a neighbourhood, never both.

/** What the side panel shows: the reasons of a pair, while they are asked for, lie over the page that was open. */
export function shownPage({ why, page }: View): SidePanelPage | 'why' {
  return why === null ? page : 'why';
}

/** Whether a role or a page is read beside the picture; else the side panel lists roles. */
export function isReading({ embed, role, page }: View): boolean {
  return !embed && (role !== null || page !== 'dossier');
}

/** Shows a page in the side panel; the dossier is one of them. */
export function readPage(view: View, page: SidePanelPage): View {
  return choose(choose(view, 'why', null), 'page', page);
}

/** Closes dossier and pages, so that the list of roles is read. */
export function readList(view: View): View {
  return readPage(selectRole(view, null), 'dossier');
}

/** Pins a role for the comparison, or unpins it; more than four are not pinned. */
export function togglePin(view: View, role: RoleId): View {
  const pins = view.pins.filter((pin) => pin !== role);
  if (pins.length < view.pins.length) return unpinned(view, pins);
  return pins.length < MOST_PINS ? { ...view, pins: [...pins, role] } : view;
}

/** Compares the pinned roles; one alone is compared with nothing. */
export function comparePinned(view: View): View {
  return view.pins.length > 1 ? readPage(view, 'compare') : view;
}

/** Unpins every role. */
export function clearPins(view: View): View {
  return view.pins.length ? unpinned(view, []) : view;
}

/** Closes the comparison when fewer than two roles are left. */
function unpinned(view: View, pins: readonly RoleId[]): View {
  const page = view.page === 'compare' && pins.length < 2 ? 'dossier' : view.page;
  return { ...view, pins, page };
}

/** Asks for the routes from one role to another, or, without an end, for the roles within reach. */
export function askRoute(view: View, from: RoleId | null, to: RoleId | null): View {
  return { ...leaveQuestion(view), page: 'routes', why: null, from, to };
}

/** Starts a route at a role; if one was started at another role and has no end yet, ends it here. */
export function routeHere(view: View, role: RoleId): View {
  return hasBegun(view, role) ? askRoute(view, view.from, role) : askRoute(view, role, null);
}

/** Whether a route was started at another role and has no end yet. */
export function hasBegun({ from, to }: View, role: RoleId): boolean {
  return from !== null && from !== role && to === null;
}

/** Draws another of the routes found. */
export function takeRoute(view: View, routeNumber: RouteNumber): View {
  return choose(view, 'routeNumber', routeNumber);
}

/** Sets how much one reason weighs for where to go, 0 to 100. */
export function weigh(view: View, reason: keyof ReachWeights, weight: number): View {
  const { weights } = view;
  return weights[reason] === weight ? view : { ...view, weights: { ...weights, [reason]: weight } };
}

/** Shows the neighbourhood of a role; all neighbourhoods for null. */
export function lookAround(view: View, group: RoleId | null): View {
  return {
    ...leaveQuestion(view),
    ...{ page: 'neighbourhoods', why: null, group },
  };
}

/** Clears the route, the neighbourhood or the list of the whole field that the map shows; wishes and thresholds stay. */
export function leaveQuestion(view: View): View {
  const page = ASKING.has(view.page) ? 'dossier' : view.page;
  return {
    ...{ ...view, page, ...{ from: null, to: null, via: null, avoid: null } },
    ...{ routeNumber: 1, shown: null, group: null, field: 'none' },
  };
}

const ASKING: ReadonlySet<SidePanelPage> = new Set(['routes', 'neighbourhoods', 'field']);

/** Closes the topmost of these: the reasons of a pair, a page, the dossier. */
export function closeTop(view: View): View {
  if (view.why !== null) return choose(view, 'why', null);
  return view.page === 'dossier' ? selectRole(view, null) : readPage(view, 'dossier');
}
