import type { Facet } from './facetKinds';
import { byLinkOrder, isFilterKey } from './facets';
import { type Filters, type FilterValue, normalize } from './filters';
import { readChoices, readRange, writeValue } from './filterText';

/** Adds a parameter for every filter in force. */
export function writeFilters(filters: Filters, params: URLSearchParams): void {
  for (const key of Object.keys(filters).sort(byLinkOrder)) {
    const value = filters[key];
    if (value) params.set(key, writeValue(value));
  }
}

/** The filters that the parameters name; `refuse` is called with those, or the words of them, that no facet knows. */
export function readFilters(
  params: URLSearchParams,
  facets: readonly Facet[],
  refuse: (name: string, text?: string) => void,
): Filters {
  const byKey = new Map(facets.map((facet) => [facet.key, facet]));
  const filters = new Map<string, FilterValue>();
  // Asked for one by one, parameters would each be searched for from the start.
  const first = new Map([...params].reverse().filter(([key]) => isFilterKey(key)));
  for (const [key, text] of [...first].sort(([a], [b]) => byLinkOrder(a, b))) {
    const facet = byKey.get(key);
    const value = facet && readFilter(facet, text, (part) => refuse(key, part));
    if (!facet) refuse(key, text);
    if (value) filters.set(key, value);
  }
  return Object.fromEntries(filters);
}

function readFilter(facet: Facet, text: string, refuse: (text: string) => void) {
  if (facet.kind === 'range') {
    const range = readRange(facet, text);
    if (!range) refuse(text);
    return range && normalize(facet, range);
  }
  const { known, unknown, all } = readChoices(facet, text);
  unknown.forEach(refuse);
  if (!known.length && !unknown.length) refuse(text);
  return normalize(facet, all ? { all: known } : known);
}
