import { Slider } from '@base-ui/react/slider';
import { passingPercents } from '../../../derive';
import type { Column, Taxonomy } from '../../../domain';
import { choose, type RangeFacet } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { FilterGroup } from '../parts/FilterGroup';
import { rangeText } from '../parts/filterText';
import { Histogram } from './Histogram';
import styles from './RangeFilter.module.css';

const MOST = 100;

/** The percent from which a match counts, on a histogram of those between the roles that pass. */
export function StrengthFilter({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const strength = useView((view) => view.strength);
  const change = useChange();
  const floor = weakest(taxonomy.matches.percent);
  if (floor >= MOST) return null;
  const facet: RangeFacet = {
    ...{ kind: 'range', key: 'match', label: 'Match strength', name: 'match', short: 'Match' },
    ...{ floor, ceiling: MOST, step: 1, unit: '%', figure: () => undefined },
  };
  const range = { min: Math.max(floor, strength), max: MOST, unknown: false };
  return (
    <FilterGroup label={facet.label} note={rangeText(facet, range)}>
      <div className={styles.histogram}>
        <Histogram facet={facet} figures={passingPercents(taxonomy, filters)} range={range} />
        <Slider.Root
          value={range.min}
          min={floor}
          max={MOST}
          largeStep={5}
          onValueChange={(percent) => change(choose, 'strength', percent > floor ? percent : 0)}
        >
          <Slider.Control className={styles.slider}>
            <Slider.Track className={styles.track}>
              <Slider.Thumb className={styles.low} aria-label="Weakest match" />
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      </div>
    </FilterGroup>
  );
}

function weakest(percents: Column): number {
  let least = MOST;
  for (let match = 0; match < percents.length; match++) {
    least = Math.min(least, percents[match] ?? MOST);
  }
  return least;
}
