import { Icon } from '../ui';
import styles from './App.module.css';

interface LinkNoticeProps {
  readonly unknown: readonly string[];
  readonly onDismiss: () => void;
}

/** Says what in the link could not be followed; the rest of it was. */
export function LinkNotice({ unknown, onDismiss }: LinkNoticeProps) {
  return (
    <div role="alert">
      {unknown.length > 0 && (
        <div className={styles.notice}>
          <p>
            The link asks for {unknown.map((part) => `“${part}”`).join(', ')}, which this taxonomy
            does not know. The rest of it was followed.
          </p>
          <button type="button" aria-label="Dismiss" onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
