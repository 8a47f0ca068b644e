import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Said } from './live/Said';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What the reader can do about it. */
  readonly action: string;
  readonly onAction: () => void;
  readonly onDismiss: () => void;
}

/** A sentence over the page's lower corner, with one thing to do; it stays until it is dismissed. */
export function Notice({ children, action, onAction, onDismiss }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p>
        <Said as="span">{children}</Said>{' '}
        <button type="button" className={styles.action} onClick={onAction}>
          {action}
        </button>
      </p>
      <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
