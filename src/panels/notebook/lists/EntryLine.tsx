import type { ReactNode } from 'react';
import { cutText } from '../../../domain';
import { contentOf, type Entry, isOfKind } from '../../../notebook';
import { MarkdownText } from '../../../ui';
import styles from '../Notes.module.css';
import { saidText } from './entryText';

const LONGEST = 400;

/** An entry in a list: what it is about, what it says, and what can be done with it. */
export function EntryLine({
  entry,
  about,
  children,
}: {
  readonly entry: Entry;
  readonly about: ReactNode;
  readonly children?: ReactNode;
}) {
  const said = cutText(saidText(entry), LONGEST) || '(empty)';
  return (
    <li className={styles.entry}>
      <p className={styles.about}>
        {isOfKind(entry, 'mark') && (
          <span className={styles.flag} data-colour={contentOf(entry).colour} />
        )}
        {about}
      </p>
      {isOfKind(entry, 'note') ? (
        <div className={styles.said}>
          <MarkdownText text={said} />
        </div>
      ) : (
        <p className={styles.said}>{said}</p>
      )}
      {children && <p className={styles.actions}>{children}</p>}
    </li>
  );
}
