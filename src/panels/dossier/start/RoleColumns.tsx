import type { Role } from '../../../domain';
import { RoleLink } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import styles from './AllRoles.module.css';

/** Roles as links, in two columns where there is room. */
export function RoleColumns({ roles }: { roles: readonly Role[] }) {
  const { taxonomy } = useDossierContext().lookup;
  return (
    <ul>
      {roles.map(({ id, filed }) => (
        <li key={id}>
          <RoleLink taxonomy={taxonomy} id={id} className={styles.link} />
          {!filed && <span className={styles.unfiled}>unfiled</span>}
        </li>
      ))}
    </ul>
  );
}
