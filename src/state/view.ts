import type { ReachWeights, RoleId, SectionKey } from '../domain';
import type { AllOf, ChoiceFacet, Facet, ValueOf } from './facetKinds';
import { asksForAll, chosenIn, type Filters, NO_FILTERS, normalize } from './filters';

/** The ways to see a taxonomy, by their names in the link; `derive/views` says what each of them is. */
export const VIEW_IDS = ['map', 'org-chart', 'risk-and-pay', 'focus', 'table'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What a role's colour, and the size of its mark, can stand for. */
export const COLOURS = ['family', 'community', 'risk', 'salary'] as const;
export type Colour = (typeof COLOURS)[number];
export const SIZES = ['citations', 'salary', 'betweenness'] as const;
export type Size = (typeof SIZES)[number];

/** How far the focus view looks, in matches. */
export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** What the side panel shows: a dossier, or a page about several roles. */
export const SIDE_PANEL_PAGES = [
  'dossier',
  'routes',
  'neighbourhoods',
  'evidence',
  'compare',
] as const;
export type SidePanelPage = (typeof SIDE_PANEL_PAGES)[number];

/** What a route goes along: declared matches, or who leans on whom. */
export const ALONG = ['matches', 'pressure'] as const;
export type Along = (typeof ALONG)[number];

/** Which of up to three routes is drawn. */
export const ROUTE_NUMBERS = [1, 2, 3] as const;
export type RouteNumber = (typeof ROUTE_NUMBERS)[number];

export const DEFAULT_WEIGHTS: ReachWeights = { closeness: 50, pay: 25, lowerRisk: 25 };

/** How many roles can be compared. */
export const MOST_PINS = 4;

/** The column that the table is sorted by. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** The point in the middle of the frame, in pixels of the map at zoom 1, and the zoom. */
export interface CameraAt {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The largest zoom, and the farthest point from the origin that a link can name. */
export const LARGEST_ZOOM = 4;
const FARTHEST = 999_999;

/** The reader's choices; everything else on the page is derived from them and the taxonomy. */
export interface View {
  /** The fingerprint of the reader's own taxonomy, or null for the built-in one. */
  readonly taxonomy: string | null;
  /** Which of the views is shown. */
  readonly layout: ViewId;
  /** The selected role; a link may name one that the taxonomy does not have. */
  readonly role: RoleId | null;
  readonly page: SidePanelPage;
  /** Roles to be compared, in the order in which they were pinned. */
  readonly pins: readonly RoleId[];
  /** Which rows of the comparison are shown. */
  readonly rows: 'all' | 'differences';
  /** Where a route starts and ends; without an end, the roles within reach are ranked. */
  readonly from: RoleId | null;
  readonly to: RoleId | null;
  readonly along: Along;
  readonly routeNumber: RouteNumber;
  /** How much each reason weighs for where to go. */
  readonly weights: ReachWeights;
  /** A role of the neighbourhood that is shown. */
  readonly group: RoleId | null;
  /** The other role of the pair whose reasons are shown. */
  readonly why: RoleId | null;
  /** The section of its dossier that is being read. */
  readonly section: SectionKey | null;
  readonly filters: Filters;
  /** The percent from which a match counts. */
  readonly strength: number;
  /** How roles that do not pass the filters are shown. */
  readonly rest: 'dim' | 'hide';
  readonly depth: Depth;
  readonly colour: Colour;
  readonly size: Size;
  readonly sort: Sort | null;
  /** The text in the search box. */
  readonly search: string;
  /** Null while the whole picture is in the frame. */
  readonly camera: CameraAt | null;
}

export const DEFAULT_VIEW: View = {
  taxonomy: null,
  layout: 'map',
  role: null,
  page: 'dossier',
  pins: [],
  rows: 'all',
  from: null,
  to: null,
  along: 'matches',
  routeNumber: 1,
  weights: DEFAULT_WEIGHTS,
  group: null,
  why: null,
  section: null,
  filters: NO_FILTERS,
  strength: 0,
  rest: 'dim',
  depth: 1,
  colour: 'family',
  size: 'citations',
  sort: null,
  search: '',
  camera: null,
};

/** Opens another taxonomy with the default view; null is the built-in one. */
export function openTaxonomy(view: View, taxonomy: string | null): View {
  return view.taxonomy === taxonomy ? view : { ...DEFAULT_VIEW, taxonomy };
}

/** Selects a role and opens its dossier, at a section where one is given; or selects nothing. */
export function selectRole(
  view: View,
  role: RoleId | null,
  section: SectionKey | null = null,
): View {
  const opened = choose(view, 'page', role === null ? view.page : 'dossier');
  return view.role === role && (section === null || section === view.section)
    ? opened
    : { ...opened, role, section, why: view.role === role ? view.why : null };
}

/** Asks why two roles are matched: the first is selected, unless the second is. What is being read stays. */
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
