import type { RoleRecord } from '../../../../domain';
import { Habitat } from './Habitat';
import styles from './Habitats.module.css';

/** [02] Where the role lives, and with how many others. */
export function Habitats({ record: { habitats = [] } }: { record: RoleRecord }) {
  return (
    <ul className={styles.habitats}>
      {habitats.map((id) => (
        <Habitat key={id} id={id} />
      ))}
    </ul>
  );
}
