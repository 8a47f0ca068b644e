import { activeFilters, FILTERS, type FilterKey, type Filters, type Range } from '../../state';

/** A range of percentages as it is read: "60–100 %". */
export function rangeText({ min, max }: Range): string {
  return min === max ? `${min}\u2009%` : `${min}–${max}\u2009%`;
}

/** The filters in force, each in a few words: "Risk 60–100 %", "3 habitats". */
export function chips(filters: Filters): { key: FilterKey; text: string }[] {
  const words: { readonly [K in FilterKey]: string } = {
    risk: `Risk ${rangeText(filters.risk)}${filters.risk.unknown ? ' or none' : ''}`,
    habitat: `${filters.habitat.length} ${filters.habitat.length === 1 ? 'habitat' : 'habitats'}`,
  };
  return activeFilters(filters).map((key) => ({ key, text: words[key] }));
}

/** The name of a filter inside a sentence. */
export function filterName(key: FilterKey): string {
  return FILTERS[key].label.toLowerCase();
}
