import { choose, clearFilter, type Facet } from '../../state';
import { useChange, useView } from '../../state/react';
import { Icon } from '../../ui';
import { percentText } from '../parts';
import styles from './Chips.module.css';
import { filterChips } from './parts/filterText';

/** The active filters, each with a button that removes it. */
export function Chips({ facets }: { facets: readonly Facet[] }) {
  const filters = useView((view) => view.filters);
  const strength = useView((view) => view.strength);
  const change = useChange();
  const active = filterChips(facets, filters).map(({ key, text }) => ({
    ...{ key, text },
    drop: () => change(clearFilter, key),
  }));
  if (strength > 0) {
    const drop = () => change(choose, 'strength', 0);
    active.push({ key: 'match', text: `Matches from ${percentText(strength)}`, drop });
  }
  if (active.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in force">
      {active.map(({ key, text, drop }) => (
        <li key={key}>
          <button type="button" aria-label={`Remove ${text}`} onClick={drop}>
            <span>{text}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
