import { Slider } from '@base-ui/react/slider';
import { extent } from 'd3-array';
import { useMemo } from 'react';
import { passingPercents } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { choose, filtersOf, type RangeFacet } from '../../../state';
import { useChange, useLaterView, useView } from '../../../state/react';
import { FilterGroup } from '../parts/FilterGroup';
import { rangeText } from '../parts/filterText';
import { Histogram } from './Histogram';
import styles from './RangeFilter.module.css';
import { TypedBounds } from './TypedBounds';

const MOST = 100;

/** The percent from which a match counts, on a histogram of those between the roles that pass. */
export function StrengthFilter({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useLaterView(filtersOf);
  const strength = useView((view) => view.strength);
  const change = useChange();
  const { percent } = taxonomy.matches;
  const [floor = MOST, strongest = MOST] = useMemo(() => extent(Array.from(percent)), [percent]);
  const setStrength = (percent: number) =>
    change(choose, 'strength', percent > floor ? percent : 0);
  // Where all are alike none can be left out.
  if (floor === strongest) return null;
  const facet: RangeFacet = {
    ...{ kind: 'range', key: 'match', label: 'Match strength', name: 'match', short: 'Match' },
    ...{ floor, ceiling: MOST, step: 1, unit: '%', figure: () => undefined },
  };
  const range = { min: Math.max(floor, strength), max: MOST, unknown: false };
  return (
    <FilterGroup
      label={facet.label}
      brief={rangeText(facet, range)}
      note={
        <TypedBounds
          {...{ facet, range, hasUpper: false }}
          onChange={({ min }) => setStrength(min ?? floor)}
        />
      }
    >
      <div className={styles.histogram}>
        <Histogram facet={facet} figures={passingPercents(taxonomy, filters)} range={range} />
        <Slider.Root
          value={range.min}
          min={floor}
          max={MOST}
          largeStep={5}
          onValueChange={setStrength}
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
