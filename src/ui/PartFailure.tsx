import styles from './PartFailure.module.css';

const REASONS = {
  missing:
    'This part of the page could not be loaded. Check the connection; if it is there, a new version may be, too: reload the page.',
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
    </div>
  );
}
