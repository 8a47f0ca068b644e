import type { RoleRecord } from '../../../../domain';
import { FamilyDot } from '../../../../ui';
import { RoleLink } from '../../../parts';
import { roleOf } from '../../context/lookup';
import { useDossierContext } from '../../context/useDossierContext';
import styles from './Becomes.module.css';

/** [13] The next titles, one after the other; those on file are links. */
export function Becomes({ record: { becomes = [] } }: { record: RoleRecord }) {
  const { lookup } = useDossierContext();
  return (
    <ol className={styles.becomes}>
      {becomes.map(({ title, after, role }) => (
        <li key={`${title} ${after}`}>
          {after && <span className={styles.after}>After {after}</span>}
          {role && roleOf(lookup, role)?.filed ? (
            <RoleLink taxonomy={lookup.taxonomy} id={role} title={title} className={styles.title} />
          ) : (
            <span className={`${styles.title} ${styles.unfiled}`}>
              <FamilyDot slot={0} unfiled />
              {title}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
