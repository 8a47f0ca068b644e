import type { RoleRecord } from '../../../../domain';
import styles from './Related.module.css';
import { Specimen } from './Specimen';

/** [11] The roles that the record matches with this one, the closest first. */
export function Related({ record: { id, related = [] } }: { record: RoleRecord }) {
  return (
    <ol className={styles.related}>
      {related
        .toSorted((a, b) => b.match - a.match)
        .map(({ role, match, blurb }) => (
          <Specimen key={role} of={id} role={role} match={match} blurb={blurb} />
        ))}
    </ol>
  );
}
