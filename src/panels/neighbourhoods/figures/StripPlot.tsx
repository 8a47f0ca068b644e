import { ticks } from 'd3-array';
import type { FigureSpread, SharedFigures } from '../../../derive';
import { counted } from '../../../domain';
import type { RangeFacet } from '../../../state';

import { shortText } from '../parts/figureSentences';
import styles from './StripPlot.module.css';

/** How tall a tick is, in percent of its strip. */
const TICK = 44;
/** From so many roles at one position on, bars are drawn in place of ticks. */
const CROWD = 5;
/** Below so many positions bars can be broad. */
const FEW = 20;

interface StripPlotProps {
  readonly figure: SharedFigures;
  /** How many roles the taxonomy has. */
  readonly roles: number;
}

/** The figures of a neighbourhood above those of all roles, on one scale. Hidden from screen readers: sentences below have the same figures. */
export function StripPlot({ figure, roles }: StripPlotProps) {
  const { facet, here, everywhere } = figure;
  const size = here.figures.length + here.unknown;
  const at = scaleOf(facet);
  const asBars = isCrowded(figure);
  const marks = facet.levels
    ? [...facet.levels.map(({ from }) => from), facet.ceiling]
    : ticks(facet.floor, facet.ceiling, 5);
  return (
    <div className={styles.plot} aria-hidden="true">
      <span>{counted(size, 'role')}</span>
      <Strip {...{ facet, spread: here, asBars }} />
      <span>all {counted(roles, 'role')}</span>
      <Strip {...{ facet, spread: everywhere, asBars }} faint />
      <div className={styles.axis}>
        {marks.map((mark) => (
          <span key={mark} style={{ left: `${at(mark)}%` }} data-end={endOf(at(mark))}>
            {shortText(facet, mark)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Whether roles are so close together that bars show more than ticks. */
export function isCrowded({ facet, everywhere }: SharedFigures): boolean {
  return Math.max(...marksOf(everywhere.figures.map(scaleOf(facet))).values()) >= CROWD;
}

/** A function that gives a figure's position, in percent of the scale's length. */
function scaleOf({ floor, ceiling }: RangeFacet) {
  return (figure: number) => (100 * (figure - floor)) / (ceiling - floor);
}

const endOf = (index: number) => (index < 4 ? 'start' : index > 96 ? 'end' : undefined);

interface StripProps {
  readonly facet: RangeFacet;
  readonly spread: FigureSpread;
  readonly asBars: boolean;
  readonly faint?: boolean;
}

/** A tick for each figure, or a bar for how many there are; behind them a band for the middle half, and the median. */
function Strip({ facet, spread: { figures, low, middle, high }, asBars, faint }: StripProps) {
  const at = scaleOf(facet);
  const alarm = at(facet.levels?.at(-1)?.from ?? Number.POSITIVE_INFINITY);
  const marks = marksOf(figures.map(at));
  const most = Math.max(...marks.values());
  const height = (count: number) => (asBars ? (100 * count) / most : TICK);
  return (
    <svg className={faint ? styles.faint : styles.strip} aria-hidden="true">
      <rect
        className={styles.band}
        x={`${at(low)}%`}
        width={`${at(high) - at(low)}%`}
        y="0"
        height="100%"
      />
      {[...marks].map(([mark, count]) => (
        <line
          key={mark}
          className={mark >= alarm && !faint ? styles.alarm : styles.tick}
          strokeWidth={asBars && marks.size < FEW ? 8 : faint ? 1 : 2}
          x1={`${mark}%`}
          x2={`${mark}%`}
          y1={`${asBars ? 100 - height(count) : (100 - TICK) / 2}%`}
          y2={`${asBars ? 100 : (100 + TICK) / 2}%`}
        />
      ))}
      <line
        className={styles.median}
        x1={`${at(middle)}%`}
        x2={`${at(middle)}%`}
        y1="0"
        y2="100%"
      />
    </svg>
  );
}

/** How many figures each mark has; those too close to tell apart share one. */
function marksOf(indexes: readonly number[]): Map<number, number> {
  const marks = new Map<number, number>();
  for (const index of indexes) {
    const mark = Math.round(index * 5) / 5;
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  return marks;
}
