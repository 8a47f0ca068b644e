import { cutText } from '../../../domain';
import { MarkdownText } from '../../../ui';
import styles from '../Notes.module.css';

/** So many lines are shown before they are kept, and so much of each. */
const MOST_LINES = 50;
const LONGEST = 200;

interface ReceivedListProps {
  readonly lines: readonly { readonly title: string; readonly text: string }[];
}

/** The steps or roles of what has been received. */
export function ReceivedList({ lines }: ReceivedListProps) {
  const more = lines.length - MOST_LINES;
  return (
    <>
      <ol className={styles.items}>
        {lines.slice(0, MOST_LINES).map(({ title, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown.
          <li key={at} className={styles.entry}>
            <p>
              {at + 1}. {title}
            </p>
            {text && (
              <div className={styles.said}>
                <MarkdownText text={cutText(text, LONGEST)} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.small}>And {more} more.</p>}
    </>
  );
}
