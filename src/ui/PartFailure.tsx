import styles from './PartFailure.module.css';

/** In the place of a part of the page whose script did not come. */
export function PartFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className={styles.failure}>
      <p>
        This part of the page could not be loaded. Check the connection; if it is there, a new
        version may be, too: reload the page.
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
