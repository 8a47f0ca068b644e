import type { Taxonomy } from '../../../domain';
import { clearFilter, clearFilters, facetsOf } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { filterChips } from '../parts/filterText';
import { loosenings } from './filteredOut';
import styles from './NothingPasses.module.css';
import { useFilteredOut } from './useFilteredOut';

const roles = (count: number) => (count === 1 ? '1 role' : `${count} roles`);

/** Says that no role passes, and what each loosening would bring back. */
export function NothingPasses({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const isRead = useView(({ role, page }) => role !== null || page !== 'dossier');
  const change = useChange();
  const out = useFilteredOut(taxonomy);
  const active = filterChips(facetsOf(taxonomy), filters);
  return (
    <div className={styles.nothing} role="status" data-beside={isRead || undefined}>
      <h2>No role passes these filters.</h2>
      <p>Asked for: {active.map(({ text }) => text).join(', ')}.</p>
      <ul>
        {loosenings(taxonomy, filters).map(({ key, name, adds }) => (
          <li key={key}>
            <button type="button" onClick={() => change(clearFilter, key)}>
              Drop the filter on {name}
              <b>{roles(adds)}</b>
            </button>
          </li>
        ))}
        {out && (
          <li>
            <button type="button" onClick={() => change(out.reveal)}>
              Reveal {out.title}
              <b>{roles(out.adds)}</b>
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => change(clearFilters)}>
            Clear all
            <b>{roles(taxonomy.roles.length)}</b>
          </button>
        </li>
      </ul>
    </div>
  );
}
