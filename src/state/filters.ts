import type { AllOf, ChoiceFacet, Facet, Range, RangeFacet, ValueOf } from './facetKinds';

export type FilterValue = Range | readonly string[] | AllOf;

/** The filters in force, by the keys of their facets; one that lets every role pass is left out. */
export type Filters = Readonly<Record<string, FilterValue>>;

export const NO_FILTERS: Filters = {};

const NO_WORDS: readonly string[] = [];

/** The span in force, or undefined when every figure passes. */
export function rangeIn(filters: Filters, { key }: RangeFacet): Range | undefined {
  return Object.hasOwn(filters, key) ? (filters[key] as Range) : undefined;
}

/** The words chosen; none when everything passes. The same array as long as they are the same. */
export function chosenIn(filters: Filters, { key }: ChoiceFacet): readonly string[] {
  return Object.hasOwn(filters, key)
    ? wordsOf(filters[key] as readonly string[] | AllOf)
    : NO_WORDS;
}

/** Whether a role must have every one of the words chosen. */
export function asksForAll(filters: Filters, { key }: ChoiceFacet): boolean {
  return Object.hasOwn(filters, key) && 'all' in (filters[key] as FilterValue);
}

const wordsOf = (value: readonly string[] | AllOf) => ('all' in value ? value.all : value);

/** The values of the filters that have changed: the old one, or the new one where there was none. */
export function changedFilters(before: Filters, after: Filters): FilterValue[] {
  return Object.keys({ ...before, ...after }).flatMap((key) =>
    before[key] === after[key] ? [] : [before[key] ?? (after[key] as FilterValue)],
  );
}

/** The normal form of a filter's value: words sorted, each once; undefined when it lets every role pass. */
export function normalize<F extends Facet>(facet: F, value: ValueOf<F>): ValueOf<F> | undefined;
export function normalize(facet: Facet, value: FilterValue): FilterValue | undefined {
  if ('min' in value) {
    // Zero has a sign in JavaScript; in the link it has none.
    const [min, max] = [value.min || 0, value.max || 0];
    const narrows = facet.kind === 'range' && (min > facet.floor || max < facet.ceiling);
    return narrows ? { min, max, unknown: value.unknown } : undefined;
  }
  const words = [...new Set(wordsOf(value))].sort();
  if (!words.length) return undefined;
  return 'all' in value ? { all: words } : words;
}
