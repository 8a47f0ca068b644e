import { type CameraAt, LARGEST_ZOOM, type RoleId, type SectionKey } from '../domain';
import type { AllOf, ChoiceFacet, Facet, ValueOf } from './facetKinds';
import { asksForAll, chosenIn, NO_FILTERS, normalize } from './filters';
import { DEFAULT_VIEW, type View, type ViewId } from './view';

// Transitions take a view and return the next one; they change nothing.

/** The farthest point from the origin that a link can name. */
const FARTHEST = 999_999;

/** Opens another taxonomy with the default view; null is the built-in one. */
export function openTaxonomy(view: View, taxonomy: string | null): View {
  return view.taxonomy === taxonomy ? view : { ...DEFAULT_VIEW, taxonomy };
}

/** Turns to another version of a taxonomy with the view as it is; roles stand elsewhere there. */
export function keepIn(view: View, taxonomy: string | null): View {
  return { ...view, taxonomy, camera: null };
}

/** Begins a tour: of the view nothing stays but the taxonomy; the tour's first step fills it. */
export function beginTour({ embed, taxonomy, matches }: View, tour: string): View {
  return { ...DEFAULT_VIEW, embed, taxonomy, matches, tour };
}

/** Leaves the tour with the view as it is. */
export function leaveTour(view: View): View {
  return { ...view, tour: null, step: DEFAULT_VIEW.step };
}

/** Selects a role and opens its dossier, at a section where one is given; or selects nothing, and so leaves the focus. */
export function selectRole(
  view: View,
  role: RoleId | null,
  section: SectionKey | null = null,
): View {
  const rest = choose(view, 'why', null);
  const opened =
    role === null
      ? showAs(rest, view.layout === 'focus' ? 'map' : view.layout)
      : choose(rest, 'page', 'dossier');
  return view.role === role && (section === null || section === view.section)
    ? opened
    : { ...opened, role, section };
}

/** Asks why two roles are matched: the first is selected, unless the second is. The page that is open stays below. */
export function askWhy(view: View, a: RoleId, b: RoleId): View {
  const [role, why] = view.role === b ? [b, a] : [a, b];
  return { ...selectRole(view, role), page: view.page, why };
}

/** Notes which section of a role's dossier is being read; ignored when that role is no longer selected. */
export function readSection(view: View, role: RoleId, section: SectionKey | null): View {
  return view.role === role ? choose(view, 'section', section) : view;
}

/** Sets one choice of the view; the same value is no change. */
export function choose<K extends keyof View>(view: View, key: K, value: View[K]): View {
  return view[key] === value ? view : { ...view, [key]: value };
}

/** Moves the camera; null shows everything. Rounded as in the link, to what can be seen. */
export function moveCamera(view: View, camera: CameraAt | null): View {
  if (!camera) return choose(view, 'camera', null);
  const within = (most: number, figure: number) => Math.max(-most, Math.min(most, figure));
  const round = (figure: number, decimals: number) => Number(figure.toFixed(decimals)) || 0;
  const next = {
    x: round(within(FARTHEST, camera.x), 1),
    y: round(within(FARTHEST, camera.y), 1),
    zoom: round(within(LARGEST_ZOOM, camera.zoom), 3),
  };
  const { x, y, zoom } = view.camera ?? { x: Number.NaN, y: 0, zoom: 0 };
  const isSame = x === next.x && y === next.y && zoom === next.zoom;
  return isSame || next.zoom === 0 ? view : { ...view, camera: next };
}

/** Shows another view, with the whole of it in the frame. */
export function showAs(view: View, layout: ViewId): View {
  return view.layout === layout ? view : { ...view, layout, camera: null };
}

/** Gives the org chart other lanes, with the whole of it in the frame. */
export function layLanes(view: View, lanes: string): View {
  return view.lanes === lanes ? view : { ...view, lanes, camera: null };
}

/** Sets one filter; a value that lets every role pass clears it. */
export function setFilter<F extends Facet>(view: View, facet: F, value: ValueOf<F>): View {
  const normal = normalize(facet, value);
  if (normal === undefined) return clearFilter(view, facet.key);
  return { ...view, filters: { ...view.filters, [facet.key]: normal } };
}

/** Adds a word to a filter, or removes it. */
export function toggleChoice(view: View, facet: ChoiceFacet, id: string): View {
  const chosen = chosenIn(view.filters, facet);
  const others = chosen.filter((other) => other !== id);
  const words = others.length < chosen.length ? others : [...chosen, id];
  return setFilter(view, facet, asWords(words, asksForAll(view.filters, facet)));
}

/** Sets whether a role must have all of the chosen words, or any one. */
export function askForAll(view: View, facet: ChoiceFacet, all: boolean): View {
  return setFilter(view, facet, asWords(chosenIn(view.filters, facet), all));
}

const asWords = (all: readonly string[], isAll: boolean): readonly string[] | AllOf =>
  isAll ? { all } : all;

/** Removes one filter. */
export function clearFilter(view: View, key: string): View {
  const { [key]: _, ...filters } = view.filters;
  return { ...view, filters };
}

/** Removes all filters and the threshold for matches. */
export function clearFilters(view: View): View {
  return { ...view, filters: NO_FILTERS, strength: DEFAULT_VIEW.strength };
}
