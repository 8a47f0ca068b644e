import { type ReactNode, useId } from 'react';
import { Icon, useStored } from '../../../ui';
import styles from './FilterGroup.module.css';

interface FilterGroupProps {
  readonly label: string;
  /** Shown at the right of the heading. */
  readonly note: ReactNode;
  /** Shown there while the group is folded: what it filters. */
  readonly brief: string;
  readonly children: ReactNode;
}

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** One filter under its heading, which folds it; a group by that name to assistive technology. */
export function FilterGroup({ label, note, brief, children }: FilterGroupProps) {
  const id = useId();
  const [isFolded, setFolded] = useStored(`rolegraph.folded.${label}`, false, isBoolean);
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <legend>
        <button
          id={id}
          type="button"
          className={styles.label}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {label}
          <Icon name={isFolded ? 'right' : 'down'} />
        </button>
        <span className={styles.note}>{isFolded ? brief : note}</span>
      </legend>
      {!isFolded && children}
    </fieldset>
  );
}
