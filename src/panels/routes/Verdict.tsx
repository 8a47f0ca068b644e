import type { Move, MoveColumns } from '../../derive';
import { verdictOf } from './routeText';
import styles from './Verdict.module.css';

/** Which tests hold for a move and which fail, each with by how much. */
export function Verdict({ margins, columns }: Pick<Move, 'margins'> & { columns: MoveColumns }) {
  return verdictOf({ margins }, columns).map(({ test, holds, text }) => (
    <span key={test} className={styles.test} data-fails={!holds || undefined}>
      {text}
    </span>
  ));
}
