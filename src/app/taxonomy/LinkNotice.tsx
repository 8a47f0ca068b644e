import { countText, cutText } from '../../domain';
import { LINK_LIMITS } from '../../state';
import { Icon, useCover } from '../../ui';
import type { Arrival } from './arrival';
import styles from './LinkNotice.module.css';

interface LinkNoticeProps {
  readonly arrival: Arrival;
  readonly onDismiss: () => void;
}

/** Says what in the link could not be followed; the rest of it was. */
export function LinkNotice({ arrival, onDismiss }: LinkNoticeProps) {
  const { unknown, isCut, missing, unreached, isNoticed } = arrival;
  const cover = useCover();
  return (
    <div role="alert">
      {!isNoticed && (unknown.length > 0 || isCut || missing || unreached) && (
        <div ref={cover} className={styles.notice}>
          <p>{textOf(arrival)}</p>
          <button type="button" aria-label="Dismiss" onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

function textOf({ unknown, isCut, missing, unreached }: Arrival): string {
  if (unreached) return `${unreached}. Check the connection. The page has stayed where it was.`;
  if (missing) return missingText(missing);
  if (isCut) return TOO_LONG;
  return `The link asks for ${named(unknown)}, which this taxonomy does not know. The rest of it was followed.`;
}

const { parameters, characters } = LINK_LIMITS;
const TOO_LONG = `The link is too long: no more than ${countText(parameters)} parameters and ${countText(characters)} characters are read. The rest of it was left out.`;

function missingText({ fingerprint, why }: NonNullable<Arrival['missing']>): string {
  if (why) return `${why} Meanwhile the built-in taxonomy is shown.`;
  return `This link was made with a taxonomy that is not in this browser (fingerprint ${fingerprint}). Open its files to follow it; meanwhile the built-in taxonomy is shown.`;
}

/** As many as a notice holds, and as much of each. */
const MOST = 8;
const LONGEST = 80;

function named(parts: readonly string[]): string {
  const more = parts.length - MOST;
  const first = parts.slice(0, MOST).map((part) => `“${cutText(part, LONGEST)}”`);
  return first.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
