import { type ReactNode, useId } from 'react';
import styles from './FilterGroup.module.css';

interface FilterGroupProps {
  readonly label: string;
  /** Shown at the right of the heading. */
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** One filter under its heading; a group by that name to assistive technology. */
export function FilterGroup({ label, note, children }: FilterGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <legend>
        <span id={id} className={styles.label}>
          {label}
        </span>
        <span className={styles.note}>{note}</span>
      </legend>
      {children}
    </fieldset>
  );
}
