import { useState } from 'react';
import { contentOf, type Entry } from '../../../notebook';
import { MarkdownText } from '../../../ui';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { EarlierTexts } from './EarlierTexts';
import { NoteField } from './NoteField';

interface NoteEditorProps {
  readonly api: NotebookApi;
  readonly note: Entry<'note'>;
  /** What it is called: "Note on Clerk". */
  readonly label: string;
  /** Whether it has just been begun. */
  readonly isNew?: boolean;
}

/** A note: read as Markdown, written as plain text. Each change is kept as it is typed. */
export function NoteEditor({ api, note, label, isNew = false }: NoteEditorProps) {
  const { text } = contentOf(note);
  const [isChosen, setIsChosen] = useState<boolean>();
  const isWritten = isChosen ?? (isNew || !text);
  const [showsEarlier, setShowsEarlier] = useState(false);
  const earlier = note.fields.text.length - 1;
  const write = (next: string) => {
    setIsChosen(true);
    api.edit(note, { text: next });
  };
  return (
    <div className={styles.entry}>
      {isWritten ? (
        <NoteField {...{ text, label }} isAsked={isNew || isChosen === true} onChange={write} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
        <div role="group" aria-label={label} className={styles.read}>
          <MarkdownText text={text || '(empty)'} />
        </div>
      )}
      <p className={styles.actions}>
        <button
          type="button"
          aria-label={`${isWritten ? 'Done' : 'Edit'}: ${label}`}
          onClick={() => setIsChosen(!isWritten)}
        >
          {isWritten ? 'Done' : 'Edit'}
        </button>
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
