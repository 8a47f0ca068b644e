import { type FoundRoles, loosenings } from '../../derive';
import { counted, type Taxonomy } from '../../domain';
import { clearFilter } from '../../state';
import { useChange, useView } from '../../state/react';

interface DropFiltersProps {
  readonly taxonomy: Taxonomy;
  /** What a search has found; the others are not counted. */
  readonly found?: FoundRoles | null;
  readonly onDropped?: () => void;
}

/** Items of a list: each drops one of the filters that alone keep roles out, and says how many pass then. */
export function DropFilters({ taxonomy, found = null, onDropped }: DropFiltersProps) {
  const filters = useView((view) => view.filters);
  const change = useChange();
  return loosenings(taxonomy, filters, found).map(({ key, name, count }) => (
    <li key={key}>
      <button
        type="button"
        onClick={() => {
          change(clearFilter, key);
          onDropped?.();
        }}
      >
        Drop the filter on {name}
        <b>{counted(count, 'role')}</b>
      </button>
    </li>
  ));
}
