import type { Sort } from '../../state';
import type { Column } from '../parts';
import styles from './Table.module.css';

/** What a heading says of its column. */
export type HeadingText = Pick<Column, 'key' | 'label' | 'isFigure'>;

interface HeadingProps {
  readonly heading: HeadingText;
  readonly at: number;
  readonly sort: Sort | null;
  /** The column that rows are sorted by while none is chosen. */
  readonly usual: string;
  /** The text below it that takes most room. */
  readonly widest: string;
  readonly isFocus: boolean;
  readonly onPress: () => void;
}

/** The heading of a column; pressed, it sorts. Over figures it ends where they end. */
export function Heading(props: HeadingProps) {
  const { at, sort, usual, widest, isFocus, onPress } = props;
  const { key, label, isFigure } = props.heading;
  const isSorted = sort ? sort.key === key : key === usual;
  // Figures are sorted from the largest, words from the first.
  const descending = sort ? sort.descending : isFigure;
  return (
    <th
      scope="col"
      aria-colindex={at + 1}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
      data-figure={isFigure || undefined}
      data-widest={widest}
      data-dotted={key === 'family' || undefined}
    >
      <button
        type="button"
        data-cell={`cell--1-${at}`}
        tabIndex={isFocus ? 0 : -1}
        onClick={onPress}
      >
        {!isFigure && label}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted && (descending ? '↓' : '↑')}
        </span>
        {isFigure && label}
      </button>
    </th>
  );
}
