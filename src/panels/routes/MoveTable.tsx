import type { Move, Moves } from '../../derive';
import type { Taxonomy } from '../../domain';
import { type Order, orderBy } from '../../state';
import { useChange, useView } from '../../state/react';
import { MoveRow } from './MoveRow';
import styles from './MoveTable.module.css';

interface MoveTableProps {
  readonly taxonomy: Taxonomy;
  readonly moves: Moves;
  readonly shown: readonly Move[];
}

const DESCENDING: ReadonlySet<Order> = new Set(['weakest', 'pay']);

/** Moves as a table; a heading sorts by its figure, and once more by the mix. */
export function MoveTable({ taxonomy, moves, shown }: MoveTableProps) {
  const order = useView((view) => view.order);
  const change = useChange();
  const { isBackwards, columns } = moves;
  const headings: readonly (readonly [Order, string])[] = [
    ['steps', 'Steps'],
    ['weakest', 'Weakest'],
    ...(columns.currency ? [['pay', `Pay, ${columns.currency}`] as const] : []),
    ...(columns.hasRisk ? [['risk', 'Risk, %'] as const] : []),
  ];
  const sorting = (key: Order) =>
    order !== key ? 'none' : DESCENDING.has(key) ? 'descending' : 'ascending';
  return (
    <table className={styles.table} aria-label="Moves">
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {isBackwards ? 'Origin' : 'Destination'}
          </th>
          {headings.map(([key, label]) => (
            <th key={key} scope="col" className={styles.heading} aria-sort={sorting(key)}>
              <button type="button" className={styles.sort} onClick={() => change(orderBy, key)}>
                {label}
                <span aria-hidden="true">
                  {order === key && (DESCENDING.has(key) ? ' ↓' : ' ↑')}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((move) => (
          <MoveRow key={move.role} {...{ taxonomy, move, moves }} width={headings.length + 1} />
        ))}
      </tbody>
    </table>
  );
}
