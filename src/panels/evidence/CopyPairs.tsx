import { useState } from 'react';
import styles from './Evidence.module.css';
import type { Listing } from './listings';
import { pairsCsv } from './pairsCsv';

/** Copies every row of a listing, also those that are not shown. */
export function CopyPairs({ listing, unit }: { listing: Listing; unit: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(pairsCsv(listing)).then(
      () => setSaid(listing.count === 1 ? 'Copied 1 row.' : `Copied ${listing.count} rows.`),
      () => setSaid('The browser does not let this page use the clipboard.'),
    );
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        Copy<span className="visually-hidden"> {unit}</span> as CSV
      </button>
      <span role="status" aria-label="Copied">
        {said}
      </span>
    </>
  );
}
