import { useCallback, useMemo } from 'react';
import type { ColourKey, Look } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import {
  chosenIn,
  clearFilter,
  facetOf,
  rangeIn,
  setFilter,
  toggleChoice,
  type View,
} from '../../../state';
import { useChange } from '../../../state/react';

/** The legend of the map, whose colours filter. */
export function useLegend(taxonomy: Taxonomy, { colourKey, sizeKey }: Look, { filters }: View) {
  const change = useChange();
  const isChosen = useCallback(
    ({ filter }: ColourKey) => {
      const facet = filter && facetOf(taxonomy, filter.key);
      if (!facet) return false;
      if (facet.kind === 'choice') return chosenIn(filters, facet).includes(String(filter.value));
      const range = rangeIn(filters, facet);
      const { value } = filter;
      return typeof value === 'object' && range?.min === value.min && range.max === value.max;
    },
    [taxonomy, filters],
  );
  const onFilter = useCallback(
    (entry: ColourKey) => {
      const { filter } = entry;
      const facet = filter && facetOf(taxonomy, filter.key);
      if (!facet) return;
      if (facet.kind === 'choice') change(toggleChoice, facet, String(filter.value));
      else if (isChosen(entry)) change(clearFilter, facet.key);
      else if (typeof filter.value === 'object') change(setFilter, facet, filter.value);
    },
    [taxonomy, change, isChosen],
  );
  return useMemo(
    () => ({ colourKey, sizeKey, isChosen, onFilter }),
    [colourKey, sizeKey, isChosen, onFilter],
  );
}
