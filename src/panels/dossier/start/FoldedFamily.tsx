import { useMemo } from 'react';
import { figureText } from '../../../derive';
import { useListedCount } from '../context/useListedCount';
import styles from './AllRoles.module.css';
import { type FamilyGroup, inTitleOrder } from './byFamily';
import { RoleColumns } from './RoleColumns';

const STEP = 200;

/** A family that lists its roles when it is unfolded, some hundred at a time. */
export function FoldedFamily({ name, roles }: FamilyGroup) {
  const [count, show] = useListedCount(name, 0);
  return (
    <details
      className={styles.family}
      open={count > 0}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== count > 0) show(open ? STEP : 0);
      }}
    >
      <summary>
        <h4>
          {name} <span>{figureText(roles.length)}</span>
        </h4>
      </summary>
      {count > 0 && <FamilyList roles={roles} count={count} onMore={() => show(count + STEP)} />}
    </details>
  );
}

interface FamilyListProps {
  roles: FamilyGroup['roles'];
  count: number;
  onMore: () => void;
}

function FamilyList({ roles, count, onMore }: FamilyListProps) {
  const sorted = useMemo(() => inTitleOrder(roles), [roles]);
  const more = Math.min(STEP, roles.length - count);
  return (
    <>
      <RoleColumns roles={sorted.slice(0, count)} />
      {more > 0 && (
        <button type="button" className={styles.more} onClick={onMore}>
          Show {more} more
        </button>
      )}
    </>
  );
}
