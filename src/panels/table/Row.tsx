import { memo } from 'react';
import {
  familySlot,
  type Role,
  type RoleId,
  type RoleIndex,
  riskLevel,
  type Taxonomy,
} from '../../domain';
import { usePrefetch } from '../../state/react';
import { FamilyDot } from '../../ui';
import { type Column, Namesake } from '../parts';
import styles from './Table.module.css';

interface RowProps {
  readonly role: Role;
  readonly row: number;
  readonly index: RoleIndex;
  readonly columns: readonly Column[];
  readonly taxonomy: Taxonomy;
  readonly passes: boolean;
  /** The first of those that do not pass. */
  readonly isFirstOut: boolean;
  readonly isSelected: boolean;
  /** The column whose cell has the focus of the grid, -1 for none of this row. */
  readonly focusColumn: number;
  readonly href: string;
  readonly onSelect: (role: RoleId) => void;
  readonly onFocus: (row: number, column: number) => void;
}

/** One role. */
export const Row = memo(function Row(props: RowProps) {
  const { taxonomy, role, row, index, columns, passes, isFirstOut, isSelected, focusColumn } =
    props;
  const { href, onSelect, onFocus } = props;
  const prefetch = usePrefetch();
  const slot = familySlot(taxonomy.families, role.family);
  const isHigh = riskLevel(role.risk ?? 0) === 'HIGH';
  return (
    <tr
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      data-role={role.id}
      data-out={!passes || undefined}
      data-first-out={isFirstOut || undefined}
    >
      {columns.map((column, at) => {
        const text = column.text(index);
        const share = column.share?.(index);
        const common = {
          'aria-colindex': at + 1,
          'data-figure': column.isFigure || undefined,
          onMouseDown: () => onFocus(row, at),
        };
        const focus = { 'data-cell': `cell-${row}-${at}`, tabIndex: focusColumn === at ? 0 : -1 };
        if (at === 0) {
          return (
            <th key={column.key} scope="row" title={titleOf(text)} {...common}>
              <a
                href={href}
                data-role={role.id}
                className={styles.title}
                data-long={text.length > LONG || undefined}
                {...focus}
                {...prefetch(role.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onSelect(role.id);
                }}
              >
                {text}
                <Namesake taxonomy={taxonomy} id={role.id} />
              </a>
              {!passes && <span className="visually-hidden">, does not pass the filters</span>}
            </th>
          );
        }
        return (
          <td key={column.key} {...common} {...focus}>
            <span className={styles.cell} title={titleOf(text)}>
              {column.key === 'family' && text && <FamilyDot slot={slot} />}
              <span className={text ? styles.words : styles.none}>{text || '–'}</span>
            </span>
            {share !== undefined && (
              <span
                aria-hidden="true"
                className={styles.bar}
                data-high={(column.key === 'risk' && isHigh && passes) || undefined}
                style={{ '--share': share } as React.CSSProperties}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** A longer title is set smaller, so that it has room on its two lines. */
const LONG = 60;

/** Texts that may be cut off have a tooltip with the whole text. */
const titleOf = (text: string) => (text.length > 20 ? text : undefined);
