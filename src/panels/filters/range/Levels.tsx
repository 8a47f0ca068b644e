import { countBetween } from '../../../derive';
import type { Range, RangeFacet } from '../../../state';
import styles from './RangeFilter.module.css';

interface LevelsProps {
  readonly levels: NonNullable<RangeFacet['levels']>;
  readonly figures: Float64Array;
  readonly range: Range;
  readonly onChoose: (span: { min: number; max: number }) => void;
}

/** The named spans of a percentage as shortcuts, each with how many roles are in it. */
export function Levels({ levels, figures, range, onChoose }: LevelsProps) {
  return (
    <div className={styles.levels}>
      {levels.map(({ level, from, to }) => (
        <button
          key={level}
          type="button"
          data-level={level}
          data-within={(range.min <= to && from <= range.max) || undefined}
          aria-pressed={range.min === from && range.max === to}
          aria-label={`${level} ${countBetween(figures, from, to)} roles, ${from} to ${to} percent`}
          onClick={() => onChoose({ min: from, max: to })}
        >
          {level} <b>{countBetween(figures, from, to)}</b>
        </button>
      ))}
    </div>
  );
}
