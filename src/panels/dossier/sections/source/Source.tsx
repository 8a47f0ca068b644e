import type { CSSProperties } from 'react';
import { barWidths } from './redactionBars';
import styles from './Source.module.css';

interface SourceProps {
  source: string | undefined;
  /** The text whose source it is: it decides the width of the redaction. */
  of: string;
}

/** Where a text comes from, or a redaction bar where the record leaves that out. */
export function Source({ source, of }: SourceProps) {
  if (source) return <span className={styles.source}>{source}</span>;
  return (
    <span className={styles.source}>
      Source
      <span className={styles.redacted} role="img" aria-label="withheld">
        {barWidths(of).map((width) => (
          <span key={width} style={{ '--width': `${width}px` } as CSSProperties} />
        ))}
      </span>
    </span>
  );
}
