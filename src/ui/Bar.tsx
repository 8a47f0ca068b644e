import type { CSSProperties } from 'react';
import styles from './Bar.module.css';

/** A share from 0 to 1 as a bar; the figure stands beside it in words. */
export function Bar({ share }: { share: number }) {
  return (
    <span className={styles.bar} style={{ '--share': share } as CSSProperties} aria-hidden="true" />
  );
}
