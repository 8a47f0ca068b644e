import { Slider } from '@base-ui/react/slider';
import { useMemo, useState } from 'react';
import { countBetween, facetText, spread } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { filtersOf, type Range, type RangeFacet, rangeIn, setFilter } from '../../../state';
import { useChange, useLaterView, useView } from '../../../state/react';
import { FilterGroup } from '../parts/FilterGroup';
import { rangeText, unknownLabel } from '../parts/filterText';
import { Option } from '../parts/Option';
import { Histogram } from './Histogram';
import { Levels } from './Levels';
import styles from './RangeFilter.module.css';
import { TypedBounds } from './TypedBounds';

interface RangeFilterProps {
  readonly taxonomy: Taxonomy;
  readonly facet: RangeFacet;
}

/** A figure as a range: two sliders under a histogram, levels as shortcuts, and roles without a figure. */
export function RangeFilter({ taxonomy, facet }: RangeFilterProps) {
  const { label, name, floor, ceiling, step, levels } = facet;
  const { range, set } = useRange(facet);
  const { figures, unknown } = spread(taxonomy, useLaterView(filtersOf), facet);
  const { isLacking, hasZero } = useMemo(() => gapsOf(taxonomy, facet), [taxonomy, facet]);
  const getAriaValueText = (_: string, value: number) => facetText(facet, value);

  return (
    <FilterGroup
      label={label}
      brief={rangeText(facet, range)}
      note={<TypedBounds {...{ facet, range }} onChange={set} />}
    >
      <div className={styles.histogram}>
        <Histogram facet={facet} figures={figures} range={range} />
        <Slider.Root
          value={[range.min, range.max]}
          min={floor}
          max={ceiling}
          step={step}
          largeStep={Math.max(1, Math.round((ceiling - floor) / step / 10)) * step}
          onValueChange={([min = floor, max = ceiling]) => set({ min, max })}
        >
          <Slider.Control className={styles.slider}>
            <Slider.Track className={styles.track}>
              <Slider.Indicator className={styles.indicator} />
              <Slider.Thumb
                {...{ index: 0, className: styles.low, getAriaValueText }}
                aria-label={`Lowest ${name}`}
              />
              <Slider.Thumb
                {...{ index: 1, className: styles.high, getAriaValueText }}
                aria-label={`Highest ${name}`}
              />
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      </div>
      {levels && <Levels levels={levels} figures={figures} range={range} onChoose={set} />}
      {isLacking && hasZero && (
        <Option
          label="Only roles with 0"
          count={countBetween(figures, 0, 0)}
          checked={range.min === 0 && range.max === 0 && !range.unknown}
          onChange={(checked) => set({ min: checked ? 0 : floor, max: checked ? 0 : ceiling })}
        />
      )}
      {isLacking && (
        <Option
          label={unknownLabel(facet)}
          count={unknown}
          checked={range.unknown}
          onChange={(checked) => set({ unknown: checked })}
        />
      )}
    </FilterGroup>
  );
}

/** Whether some roles have no figure, and whether some have the figure 0, which is another thing. */
function gapsOf({ roles }: Taxonomy, { figure }: RangeFacet) {
  const figures = new Set(roles.map(figure));
  return { isLacking: figures.has(undefined), hasZero: figures.has(0) };
}

/** The span that the controls show, and how they change it. */
function useRange(facet: RangeFacet) {
  const inForce = useView((view) => rangeIn(view.filters, facet));
  const change = useChange();
  // While every figure passes there is no filter to keep the box's tick for the next span.
  const [ticked, setTicked] = useState(false);
  const { floor: min, ceiling: max } = facet;
  const range: Range = inForce ?? { min, max, unknown: ticked };
  const set = (part: Partial<Range>) => {
    const next = { ...range, ...part };
    setTicked(next.min === min && next.max === max && next.unknown);
    change(setFilter<RangeFacet>, facet, next);
  };
  return { range, set };
}
