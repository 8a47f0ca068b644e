import { useEffect, useRef } from 'react';
import { counted, type Problem } from '../../../domain';
import styles from './Opening.module.css';
import { ProblemList } from './ProblemList';

/** Everything that is wrong with the files. */
export function Faults({ problems }: { problems: readonly Problem[] }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Other faults are read from their beginning.
    if (problems.length > 0) head.current?.focus();
  }, [problems]);
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <section role="alert" className={styles.faults} aria-labelledby="faults-title">
      <h3 ref={head} id="faults-title" tabIndex={-1}>
        {problems.length === 1 ? 'One fault' : counted(problems.length, 'fault')} in{' '}
        {files.join(' and ')}. Nothing was changed.
      </h3>
      <ProblemList label="Faults" problems={problems} />
    </section>
  );
}
