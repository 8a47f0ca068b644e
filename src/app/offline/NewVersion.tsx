import { useState } from 'react';
import { Icon } from '../../ui';
import styles from './NewVersion.module.css';

interface NewVersionProps {
  readonly onLoad: () => void;
  /** Whether something is open that this browser could not save. */
  readonly isUnsaved: boolean;
}

/** Says that there is a new version of the page, which is loaded when the reader says so. */
export function NewVersion({ onLoad, isUnsaved }: NewVersionProps) {
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div className={styles.notice} role="status">
      <p>
        There is a new version of this page.{' '}
        {isUnsaved
          ? 'What you have opened is not saved in this browser, and would be gone. '
          : 'It opens at the view that you have now. '}
        <button type="button" className={styles.load} onClick={onLoad}>
          {isUnsaved ? 'Load it all the same' : 'Load it'}
        </button>
      </p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label="Dismiss"
        onClick={() => setIsDismissed(true)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
