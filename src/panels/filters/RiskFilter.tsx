import { Slider } from '@base-ui/react/slider';
import { countBetween, spread } from '../../derive';
import { RISK_LEVELS, type Taxonomy } from '../../domain';
import { FILTERS, type Range, setFilter, useChange, useView } from '../../state';
import { FilterGroup } from './FilterGroup';
import { Histogram } from './Histogram';
import { Option } from './Option';
import styles from './RiskFilter.module.css';
import { rangeText } from './words';

const riskSpread = spread('risk', FILTERS.risk);
const { min: FLOOR, max: CEILING } = FILTERS.risk.none;

/** Flight risk as a range: two sliders under a histogram, the levels as shortcuts, and roles without a figure. */
export function RiskFilter({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const change = useChange();
  const range = filters.risk;
  const { figures, unknown } = riskSpread(taxonomy, filters);
  const set = (next: Partial<Range>) => change(setFilter, 'risk', { ...range, ...next });

  return (
    <FilterGroup label={FILTERS.risk.label} note={rangeText(range)}>
      <div className={styles.histogram}>
        <Histogram figures={figures} range={range} />
        <Slider.Root
          value={[range.min, range.max]}
          min={FLOOR}
          max={CEILING}
          largeStep={10}
          onValueChange={([min = FLOOR, max = CEILING]) => set({ min, max })}
        >
          <Slider.Control className={styles.slider}>
            <Slider.Track className={styles.track}>
              <Slider.Indicator className={styles.indicator} />
              <Slider.Thumb index={0} className={styles.low} aria-label="Lowest flight risk" />
              <Slider.Thumb index={1} className={styles.high} aria-label="Highest flight risk" />
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      </div>
      <div className={styles.levels}>
        {RISK_LEVELS.map(({ level, from, to }) => (
          <button
            key={level}
            type="button"
            data-level={level}
            data-within={(range.min <= to && from <= range.max) || undefined}
            aria-pressed={range.min === from && range.max === to}
            aria-label={`${level}, ${from} to ${to} percent, ${countBetween(figures, from, to)} roles`}
            onClick={() => set({ min: from, max: to })}
          >
            {level}
            <b>{countBetween(figures, from, to)}</b>
          </button>
        ))}
      </div>
      <Option
        label="Keep roles without a figure"
        count={unknown}
        checked={range.unknown}
        onChange={(checked) => set({ unknown: checked })}
      />
    </FilterGroup>
  );
}
