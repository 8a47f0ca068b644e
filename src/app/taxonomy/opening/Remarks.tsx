import { counted, type Problem } from '../../../domain';
import styles from './Opening.module.css';
import { ProblemList } from './ProblemList';

/** What was mended, left out, or read in one of two ways in the files that are open. */
export function Remarks({ remarks }: { remarks: readonly Problem[] }) {
  return (
    <section className={styles.faults} aria-labelledby="remarks-title">
      <h3 id="remarks-title">The files are open, with {counted(remarks.length, 'remark')}.</h3>
      <ProblemList label="Remarks" problems={remarks} />
    </section>
  );
}
