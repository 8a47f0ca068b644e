import { type ReactNode, useId } from 'react';
import styles from './Exporting.module.css';

/** A part of the dialog under a heading. */
export function ExportSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
