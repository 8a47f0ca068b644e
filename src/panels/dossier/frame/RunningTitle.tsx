import { useDossierContext } from '../context/useDossierContext';
import styles from './RunningTitle.module.css';
import { useIsVisible } from './useIsVisible';

/** A file's title in one line, over its pages while the title itself is out of sight. For the eye only. */
export function RunningTitle({ file, children }: { file: string; children: string }) {
  const isTitleVisible = useIsVisible(useDossierContext().titleRef, file);
  return (
    <div className={styles.place} aria-hidden="true">
      {!isTitleVisible && (
        <p className={styles.title}>
          <bdi>{children}</bdi>
        </p>
      )}
    </div>
  );
}
