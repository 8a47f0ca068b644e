import { percentText } from '../../derive';
import { choose, clearFilter, type Facet } from '../../state';
import { useChange, useView } from '../../state/react';
import { Chips } from '../parts';
import { filterChips } from './parts/filterText';

/** The active filters, each with a button that removes it. */
export function FilterChips({ facets }: { facets: readonly Facet[] }) {
  const filters = useView((view) => view.filters);
  const strength = useView((view) => view.strength);
  const change = useChange();
  const chips = filterChips(facets, filters).map(({ key, text }) => ({
    ...{ key, text },
    drop: () => change(clearFilter, key),
  }));
  if (strength > 0) {
    const drop = () => change(choose, 'strength', 0);
    chips.push({ key: 'match', text: `Matches from ${percentText(strength)}`, drop });
  }
  return <Chips label="Filters in force" chips={chips} />;
}
