import type { RoleRecord } from '../../../domain';
import styles from './BurnWard.module.css';
import { Source } from './source/Source';

/** [10] Complaints, several quotes over one source. */
export function BurnWard({ record: { complaints = [] } }: { record: RoleRecord }) {
  return (
    <div className={styles.ward}>
      {complaints.map(({ quotes, source }) => (
        <figure key={quotes.join(' ')}>
          {quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
          <figcaption>
            <Source source={source} of={quotes.join(' ')} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
