import { useId } from 'react';
import { contentOf, type Entry, MARK_COLOURS } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';

interface MarkEditorProps {
  readonly api: NotebookApi;
  readonly mark: Entry<'mark'>;
  /** What is marked: "Clerk". */
  readonly name: string;
}

/** A mark: its colour, and a word of the reader's own. */
export function MarkEditor({ api, mark, name }: MarkEditorProps) {
  const group = useId();
  const { colour, word } = contentOf(mark);
  return (
    <div className={`${styles.entry} ${styles.mark}`}>
      <div
        className={styles.colours}
        role="radiogroup"
        aria-label={`Colour of the mark on ${name}`}
      >
        {MARK_COLOURS.map((each) => (
          <label key={each} title={each}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              aria-label={each}
              checked={colour === each}
              onChange={() => api.edit(mark, { colour: each })}
            />
            <span className={styles.flag} data-colour={each} />
          </label>
        ))}
      </div>
      <input
        className={styles.line}
        aria-label={`Word of the mark on ${name}`}
        placeholder="A word: interview, ours"
        maxLength={60}
        value={word}
        onChange={({ target }) => api.edit(mark, { word: target.value })}
      />
      <button
        type="button"
        className={styles.link}
        aria-label={`Delete the mark on ${name}`}
        onClick={() => api.remove(mark)}
      >
        Delete
      </button>
    </div>
  );
}
