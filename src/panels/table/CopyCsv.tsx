import { useState } from 'react';
import type { Column } from './columns';
import { tableCsv } from './csv';
import styles from './Table.module.css';

interface CopyCsvProps {
  readonly columns: readonly Column[];
  readonly places: readonly number[];
}

/** Copies the rows that pass, in the order in which they stand. */
export function CopyCsv({ columns, places }: CopyCsvProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(tableCsv(columns, places)).then(
      () => setSaid(places.length === 1 ? 'Copied 1 row.' : `Copied ${places.length} rows.`),
      () => setSaid('The browser does not let this page use the clipboard.'),
    );
  return (
    <p className={styles.copy}>
      <button type="button" disabled={places.length === 0} onClick={copy}>
        Copy as CSV
      </button>
      <span role="status" aria-label="Copied">
        {said}
      </span>
    </p>
  );
}
