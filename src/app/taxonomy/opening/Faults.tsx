import { useEffect, useRef } from 'react';
import { counted, type Problem } from '../../../domain';
import { FileField } from './FileField';
import styles from './Opening.module.css';
import { ProblemList } from './ProblemList';
import type { Opening } from './useOpening';

interface FaultsProps {
  readonly problems: readonly Problem[];
  /** Shows what the tables in the files are taken for. */
  readonly onAsk: (() => void) | undefined;
  /** Opens them with the files of the open taxonomy. */
  readonly together: Opening['together'];
  /** Opens them with further files, which have their roles. */
  readonly onRoles: Opening['openWithRoles'];
}

/** Everything that is wrong with the files. */
export function Faults({ problems, onAsk, together, onRoles }: FaultsProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The heading says what it is about, and is read; the list can be gone through from there.
    if (problems.length > 0) head.current?.focus();
  }, [problems]);
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <section className={styles.faults} aria-labelledby="faults-title">
      <h3 ref={head} id="faults-title" tabIndex={-1}>
        {problems.length === 1 ? 'One fault' : counted(problems.length, 'fault')} in{' '}
        {files.join(' and ')}. Nothing was changed.
      </h3>
      {together && (
        <button type="button" className={styles.button} onClick={together.open}>
          Open together with {together.names}
        </button>
      )}
      {onRoles && <FileField label="Add the file with their roles" onFiles={onRoles} />}
      {onAsk && (
        <button type="button" className={styles.button} onClick={onAsk}>
          Say what the columns are
        </button>
      )}
      <ProblemList label="Faults" problems={problems} />
    </section>
  );
}
