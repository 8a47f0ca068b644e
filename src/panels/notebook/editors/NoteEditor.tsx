import { useEffect, useRef, useState } from 'react';
import { contentOf, type Entry, LONGEST_TEXT } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { EarlierTexts } from './EarlierTexts';

interface NoteEditorProps {
  readonly api: NotebookApi;
  readonly note: Entry<'note'>;
  /** What the field is called: "Note on Clerk". */
  readonly label: string;
  /** Whether it has just been begun. */
  readonly isNew?: boolean;
}

/** A note as plain text. Each change is kept as it is typed. */
export function NoteEditor({ api, note, label, isNew }: NoteEditorProps) {
  const [showsEarlier, setShowsEarlier] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  const earlier = note.fields.text.length - 1;
  return (
    <div className={styles.entry}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={label}
        rows={3}
        maxLength={LONGEST_TEXT}
        value={contentOf(note).text}
        onChange={({ target }) => api.edit(note, { text: target.value })}
      />
      <p className={styles.actions}>
        {earlier > 0 && (
          <button
            type="button"
            aria-expanded={showsEarlier}
            onClick={() => setShowsEarlier(!showsEarlier)}
          >
            Earlier texts ({earlier})
          </button>
        )}
        <button type="button" aria-label={`Delete: ${label}`} onClick={() => api.remove(note)}>
          Delete
        </button>
      </p>
      {showsEarlier && <EarlierTexts {...{ api, note }} />}
    </div>
  );
}
