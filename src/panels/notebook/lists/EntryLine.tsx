import type { ReactNode } from 'react';
import { cutText } from '../../../domain';
import { contentOf, type Entry, isOfKind } from '../../../notebook';
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
  return (
    <li className={styles.entry}>
      <p className={styles.about}>
        {isOfKind(entry, 'mark') && (
          <span className={styles.flag} data-colour={contentOf(entry).colour} />
        )}
        {about}
      </p>
      <p className={styles.said}>{cutText(saidText(entry), LONGEST) || '(empty)'}</p>
      {children && <p className={styles.actions}>{children}</p>}
    </li>
  );
}
