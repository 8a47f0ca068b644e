import { lookAround } from '../../../state';
import { useChange } from '../../../state/react';
import styles from '../parts/Neighbourhoods.module.css';

/** A button that leads from one neighbourhood to the list of all. */
export function BackToAll() {
  const change = useChange();
  return (
    <button type="button" className={styles.link} onClick={() => change(lookAround, null)}>
      All neighbourhoods
    </button>
  );
}
