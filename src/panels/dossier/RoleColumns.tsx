import type { Role } from '../../domain';
import { useRoleLink } from '../../state';
import { FamilyDot } from '../../ui';
import styles from './AllRoles.module.css';
import { slotOf } from './lookUp';
import { useDossierContext } from './useDossierContext';

/** Roles as links, in two columns where there is room. */
export function RoleColumns({ roles }: { roles: readonly Role[] }) {
  const { lookup } = useDossierContext();
  const link = useRoleLink();
  return (
    <ul>
      {roles.map(({ id, title, filed }) => (
        <li key={id}>
          <a {...link(id)}>
            <FamilyDot slot={slotOf(lookup, id)} unfiled={!filed} />
            <span>{title}</span>
          </a>
          {!filed && <span className={styles.unfiled}>unfiled</span>}
        </li>
      ))}
    </ul>
  );
}
