import { type CSSProperties, useMemo } from 'react';
import { countText } from '../../../domain';
import { useDossierContext } from '../context/useDossierContext';
import { useListedCount } from '../context/useListedCount';
import styles from './AllRoles.module.css';
import { byFamily, inTitleOrder } from './byFamily';
import { FoldedFamily } from './FoldedFamily';
import { RoleColumns } from './RoleColumns';

// As many as can be taken in by scrolling; beyond that the families are folded.
const MOST_OPEN = 150;
/** So many families are listed at once. */
const STEP = 200;
/** The list of the families themselves, which is called as none of them. */
const FAMILIES = '';

/** Every role, filed and unfiled, under its family. */
export function AllRoles() {
  const { lookup } = useDossierContext();
  const groups = useMemo(() => byFamily(lookup), [lookup]);
  const [count, show] = useListedCount(FAMILIES, STEP);
  if (groups.length === 0) return null;
  const more = Math.min(STEP, groups.length - count);
  const folded = lookup.taxonomy.roles.length > MOST_OPEN;
  return (
    <section className={styles.all} aria-labelledby="dossier-all-head">
      <h3 id="dossier-all-head">All roles</h3>
      {groups.slice(0, count).map(({ name, roles }) =>
        folded ? (
          <FoldedFamily key={name} name={name} roles={roles} />
        ) : (
          <div key={name} className={styles.family} style={roomOf(roles.length)}>
            <h4>
              {name} <span>{countText(roles.length)}</span>
            </h4>
            <RoleColumns roles={inTitleOrder(roles)} />
          </div>
        ),
      )}
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => show(count + STEP)}>
          Show {more} more families
        </button>
      )}
    </section>
  );
}

/** What a family's list takes before it comes into view: two columns of lines. */
const roomOf = (roles: number) => ({ '--lines': Math.ceil(roles / 2) }) as CSSProperties;
