import type { Sort } from '../../state';
import type { Column } from '../parts';
import styles from './Table.module.css';

interface HeadingProps {
  readonly column: Column;
  readonly at: number;
  readonly sort: Sort | null;
  /** The text below it that takes most room. */
  readonly widest: string;
  readonly isFocus: boolean;
  readonly onPress: () => void;
}

/** The heading of a column; pressed, it sorts. Over figures it ends where they end. */
export function Heading({
  column: { key, label, isFigure },
  at,
  sort,
  widest,
  isFocus,
  onPress,
}: HeadingProps) {
  const isSorted = sort ? sort.key === key : key === 'title';
  const order = sort?.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-colindex={at + 1}
      aria-sort={isSorted ? order : 'none'}
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
          {isSorted && (order === 'descending' ? '↓' : '↑')}
        </span>
        {isFigure && label}
      </button>
    </th>
  );
}
