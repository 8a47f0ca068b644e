import { useEffect, useState } from 'react';
import styles from './Evidence.module.css';

const DELAY_MS = 300;

interface BusyProps {
  /** How much is done, 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** Progress of the comparison, and a button to cancel it; shown only if it takes long. */
export function SurveyProgress({ share, onCancel }: BusyProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  const percent = Math.round(100 * share);
  return (
    <div className={styles.busy} aria-busy="true">
      <p>Comparing the records…</p>
      {isLong && (
        <>
          <div
            role="progressbar"
            aria-label="Comparing the records"
            aria-valuenow={percent}
            aria-valuemin={0}
            aria-valuemax={100}
          >
            <span style={{ width: `${percent}%` }} />
          </div>
          <button type="button" className={styles.button} onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
    </div>
  );
}
