import { choose, LISTS } from '../../state';
import { useChange, useView } from '../../state/react';
import styles from './Table.module.css';

const NAMES = { roles: 'Roles', matches: 'Matches' } as const;

/** Whether the rows of the table are roles or matches. */
export function ListChoice() {
  const list = useView((view) => view.list);
  const change = useChange();
  return (
    <span className={styles.lists} role="radiogroup" aria-label="Rows">
      {LISTS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="rows-of-the-table"
            checked={list === each}
            onChange={() => change(choose, 'list', each)}
          />
          <span>{NAMES[each]}</span>
        </label>
      ))}
    </span>
  );
}
