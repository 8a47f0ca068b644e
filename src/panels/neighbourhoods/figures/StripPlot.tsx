import { ticks } from 'd3-array';
import type { FigureSpread, SharedFigures } from '../../../derive';
import type { RangeFacet } from '../../../state';
import { counted } from '../../parts';
import { inShort } from '../parts/figureWords';
import styles from './StripPlot.module.css';

/** How tall a tick is, in percent of its strip. */
const TICK = 44;
/** So many roles at one place are no longer told apart by ticks. */
const CROWD = 5;
/** Up to so many places a bar can be broad. */
const FEW = 20;

interface StripPlotProps {
  readonly figure: SharedFigures;
  /** How many roles the taxonomy has. */
  readonly roles: number;
}

/** The figures of a neighbourhood above those of all roles, on one scale. Drawn for the eye; the sentences beside it say the same. */
export function StripPlot({ figure, roles }: StripPlotProps) {
  const { facet, here, everywhere } = figure;
  const size = here.figures.length + here.unknown;
  const at = placing(facet);
  const asBars = standTooClose(figure);
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
            {inShort(facet, mark)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Whether roles stand so close that bars tell more of them than ticks. */
export function standTooClose({ facet, everywhere }: SharedFigures): boolean {
  return Math.max(...marksOf(everywhere.figures.map(placing(facet))).values()) >= CROWD;
}

/** Where a figure stands, in percent of the scale's length. */
function placing({ floor, ceiling }: RangeFacet) {
  return (figure: number) => (100 * (figure - floor)) / (ceiling - floor);
}

const endOf = (index: number) => (index < 4 ? 'start' : index > 96 ? 'end' : undefined);

interface StripProps {
  readonly facet: RangeFacet;
  readonly spread: FigureSpread;
  readonly asBars: boolean;
  readonly faint?: boolean;
}

/** A tick for each figure, or a bar as tall as there are; behind them a band for the half in the middle, and the median. */
function Strip({ facet, spread: { figures, low, middle, high }, asBars, faint }: StripProps) {
  const at = placing(facet);
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

/** How many stand at each mark; those too close to be told apart stand at one. */
function marksOf(indexes: readonly number[]): Map<number, number> {
  const marks = new Map<number, number>();
  for (const index of indexes) {
    const mark = Math.round(index * 5) / 5;
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  return marks;
}
