import { useMemo } from 'react';
import { useRoleLink } from '../../state';
import { FamilyDot } from '../../ui';
import styles from './AllRoles.module.css';
import { slotOf } from './lookUp';
import { byFamily } from './rankings';
import { useDossierContext } from './useDossierContext';

/** Every role, filed and unfiled, under its family. */
export function AllRoles() {
  const { lookup } = useDossierContext();
  const groups = useMemo(() => byFamily(lookup), [lookup]);
  const link = useRoleLink();
  if (groups.length === 0) return null;
  return (
    <section className={styles.all} aria-labelledby="dossier-all-head">
      <h3 id="dossier-all-head">All roles</h3>
      {groups.map(({ name, roles }) => (
        <div key={name} className={styles.family}>
          <h4>
            {name} <span>{roles.length}</span>
          </h4>
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
        </div>
      ))}
    </section>
  );
}
