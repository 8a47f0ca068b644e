import type { Taxonomy } from '../../domain';
import { clearFilter, clearFilters, setRest, useChange, useView } from '../../state';
import { Icon } from '../../ui';
import { FamilyKey } from './FamilyKey';
import styles from './Filters.module.css';
import { HabitatFilter } from './HabitatFilter';
import { Option } from './Option';
import { RiskFilter } from './RiskFilter';
import { chips } from './words';

/** The filters, what of them is in force, and what becomes of the rest. */
export function Filters({ taxonomy }: { taxonomy: Taxonomy }) {
  const { filters, rest } = useView((view) => view);
  const change = useChange();
  const active = chips(filters);
  return (
    <section className={styles.filters} aria-label="Filters">
      <div className={styles.head}>
        <h2>Filters</h2>
        <button type="button" disabled={!active.length} onClick={() => change(clearFilters)}>
          Clear all
        </button>
      </div>
      {active.length > 0 && (
        <ul className={styles.chips} aria-label="Filters in force">
          {active.map(({ key, text }) => (
            <li key={key}>
              <button
                type="button"
                aria-label={`Remove ${text}`}
                onClick={() => change(clearFilter, key)}
              >
                {text}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <RiskFilter taxonomy={taxonomy} />
      <HabitatFilter taxonomy={taxonomy} />
      <FamilyKey taxonomy={taxonomy} />
      <fieldset className={styles.rest}>
        <legend>The rest</legend>
        {(['hide', 'dim'] as const).map((choice) => (
          <Option
            key={choice}
            type="radio"
            name="rest"
            label={choice === 'hide' ? 'Hide' : 'Dim'}
            checked={rest === choice}
            onChange={() => change(setRest, choice)}
          />
        ))}
      </fieldset>
    </section>
  );
}
