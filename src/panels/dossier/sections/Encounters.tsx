import type { RoleRecord } from '../../../domain';
import styles from './Encounters.module.css';

/** [07] What to do when meeting one. */
export function Encounters({ record: { encounters = [] } }: { record: RoleRecord }) {
  return (
    <div className={styles.encounters}>
      {encounters.map((encounter) => (
        <dl key={`${encounter.if} ${encounter.then}`}>
          <dt>IF</dt>
          <dd>{encounter.if}</dd>
          <dt>THEN</dt>
          <dd className={styles.then}>{encounter.then}</dd>
        </dl>
      ))}
    </div>
  );
}
