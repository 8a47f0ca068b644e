import type { RoleRecord } from '../../../domain';
import styles from './Autopsy.module.css';
import { Source } from './source/Source';

/** [08] What the adverts say beside what they mean. */
export function Autopsy({ record: { autopsy = [] } }: { record: RoleRecord }) {
  return (
    <ol className={styles.autopsy}>
      {autopsy.map(({ advert, translation, source }) => (
        <li key={`${advert} ${translation}`}>
          <div className={styles.advert}>
            <p className={styles.label}>As advertised</p>
            <blockquote>{advert}</blockquote>
            <Source source={source} of={advert} />
          </div>
          <div className={styles.translation}>
            <p className={styles.label}>Translation</p>
            <p>{translation}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
