import { countWithout } from '../../derive';
import type { Taxonomy } from '../../domain';
import { activeFilters, clearFilter, clearFilters, useChange, useView } from '../../state';
import styles from './NothingPasses.module.css';
import { chips, filterName } from './words';

const roles = (count: number) => (count === 1 ? '1 role' : `${count} roles`);

/** Says that no role passes, and what each loosening would bring back. */
export function NothingPasses({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const change = useChange();
  const active = activeFilters(filters);
  const loosenings = active
    .map((key) => ({ key, brings: countWithout(taxonomy, filters, [key]) }))
    .filter(({ brings }) => brings > 0 && active.length > 1);
  const asked = chips(filters).map(({ text }) => text);
  return (
    <div className={styles.nothing} role="status">
      <h2>No role passes these filters.</h2>
      <p>Asked for: {asked.join(', ')}.</p>
      <ul>
        {loosenings.map(({ key, brings }) => (
          <li key={key}>
            <button type="button" onClick={() => change(clearFilter, key)}>
              Drop the filter on {filterName(key)}
              <b>{roles(brings)}</b>
            </button>
          </li>
        ))}
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
