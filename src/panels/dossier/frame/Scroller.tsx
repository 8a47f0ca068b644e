import type { ReactNode, RefObject } from 'react';
import { useRef } from 'react';
import { useDossierContext } from '../context/useDossierContext';
import styles from './Scroller.module.css';
import { useReadingPosition } from './useReadingPosition';

interface ScrollerProps {
  /** The key of its reading position. */
  file: string;
  ref?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The part of the panel that scrolls; it remembers how far each file was read. */
export function Scroller({ file, ref, children }: ScrollerProps) {
  const own = useRef<HTMLDivElement>(null);
  const scroller = ref ?? own;
  const { positions } = useDossierContext();
  useReadingPosition(scroller, file);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={(event) => positions.set(file, event.currentTarget.scrollTop)}
    >
      <article className={styles.page}>{children}</article>
    </div>
  );
}
