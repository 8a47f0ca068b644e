import { useMemo } from 'react';
import { countText } from '../../../domain';
import { useDossierContext } from '../context/useDossierContext';
import styles from './AllRoles.module.css';
import { byFamily, inTitleOrder } from './byFamily';
import { FoldedFamily } from './FoldedFamily';
import { RoleColumns } from './RoleColumns';

// As many as can be taken in by scrolling; beyond that the families are folded.
const MOST_OPEN = 150;

/** Every role, filed and unfiled, under its family. */
export function AllRoles() {
  const { lookup } = useDossierContext();
  const groups = useMemo(() => byFamily(lookup), [lookup]);
  if (groups.length === 0) return null;
  const folded = lookup.taxonomy.roles.length > MOST_OPEN;
  return (
    <section className={styles.all} aria-labelledby="dossier-all-head">
      <h3 id="dossier-all-head">All roles</h3>
      {groups.map(({ name, roles }) =>
        folded ? (
          <FoldedFamily key={name} name={name} roles={roles} />
        ) : (
          <div key={name} className={styles.family}>
            <h4>
              {name} <span>{countText(roles.length)}</span>
            </h4>
            <RoleColumns roles={inTitleOrder(roles)} />
          </div>
        ),
      )}
    </section>
  );
}
