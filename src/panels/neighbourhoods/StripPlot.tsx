import { ticks } from 'd3-array';
import type { FigureSpread, SharedFigures } from '../../derive';
import type { RangeFacet } from '../../state';
import styles from './StripPlot.module.css';
import { counted, inShort } from './words';

interface StripPlotProps {
  readonly figure: SharedFigures;
  /** How many roles the taxonomy has. */
  readonly roles: number;
}

/** The figures of a neighbourhood above those of all roles, on one scale. Drawn for the eye; the sentences beside it say the same. */
export function StripPlot({ figure: { facet, here, everywhere }, roles }: StripPlotProps) {
  const size = here.figures.length + here.unknown;
  const at = placing(facet);
  const marks = facet.levels
    ? [...facet.levels.map(({ from }) => from), facet.ceiling]
    : ticks(facet.floor, facet.ceiling, 5);
  return (
    <div className={styles.plot} aria-hidden="true">
      <span>{counted(size, 'role')}</span>
      <Strip {...{ facet, spread: here }} />
      <span>all {counted(roles, 'role')}</span>
      <Strip {...{ facet, spread: everywhere }} faint />
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

/** Where a figure stands, in percent of the scale's length. */
function placing({ floor, ceiling }: RangeFacet) {
  return (figure: number) => (100 * (figure - floor)) / (ceiling - floor);
}

const endOf = (place: number) => (place < 4 ? 'start' : place > 96 ? 'end' : undefined);

interface StripProps {
  readonly facet: RangeFacet;
  readonly spread: FigureSpread;
  readonly faint?: boolean;
}

/** A tick for each figure, a band for the half of them in the middle, a bar for the median. */
function Strip({ facet, spread: { figures, low, middle, high }, faint }: StripProps) {
  const at = placing(facet);
  const alarm = at(facet.levels?.at(-1)?.from ?? Number.POSITIVE_INFINITY);
  return (
    <svg className={faint ? styles.faint : styles.strip} aria-hidden="true">
      <rect
        className={styles.band}
        x={`${at(low)}%`}
        width={`${at(high) - at(low)}%`}
        y="0"
        height="100%"
      />
      {marksOf(figures.map(at)).map((mark) => (
        <line
          key={mark}
          className={mark >= alarm && !faint ? styles.alarm : styles.tick}
          x1={`${mark}%`}
          x2={`${mark}%`}
          y1="30%"
          y2="70%"
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

/** One mark where several are too close to be told apart. */
function marksOf(places: readonly number[]): number[] {
  return [...new Set(places.map((place) => Math.round(place * 5) / 5))];
}
