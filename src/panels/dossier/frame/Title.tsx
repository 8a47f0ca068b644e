import { useDossierContext } from '../context/useDossierContext';
import styles from './Title.module.css';

/** The panel's heading; takes the focus when a file is opened from inside the panel. */
export function Title({ children }: { children: string }) {
  const { titleRef } = useDossierContext();
  return (
    <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
