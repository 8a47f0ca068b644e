import { lazy } from '../../../domain';
import type { Entry } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';

const when = lazy(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }));

interface EarlierTextsProps {
  readonly api: NotebookApi;
  readonly note: Entry<'note'>;
}

/** What a note has said before, with a way back to each. */
export function EarlierTexts({ api, note }: EarlierTextsProps) {
  return (
    <ol className={styles.history}>
      {note.fields.text.slice(1).map(({ at, by, value }) => (
        <li key={`${at} ${by}`}>
          <time dateTime={new Date(at).toISOString()}>{when().format(at)}</time>
          <p>{value || '(empty)'}</p>
          <button
            type="button"
            className={styles.link}
            onClick={() => api.edit(note, { text: value })}
          >
            Use this text
          </button>
        </li>
      ))}
    </ol>
  );
}
