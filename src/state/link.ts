import { asRoleId } from '../domain';
import { anyFilter, FILTER_KEYS, type Filters, NO_FILTERS } from './filters';
import { DEFAULT_VIEW, type View } from './view';

/** How one part of the view stands in the link: its parameters, and what a change does to the history. */
interface LinkPolicy<V> {
  readonly history: 'push' | 'replace';
  readonly write: (value: V, params: URLSearchParams) => void;
  readonly read: (params: URLSearchParams, refuse: (name: string) => void) => V;
}

const role: LinkPolicy<View['role']> = {
  history: 'push',
  write: (value, params) => {
    if (value) params.set('role', value);
  },
  read: (params, refuse) => {
    const text = params.get('role');
    if (!text) return null;
    const id = asRoleId(text);
    if (!id) refuse('role');
    return id ?? null;
  },
};

const filters: LinkPolicy<Filters> = {
  history: 'replace',
  write: (values, params) => {
    for (const key of FILTER_KEYS) {
      const filter = anyFilter(key);
      if (filter.isActive(values[key])) params.set(key, filter.write(values[key]));
    }
  },
  read: (params, refuse) => {
    const values: Record<string, unknown> = { ...NO_FILTERS };
    for (const key of FILTER_KEYS) {
      const text = params.get(key);
      if (text === null) continue;
      const value = anyFilter(key).read(text);
      if (value === undefined) refuse(key);
      else values[key] = value;
    }
    return values as unknown as Filters;
  },
};

const rest: LinkPolicy<View['rest']> = {
  history: 'replace',
  write: (value, params) => {
    if (value === 'hide') params.set('rest', value);
  },
  read: (params, refuse) => {
    const text = params.get('rest');
    if (text !== null && text !== 'hide' && text !== 'dim') refuse('rest');
    return text === 'hide' ? 'hide' : 'dim';
  },
};

// One policy for every key of the view: the type checker asks for it.
const POLICIES: { readonly [K in keyof View]: LinkPolicy<View[K]> } = { role, filters, rest };
const KEYS = Object.keys(POLICIES) as (keyof View)[];
const policy = (key: keyof View) => POLICIES[key] as LinkPolicy<unknown>;

/** The view as a query string: "?role=sdet&risk=60-100", or "" for the default view. */
export function writeLink(view: View): string {
  const params = new URLSearchParams();
  for (const key of KEYS) policy(key).write(view[key], params);
  const text = params.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** The view that a query string names, and the parameters in it that could not be read. Never throws. */
export function readLink(search: string): { view: View; refused: string[] } {
  const params = new URLSearchParams(search);
  const refused: string[] = [];
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  for (const key of KEYS) {
    view[key] = policy(key).read(params, (name) => refused.push(`${name}=${params.get(name)}`));
  }
  return { view: view as unknown as View, refused };
}

/** Whether a change of view is a step that "back" should undo. */
export function isStep(before: View, after: View): boolean {
  return KEYS.some((key) => policy(key).history === 'push' && before[key] !== after[key]);
}
