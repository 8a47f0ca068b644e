import { useId } from 'react';
import type { Role } from '../../../domain';
import { RoleLink } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import styles from './RoleList.module.css';

interface RoleListProps {
  heading: string;
  roles: readonly Role[];
  remark?: (role: Role) => string;
}

/** A short list of roles under a heading; nothing when it is empty. */
export function RoleList({ heading, roles, remark }: RoleListProps) {
  const id = useId();
  const { taxonomy } = useDossierContext().lookup;
  if (roles.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul>
        {roles.map((role) => (
          <li key={role.id}>
            <RoleLink taxonomy={taxonomy} id={role.id} className={styles.link} />
            <span className={styles.remark}>
              {remark ? remark(role) : !role.filed && 'unfiled'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
