import type { RoleRecord } from '../../../domain';
import styles from './Weaponry.module.css';

/** [06] The tools, figure by figure. */
export function Weaponry({ record: { weaponry = [] } }: { record: RoleRecord }) {
  return (
    <ol className={styles.weaponry}>
      {weaponry.map(({ name, use }, index) => (
        <li key={`${name} ${use}`}>
          <span className={styles.number}>Fig. {index + 1}</span>
          <p>
            <b>{name}.</b> {use}
          </p>
        </li>
      ))}
    </ol>
  );
}
