import { Icon, useCover } from '../../ui';
import type { Arrival } from './arrival';
import styles from './LinkNotice.module.css';

interface LinkNoticeProps {
  readonly arrival: Arrival;
  readonly onDismiss: () => void;
}

/** Says what in the link could not be followed; the rest of it was. */
export function LinkNotice({ arrival, onDismiss }: LinkNoticeProps) {
  const { unknown, missing, isNoticed } = arrival;
  const cover = useCover();
  return (
    <div role="alert">
      {!isNoticed && (unknown.length > 0 || missing) && (
        <div ref={cover} className={styles.notice}>
          <p>
            {missing
              ? missingText(missing)
              : `The link asks for ${named(unknown)}, which this taxonomy does not know. The rest of it was followed.`}
          </p>
          <button type="button" aria-label="Dismiss" onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

function missingText({ fingerprint, why }: NonNullable<Arrival['missing']>): string {
  if (why) return `${why} Meanwhile the built-in taxonomy is shown.`;
  return `This link was made with a taxonomy that is not in this browser (fingerprint ${fingerprint}). Open its files to follow it; meanwhile the built-in taxonomy is shown.`;
}

/** As many as a notice holds. */
const MOST = 8;

function named(parts: readonly string[]): string {
  const more = parts.length - MOST;
  const first = parts.slice(0, MOST).map((part) => `“${part}”`);
  return first.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
