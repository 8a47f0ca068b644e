import { memo } from 'react';
import type { Taxonomy } from '../../domain';
import type { Facet } from '../../state';
import { useIncrementalCount } from '../../ui';
import { ChoiceFilter } from './choice/ChoiceFilter';
import { RangeFilter } from './range/RangeFilter';

/** Files of many columns have two hundred filters, which together would be a task of a second. */
const AT_ONCE = 12;

interface FacetFiltersProps {
  readonly taxonomy: Taxonomy;
  readonly facets: readonly Facet[];
}

/** A filter for each facet, some at once and the rest soon after. */
export function FacetFilters({ taxonomy, facets }: FacetFiltersProps) {
  const shown = useIncrementalCount(facets.length, AT_ONCE, taxonomy.fingerprint);
  return facets
    .slice(0, shown)
    .map((facet) => <FacetFilter key={facet.key} {...{ taxonomy, facet }} />);
}

interface FacetFilterProps {
  readonly taxonomy: Taxonomy;
  readonly facet: Facet;
}

/** Not rendered again while others follow. */
const FacetFilter = memo(({ taxonomy, facet }: FacetFilterProps) =>
  facet.kind === 'range' ? (
    <RangeFilter taxonomy={taxonomy} facet={facet} />
  ) : (
    <ChoiceFilter taxonomy={taxonomy} facet={facet} />
  ),
);
