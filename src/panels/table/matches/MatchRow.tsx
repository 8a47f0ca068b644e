import { memo } from 'react';
import type { Role, RoleId } from '../../../domain';
import { isPlainClick } from '../../../state/react';
import styles from '../Table.module.css';
import type { MatchColumn } from './matchColumns';

interface MatchRowProps {
  readonly from: Role;
  readonly to: Role;
  readonly match: number;
  readonly row: number;
  readonly columns: readonly MatchColumn[];
  readonly passes: boolean;
  /** The first of those that do not pass. */
  readonly isFirstOut: boolean;
  /** The column whose cell has the focus of the grid, -1 for none of this row. */
  readonly focusColumn: number;
  readonly linkTo: (role: RoleId) => string;
  readonly onSelect: (role: RoleId) => void;
  readonly onFocus: (row: number, column: number) => void;
}

/** One match: its two roles as links, and its figures. */
export const MatchRow = memo(function MatchRow(props: MatchRowProps) {
  const { from, to, match, row, columns, passes, isFirstOut, focusColumn, onFocus } = props;
  const ends = [from, to];
  return (
    <tr
      aria-rowindex={row + 2}
      data-role={from.id}
      data-with={to.id}
      data-out={!passes || undefined}
      data-first-out={isFirstOut || undefined}
    >
      {columns.map((column, at) => {
        const Tag = at === 0 ? 'th' : 'td';
        const focus = { 'data-cell': `cell-${row}-${at}`, tabIndex: focusColumn === at ? 0 : -1 };
        const end = ends[at];
        return (
          <Tag
            key={column.key}
            scope={at === 0 ? 'row' : undefined}
            aria-colindex={at + 1}
            data-figure={column.isFigure || undefined}
            onMouseDown={() => onFocus(row, at)}
            {...(end ? {} : focus)}
          >
            {end ? (
              <EndLink {...props} {...{ end, focus }} />
            ) : (
              <span className={styles.cell}>
                <span className={styles.words}>{column.text(match) || '–'}</span>
              </span>
            )}
            {at === 0 && !passes && (
              <span className="visually-hidden">, does not pass the filters</span>
            )}
          </Tag>
        );
      })}
    </tr>
  );
});

interface EndLinkProps extends Pick<MatchRowProps, 'linkTo' | 'onSelect'> {
  readonly end: Role;
  readonly focus: object;
}

function EndLink({ end, focus, linkTo, onSelect }: EndLinkProps) {
  return (
    <a
      href={linkTo(end.id)}
      className={styles.title}
      {...focus}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onSelect(end.id);
      }}
    >
      {end.title}
    </a>
  );
}
