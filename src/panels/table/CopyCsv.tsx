import { useState } from 'react';
import { csvText } from '../parts';
import type { Column } from './columns';
import styles from './Table.module.css';

interface CopyCsvProps {
  readonly columns: readonly Column[];
  readonly indexes: readonly number[];
}

/** Copies the rows that pass, in the order in which they stand. */
export function CopyCsv({ columns, indexes }: CopyCsvProps) {
  const [said, setSaid] = useState('');
  const rows = () => [
    columns.map(({ label }) => label),
    ...indexes.map((index) => columns.map(({ value }) => value(index))),
  ];
  const copy = () =>
    navigator.clipboard.writeText(csvText(rows())).then(
      () => setSaid(indexes.length === 1 ? 'Copied 1 row.' : `Copied ${indexes.length} rows.`),
      () => setSaid('The browser does not let this page use the clipboard.'),
    );
  return (
    <p className={styles.copy}>
      <button type="button" disabled={indexes.length === 0} onClick={copy}>
        Copy as CSV
      </button>
      <span role="status" aria-label="Copied">
        {said}
      </span>
    </p>
  );
}
