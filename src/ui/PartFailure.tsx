import styles from './PartFailure.module.css';

const REASONS = {
  missing:
    'This part of the page could not be loaded. Check the connection; if it is there, a new version of the page may be, too. It opens at the view that you have now.',
  broken: 'This part of the page failed. The rest of the page still works.',
};

interface PartFailureProps {
  /** Whether its script did not come, or came and failed. */
  readonly reason: keyof typeof REASONS;
  readonly onRetry: () => void;
}

/** In the place of a part of the page that cannot be shown. */
export function PartFailure({ reason, onRetry }: PartFailureProps) {
  return (
    <div role="alert" className={styles.failure}>
      <p>{REASONS[reason]}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {reason === 'missing' && (
        <button type="button" onClick={() => location.reload()}>
          Load the page anew
        </button>
      )}
    </div>
  );
}
