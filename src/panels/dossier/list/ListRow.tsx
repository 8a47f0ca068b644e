import { memo } from 'react';
import { type Role, type RoleIndex, riskLevel, type Taxonomy } from '../../../domain';
import { togglePin } from '../../../state';
import { useChange } from '../../../state/react';
import { type Column, RoleLink } from '../../parts';
import styles from './PassingRoles.module.css';

interface ListRowProps {
  readonly taxonomy: Taxonomy;
  readonly role: Role;
  readonly index: RoleIndex;
  readonly columns: readonly Column[];
  readonly isPinned: boolean;
  /** Whether there is room for another role to be compared, or this is one of them. */
  readonly canPin: boolean;
}

/** A role of the list: its title, its figures below, and a box that sets it aside to be compared. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { taxonomy, role, index, columns, isPinned, canPin } = props;
  const change = useChange();
  return (
    <li>
      <RoleLink taxonomy={taxonomy} id={role.id} className={styles.role} />
      <label className={styles.pin}>
        <input
          type="checkbox"
          aria-label={`Compare ${role.title}`}
          checked={isPinned}
          disabled={!canPin}
          onChange={() => change(togglePin, role.id)}
        />
      </label>
      {columns.map(
        ({ key, isFigure, text }) =>
          isFigure && (
            <span
              key={key}
              className={styles.figure}
              data-level={key === 'risk' ? riskLevel(role.risk ?? 0) : undefined}
            >
              {text(index)}
            </span>
          ),
      )}
    </li>
  );
});
