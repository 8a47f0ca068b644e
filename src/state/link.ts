import { isSlug, MOST_STEPS, readRule, SECTIONS } from '../domain';
import type { Facet } from './facetKinds';
import { isFilterKey } from './facets';
import { readFilters, writeFilters } from './filterLink';
import { changedFilters } from './filters';
import { readWithin } from './linkLimits';
import { flag, type LinkPolicy, nameOf, never, oneOf, type Reading, roleOf } from './linkParts';
import { camera, lanes, pins, search, sort, weights } from './linkValues';
import { PLAN_POLICIES } from './plan/planLink';
import {
  ALONG,
  COLOURS,
  DEFAULT_VIEW,
  DEPTHS,
  LISTS,
  RINGS,
  ROUTE_NUMBERS,
  ROWS,
  SIDE_PANEL_PAGES,
  SIZES,
  VIEW_IDS,
  type View,
} from './view';

const FINGERPRINT = /^[0-9a-f]{16}$/;
const PERCENTS = Array.from({ length: 101 }, (_, percent) => percent);

const filters: LinkPolicy<View['filters']> = {
  owns: isFilterKey,
  // A slider passes through many values; a word is chosen once.
  isStep: (before, after) => changedFilters(before, after).some((value) => !('min' in value)),
  isSlid: true,
  write: writeFilters,
  read: ({ params, facets, refuse }) => readFilters(params, facets, refuse),
};

// One policy for every key of the view, in the link's order: the type checker asks for it.
const POLICIES: { readonly [K in keyof View]: LinkPolicy<View[K]> } = {
  embed: flag('embed'),
  taxonomy: nameOf('taxonomy', (text) => (FINGERPRINT.test(text) ? text : undefined)),
  tour: nameOf('tour', (text) => (isSlug(text) ? text : undefined)),
  step: oneOf('step', PERCENTS.slice(1, MOST_STEPS + 1)),
  matches: nameOf('matches', (text) => (readRule(text) ? text : undefined)),
  layout: oneOf('view', VIEW_IDS),
  role: roleOf('role'),
  page: oneOf('page', SIDE_PANEL_PAGES),
  pins,
  rows: oneOf('rows', ROWS),
  from: roleOf('from'),
  to: roleOf('to'),
  along: oneOf('along', ALONG),
  routeNumber: oneOf('way', ROUTE_NUMBERS),
  weights,
  ...PLAN_POLICIES,
  group: roleOf('around'),
  why: roleOf('why'),
  section: {
    ...nameOf('section', (text) => SECTIONS.find(({ key }) => key === text)?.key),
    isStep: never,
  },
  filters,
  strength: { ...oneOf('match', PERCENTS), isStep: never, isSlid: true },
  rest: oneOf('rest', ['dim', 'hide']),
  depth: oneOf('depth', DEPTHS),
  ring: oneOf('ring', RINGS),
  lanes,
  colour: oneOf('colour', COLOURS),
  size: oneOf('size', SIZES),
  sort,
  list: oneOf('list', LISTS),
  search,
  camera,
};
const KEYS = Object.keys(POLICIES) as (keyof View)[];
const policy = <K extends keyof View>(key: K) => POLICIES[key] as LinkPolicy<unknown>;

/** The view as a query string: "?role=sdet&risk=60-100", or "" for the default view. */
export function writeLink(view: View): string {
  const params = new URLSearchParams();
  for (const key of KEYS) policy(key).write(view[key], params);
  const text = params
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')
    .replaceAll('%3A', ':')
    .replace(/^embed=/, 'embed');
  return text && `?${text}`;
}

/** One part of the view as a link has it: "sort=-risk"; "" where it is left out. */
export function writePart(view: View, key: keyof View): string {
  const params = new URLSearchParams();
  policy(key).write(view[key], params);
  return [...params].map(([name, text]) => `${name}=${text}`).join('&');
}

/** The view of a taxonomy with these facets that a query string names, what could not be read, and whether it has more than is read. Never throws. */
export function readLink(
  search: string,
  facets: readonly Facet[],
): { view: View; refused: string[]; isCut?: true } {
  const { params, isCut } = readWithin(search);
  const refused: string[] = [];
  const refuse: Reading['refuse'] = (name, text = params.get(name) ?? '') =>
    refused.push(`${name}=${text}`);
  const read: Record<string, unknown> = { ...DEFAULT_VIEW };
  for (const key of KEYS) read[key] = policy(key).read({ params, facets, refuse });
  const view = read as unknown as View;
  // `why` needs two roles.
  const isPair = view.why === null || (view.role !== null && view.role !== view.why);
  if (!isPair) refuse('why');
  refuseUnread(params, refuse);
  return { view: isPair ? view : { ...view, why: null }, refused, ...(isCut && { isCut }) };
}

/** Parameters that mail programs and other sites add to links. */
const OTHERS = /^(utm_\w+|fbclid|gclid|msclkid)$/;

/** Refuses the parameters that no policy reads, and those that are there a second time. */
function refuseUnread(params: URLSearchParams, refuse: Reading['refuse']): void {
  const read = new Set<string>();
  for (const [name, text] of params) {
    if (OTHERS.test(name)) continue;
    if (read.has(name) || !KEYS.some((key) => policy(key).owns(name))) refuse(name, text);
    read.add(name);
  }
}

/** Whether a change of view is a step that "back" should undo. */
export function isStep(before: View, after: View): boolean {
  return KEYS.some(
    (key) => before[key] !== after[key] && policy(key).isStep(before[key], after[key]),
  );
}

/** Whether a change of view is one of the values that a slider passes through. */
export function isSlid(before: View, after: View): boolean {
  return KEYS.some((key) => before[key] !== after[key] && policy(key).isSlid);
}
