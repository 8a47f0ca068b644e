import { choose } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { type Column, nextSort } from '../../parts';
import styles from './PassingRoles.module.css';

interface SortBarProps {
  readonly columns: readonly Column[];
  /** Whether roles that are not sorted come in the order of a search, not by title. */
  readonly isRanked: boolean;
}

/** What the list can be sorted by; the order is the table's, and in the link. */
export function SortBar({ columns, isRanked }: SortBarProps) {
  const sort = useView((view) => view.sort);
  const change = useChange();
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line. */}
      <div role="group" aria-label="Sort by">
        {columns.map((column) => {
          const isSorted = sort ? sort.key === column.key : !isRanked && column.key === 'title';
          const order = sort?.descending ? 'descending' : 'ascending';
          return (
            <button
              key={column.key}
              type="button"
              aria-pressed={isSorted}
              onClick={() => change(choose, 'sort', nextSort(column, sort))}
            >
              {column.label}
              {isSorted && (
                <>
                  <span className="visually-hidden">, {order}</span>
                  <span aria-hidden="true">{sort?.descending ? '↓' : '↑'}</span>
                </>
              )}
            </button>
          );
        })}
      </div>
      <span aria-hidden="true">Compare</span>
    </div>
  );
}
