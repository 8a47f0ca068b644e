import { type RoleId, SECTIONS } from '../domain';
import type { Facet } from './facetKinds';
import { readFilters, writeFilters } from './filterLink';
import { changedFilters } from './filters';
import { joinWords, splitWords } from './filterText';
import {
  ALONG,
  COLOURS,
  DEFAULT_MIX,
  DEFAULT_VIEW,
  DEPTHS,
  LAYOUTS,
  MOST_PINS,
  PAGES,
  SIZES,
  type View,
  WAYS,
} from './view';

/** What reading a part of the link may ask for. */
interface Reading {
  readonly params: URLSearchParams;
  readonly facets: readonly Facet[];
  /** Sets aside a parameter, or the part of it that could not be read. */
  readonly refuse: (name: string, text?: string) => void;
}

/** How one part of the view stands in the link: its parameters, and whether a change is a step that "back" undoes. */
interface LinkPolicy<V> {
  readonly isStep: (before: V, after: V) => boolean;
  readonly write: (value: V, params: URLSearchParams) => void;
  readonly read: (reading: Reading) => V;
}

const always = () => true;
const never = () => false;

/** A parameter that names one thing, or nothing. */
function nameOf<T extends string>(
  name: string,
  parse: (text: string) => T | undefined,
): LinkPolicy<T | null> {
  return {
    isStep: always,
    write: (value, params) => {
      if (value) params.set(name, value);
    },
    read: ({ params, refuse }) => {
      const text = params.get(name);
      if (!text) return null;
      const value = parse(text);
      if (value === undefined) refuse(name);
      return value ?? null;
    },
  };
}

const FINGERPRINT = /^[0-9a-f]{16}$/;
// The files that people open name their roles as they like: "11-1011.00", "R&D Lead".
const ROLE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u;

const PERCENTS = Array.from({ length: 101 }, (_, percent) => percent);

const filters: LinkPolicy<View['filters']> = {
  // A slider passes many values on its way, a word is chosen once.
  isStep: (before, after) => changedFilters(before, after).some((value) => !('min' in value)),
  write: writeFilters,
  read: ({ params, facets, refuse }) => readFilters(params, facets, refuse),
};

/** A parameter that is one of some words; the first is left out. */
function oneOf<T extends string | number>(name: string, words: readonly T[]): LinkPolicy<T> {
  const usual = words[0] as T;
  return {
    isStep: always,
    write: (value, params) => {
      if (value !== usual) params.set(name, String(value));
    },
    read: ({ params, refuse }) => {
      const text = params.get(name);
      const value = words.find((word) => String(word) === text);
      if (text !== null && value === undefined) refuse(name);
      return value ?? usual;
    },
  };
}

const SORT = /^(-?)([\w.-]{1,100})$/;
const sort: LinkPolicy<View['sort']> = {
  isStep: always,
  write: (value, params) => {
    if (value) params.set('sort', `${value.descending ? '-' : ''}${value.key}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('sort');
    if (text === null) return null;
    const [, sign, key] = SORT.exec(text) ?? [];
    if (key === undefined || key.startsWith('-')) refuse('sort');
    else return { key, descending: sign === '-' };
    return null;
  },
};

const LONGEST_SEARCH = 200;
const search: LinkPolicy<View['search']> = {
  isStep: never,
  write: (value, params) => {
    if (value) params.set('q', value);
  },
  read: ({ params, refuse }) => {
    const text = params.get('q') ?? '';
    if (text.length <= LONGEST_SEARCH) return text;
    refuse('q');
    return '';
  },
};

// Tenths of a pixel and thousandths of a zoom: less is not seen.
const AT = /^(-?\d{1,6}(?:\.\d)?),(-?\d{1,6}(?:\.\d)?),(\d{1,2}(?:\.\d{1,3})?)$/;
const camera: LinkPolicy<View['camera']> = {
  isStep: never,
  write: (value, params) => {
    if (value) params.set('at', `${value.x},${value.y},${value.zoom}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('at');
    if (text === null) return null;
    const [x = 0, y = 0, zoom = 0] = (AT.exec(text) ?? [])
      .slice(1)
      .map((part) => Number(part) || 0);
    if (zoom > 0) return { x, y, zoom };
    refuse('at');
    return null;
  },
};

const roleOf = (name: string) =>
  nameOf(name, (text) => (ROLE.test(text) ? (text as RoleId) : undefined));

const pins: LinkPolicy<View['pins']> = {
  isStep: always,
  write: (value, params) => {
    if (value.length) params.set('pin', joinWords(value));
  },
  read: ({ params, refuse }) => {
    const text = params.get('pin');
    if (!text) return [];
    const words = new Set(splitWords(text));
    const read = [...words].filter((word): word is RoleId => ROLE.test(word)).slice(0, MOST_PINS);
    if (read.length < words.size || read.length === 0) refuse('pin');
    return read;
  },
};

const MIX = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/;
const mix: LinkPolicy<View['mix']> = {
  isStep: never,
  write: ({ closeness, pay, calm }, params) => {
    const isUsual =
      closeness === DEFAULT_MIX.closeness && pay === DEFAULT_MIX.pay && calm === DEFAULT_MIX.calm;
    if (!isUsual) params.set('mix', `${closeness}-${pay}-${calm}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('mix');
    if (text === null) return DEFAULT_MIX;
    const [closeness = 101, pay = 101, calm = 101] = (MIX.exec(text) ?? []).slice(1).map(Number);
    if (Math.max(closeness, pay, calm) <= 100) return { closeness, pay, calm };
    refuse('mix');
    return DEFAULT_MIX;
  },
};

// One policy for every key of the view, in the link's order: the type checker asks for it.
const POLICIES: { readonly [K in keyof View]: LinkPolicy<View[K]> } = {
  taxonomy: nameOf('taxonomy', (text) => (FINGERPRINT.test(text) ? text : undefined)),
  layout: oneOf('view', LAYOUTS),
  role: roleOf('role'),
  page: oneOf('page', PAGES),
  pins,
  rows: oneOf('rows', ['all', 'differences']),
  from: roleOf('from'),
  to: roleOf('to'),
  along: oneOf('along', ALONG),
  way: oneOf('way', WAYS),
  mix,
  group: roleOf('around'),
  why: roleOf('why'),
  section: {
    ...nameOf('section', (text) => SECTIONS.find(({ key }) => key === text)?.key),
    isStep: never,
  },
  filters,
  strength: { ...oneOf('match', PERCENTS), isStep: never },
  rest: oneOf('rest', ['dim', 'hide']),
  depth: oneOf('depth', DEPTHS),
  colour: oneOf('colour', COLOURS),
  size: oneOf('size', SIZES),
  sort,
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
    .replaceAll('%3A', ':');
  return text && `?${text}`;
}

/** The view of a taxonomy with these facets that a query string names, and what could not be read. Never throws. */
export function readLink(
  search: string,
  facets: readonly Facet[],
): { view: View; refused: string[] } {
  const params = new URLSearchParams(search);
  const refused: string[] = [];
  const refuse: Reading['refuse'] = (name, text = params.get(name) ?? '') =>
    refused.push(`${name}=${text}`);
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  for (const key of KEYS) view[key] = policy(key).read({ params, facets, refuse });
  return { view: view as unknown as View, refused };
}

/** Whether a change of view is a step that "back" should undo. */
export function isStep(before: View, after: View): boolean {
  return KEYS.some(
    (key) => before[key] !== after[key] && policy(key).isStep(before[key], after[key]),
  );
}
