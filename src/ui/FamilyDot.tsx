import styles from './FamilyDot.module.css';

/** A family's colour as a dot; hollow and dashed for an unfiled role. `slot` is the family's colour number. */
export function FamilyDot({ slot, unfiled = false }: { slot: number; unfiled?: boolean }) {
  return (
    <span
      className={unfiled ? styles.unfiled : styles.dot}
      style={{ '--family': `var(--fam-${slot})` } as React.CSSProperties}
      aria-hidden="true"
    />
  );
}
