import { clearFilter, type Facet, useChange, useView } from '../../state';
import { Icon } from '../../ui';
import styles from './Filters.module.css';
import { chips } from './words';

/** The filters in force, each with a way to drop it. */
export function Chips({ facets }: { facets: readonly Facet[] }) {
  const filters = useView((view) => view.filters);
  const change = useChange();
  const active = chips(facets, filters);
  if (active.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in force">
      {active.map(({ key, text }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={`Remove ${text}`}
            onClick={() => change(clearFilter, key)}
          >
            <span>{text}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
