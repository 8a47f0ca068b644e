import type { RoleRecord } from '../../../domain';
import styles from './Metrics.module.css';

/** [05] What is measured, and what the measure is worth. */
export function Metrics({ record: { metrics = [] } }: { record: RoleRecord }) {
  return (
    <dl className={styles.metrics}>
      {metrics.map(({ name, reality }) => (
        <div key={`${name} ${reality}`}>
          <dt>{name}</dt>
          <dd>{reality}</dd>
        </div>
      ))}
    </dl>
  );
}
