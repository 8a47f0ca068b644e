import styles from './Notes.module.css';
import type { NotebookApi } from './types';

/** Says why nothing is kept, and offers to save what is written as a file; nothing while all is well. */
export function Problem({ api: { problem, exportAll } }: { readonly api: NotebookApi }) {
  if (problem === null) return null;
  return (
    <p className={styles.problem} role="alert">
      {problem}{' '}
      <button type="button" className={styles.link} onClick={exportAll}>
        Download it
      </button>
    </p>
  );
}
