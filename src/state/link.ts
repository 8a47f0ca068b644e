import type { RoleId } from '../domain';
import type { Facet } from './facetKinds';
import { readFilters, writeFilters } from './filterLink';
import { DEFAULT_VIEW, type View } from './view';

/** What reading a part of the link may ask for. */
interface Reading {
  readonly params: URLSearchParams;
  readonly facets: readonly Facet[];
  /** Sets aside a parameter, or the part of it that could not be read. */
  readonly refuse: (name: string, text?: string) => void;
}

/** How one part of the view stands in the link: its parameters, and what a change does to the history. */
interface LinkPolicy<V> {
  readonly history: 'push' | 'replace';
  readonly write: (value: V, params: URLSearchParams) => void;
  readonly read: (reading: Reading) => V;
}

/** A parameter that names one thing, or nothing. */
function nameOf<T extends string>(
  name: string,
  parse: (text: string) => T | undefined,
): LinkPolicy<T | null> {
  return {
    history: 'push',
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

const filters: LinkPolicy<View['filters']> = {
  history: 'replace',
  write: writeFilters,
  read: ({ params, facets, refuse }) => readFilters(params, facets, refuse),
};

const rest: LinkPolicy<View['rest']> = {
  history: 'replace',
  write: (value, params) => {
    if (value === 'hide') params.set('rest', value);
  },
  read: ({ params, refuse }) => {
    const text = params.get('rest');
    if (text !== null && text !== 'hide' && text !== 'dim') refuse('rest');
    return text === 'hide' ? 'hide' : 'dim';
  },
};

// One policy for every key of the view, in the link's order: the type checker asks for it.
const POLICIES: { readonly [K in keyof View]: LinkPolicy<View[K]> } = {
  taxonomy: nameOf('taxonomy', (text) => (FINGERPRINT.test(text) ? text : undefined)),
  role: nameOf('role', (text) => (ROLE.test(text) ? (text as RoleId) : undefined)),
  filters,
  rest,
};
const KEYS = Object.keys(POLICIES) as (keyof View)[];
const policy = (key: keyof View) => POLICIES[key] as LinkPolicy<unknown>;

/** The view as a query string: "?role=sdet&risk=60-100", or "" for the default view. */
export function writeLink(view: View): string {
  const params = new URLSearchParams();
  for (const key of KEYS) policy(key).write(view[key], params);
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
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
  return KEYS.some((key) => policy(key).history === 'push' && before[key] !== after[key]);
}
