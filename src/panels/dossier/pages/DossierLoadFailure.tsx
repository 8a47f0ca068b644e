import styles from './DossierLoadFailure.module.css';

/** Says that the record did not arrive, and offers to ask for it again. */
export function DossierLoadFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.failure} role="alert">
      <p>The record could not be loaded. What is shown above comes from the index.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
