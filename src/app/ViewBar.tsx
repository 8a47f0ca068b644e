import { LAYOUTS, showAs, useChange, useView } from '../state';
import styles from './ViewBar.module.css';

const NAMES = {
  map: 'Map',
  'org-chart': 'Org chart',
  'risk-and-pay': 'Risk and pay',
  focus: 'Focus',
  table: 'Table',
} as const;

/** The ways to see the same selection and filters. */
export function ViewBar() {
  const layout = useView((view) => view.layout);
  const change = useChange();
  return (
    <div className={styles.bar} role="radiogroup" aria-label="View">
      {LAYOUTS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="view"
            checked={layout === each}
            onChange={() => change(showAs, each)}
          />
          <span>{NAMES[each]}</span>
        </label>
      ))}
    </div>
  );
}
