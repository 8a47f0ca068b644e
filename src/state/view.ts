import type { CameraAt, ReachWeights, RoleId, SectionKey } from '../domain';
import { type Filters, NO_FILTERS } from './filters';
import { DEFAULT_PLAN, type PlanView } from './plan/choices';

/** The ways to see a taxonomy, by their names in the link; `derive/views` says what each of them is. */
export const VIEW_IDS = ['map', 'org-chart', 'risk-and-pay', 'table', 'focus'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What a role's colour, and the size of its mark, can stand for. */
export const COLOURS = ['family', 'community', 'risk', 'salary'] as const;
export type Colour = (typeof COLOURS)[number];
export const SIZES = ['citations', 'betweenness', 'salary'] as const;
export type Size = (typeof SIZES)[number];

/** How far the focus view looks, in matches. */
export const DEPTHS = [1, 2] as const;
export type Depth = (typeof DEPTHS)[number];

/** Which matches the focus shows: the strongest, or all that there is room for. */
export const RINGS = ['strongest', 'all'] as const;
export type Ring = (typeof RINGS)[number];

/** What the side panel shows: a dossier, or a page about several roles. */
export const SIDE_PANEL_PAGES = [
  'dossier',
  'routes',
  'neighbourhoods',
  'evidence',
  'field',
  'compare',
  'changes',
  'notebook',
  'text',
] as const;
export type SidePanelPage = (typeof SIDE_PANEL_PAGES)[number];

/** What a route goes along: declared matches, or who leans on whom. */
export const ALONG = ['matches', 'pressure'] as const;
export type Along = (typeof ALONG)[number];

/** Which of up to three routes is drawn. */
export const ROUTE_NUMBERS = [1, 2, 3] as const;
export type RouteNumber = (typeof ROUTE_NUMBERS)[number];

export const DEFAULT_WEIGHTS: ReachWeights = { closeness: 50, pay: 25, lowerRisk: 25 };

/** What the comparison shows: rows that differ, every row, or what a move from the first role to the second lacks. */
export const ROWS = ['differences', 'all', 'missing'] as const;

/** How many roles can be compared. */
export const MOST_PINS = 4;

/** What the rows of the table are. */
export const LISTS = ['roles', 'matches'] as const;

/** The column that the table is sorted by. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** The reader's choices; everything else on the page is derived from them and the taxonomy. */
export interface View extends PlanView {
  /** Whether the picture is shown alone, as other pages have it in a frame. */
  readonly embed: boolean;
  /** The fingerprint of the reader's own taxonomy, or null for the built-in one. */
  readonly taxonomy: string | null;
  /** The tour that is shown, TOUR_IN_LINK for one that its link holds, and at which of its steps it is. */
  readonly tour: string | null;
  readonly step: number;
  /** How the taxonomy's matches are computed, as the link says it; null where they are declared. */
  readonly matches: string | null;
  /** Which of the views is shown. */
  readonly layout: ViewId;
  /** The selected role; a link may name one that the taxonomy does not have. */
  readonly role: RoleId | null;
  readonly page: SidePanelPage;
  /** Roles to be compared, in the order in which they were pinned. */
  readonly pins: readonly RoleId[];
  /** Which rows of the comparison are shown. */
  readonly rows: (typeof ROWS)[number];
  /** Where a route starts and ends; without one of them, the moves to or from the other are listed. */
  readonly from: RoleId | null;
  readonly to: RoleId | null;
  readonly along: Along;
  readonly routeNumber: RouteNumber;
  /** How much each reason weighs for where to go. */
  readonly weights: ReachWeights;
  /** A role of the neighbourhood that is shown. */
  readonly group: RoleId | null;
  /** The other role of the pair whose reasons are shown, over the page that is open. */
  readonly why: RoleId | null;
  /** The section of its dossier that is being read. */
  readonly section: SectionKey | null;
  readonly filters: Filters;
  /** The percent from which a match counts. */
  readonly strength: number;
  /** How roles that do not pass the filters are shown. */
  readonly rest: 'dim' | 'hide';
  readonly depth: Depth;
  readonly ring: Ring;
  /** What the lanes of the org chart stand for: "family", "community", or the name of a filter. */
  readonly lanes: string;
  readonly colour: Colour;
  readonly size: Size;
  readonly sort: Sort | null;
  readonly list: (typeof LISTS)[number];
  /** The text in the search box. */
  readonly search: string;
  /** Null while the whole picture is in the frame. */
  readonly camera: CameraAt | null;
}

/** The name of a tour that a link to a frame holds itself, behind its "#". */
export const TOUR_IN_LINK = 'shared';

export const DEFAULT_VIEW: View = {
  ...DEFAULT_PLAN,
  embed: false,
  taxonomy: null,
  tour: null,
  step: 1,
  matches: null,
  layout: 'map',
  role: null,
  page: 'dossier',
  pins: [],
  rows: 'differences',
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
  ring: 'strongest',
  lanes: 'family',
  colour: 'family',
  size: 'citations',
  sort: null,
  list: 'roles',
  search: '',
  camera: null,
};

/** The filters in force, to be followed with `useLaterView`. */
export const filtersOf = ({ filters }: View): Filters => filters;
