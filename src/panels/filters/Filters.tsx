import { memo } from 'react';
import type { Analysis, Taxonomy } from '../../domain';
import { choose, clearFilters, facetsOf } from '../../state';
import { useChange, useView } from '../../state/react';
import { ColourChoice, SizeChoice } from './Drawing';
import { FacetFilters } from './FacetFilters';
import { FilterChips } from './FilterChips';
import styles from './Filters.module.css';
import { Option } from './parts/Option';
import { StrengthFilter } from './range/StrengthFilter';

interface FiltersProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** Whether the map has no room for what colour and size stand for. */
  readonly narrow: boolean;
}

/** The filters that the taxonomy offers, the active ones, and whether roles that do not pass are hidden. */
export const Filters = memo(function Filters({ taxonomy, analysis, narrow }: FiltersProps) {
  const rest = useView((view) => view.rest);
  const active = useView(
    ({ filters, strength }) => Object.keys(filters).length > 0 || strength > 0,
  );
  const change = useChange();
  const facets = facetsOf(taxonomy);
  return (
    <section className={styles.filters} aria-label="Filters">
      <div className={styles.top}>
        <div className={styles.head}>
          <h2>Filters</h2>
          <button type="button" disabled={!active} onClick={() => change(clearFilters)}>
            Clear all
          </button>
        </div>
        <FilterChips facets={facets} />
      </div>
      <FacetFilters {...{ taxonomy, facets }} />
      <StrengthFilter taxonomy={taxonomy} />
      <fieldset className={styles.rest}>
        <legend>The rest</legend>
        {(['hide', 'dim'] as const).map((choice) => (
          <Option
            key={choice}
            type="radio"
            name="rest"
            label={choice === 'hide' ? 'Hide' : 'Dim'}
            checked={rest === choice}
            onChange={() => change(choose, 'rest', choice)}
          />
        ))}
      </fieldset>
      {narrow && (
        <div className={styles.drawing}>
          <ColourChoice {...{ taxonomy, analysis }} />
          <SizeChoice {...{ taxonomy, analysis }} />
        </div>
      )}
    </section>
  );
});
