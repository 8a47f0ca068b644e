import type { Role } from '../../domain';
import type { Excerpt } from '../../why';
import { Marked, placeName } from '../parts';
import styles from './Text.module.css';

interface BesideProps {
  readonly ofText: Excerpt;
  readonly ofRecord: Excerpt;
  /** Whose record it is. */
  readonly role: Role;
  /** What that record says it means. */
  readonly translation?: string;
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** A passage of the text beside one of a record, which is named and opened at it. */
export function Beside({ ofText, ofRecord, role, translation, onOpen }: BesideProps) {
  return (
    <div className={styles.beside}>
      <figure>
        <figcaption>Your text</figcaption>
        <blockquote>
          <Marked spans={ofText.spans} />
        </blockquote>
      </figure>
      <figure>
        <figcaption>
          <button type="button" className={styles.link} onClick={() => onOpen(role, ofRecord)}>
            <b>{role.title}</b> {placeName(ofRecord.place)}
          </button>
        </figcaption>
        <blockquote>
          <Marked spans={ofRecord.spans} />
        </blockquote>
        {translation && <blockquote className={styles.translation}>{translation}</blockquote>}
      </figure>
    </div>
  );
}
