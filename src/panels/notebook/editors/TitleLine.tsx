import { type Contents, contentOf, type Entry } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';

interface TitleLineProps {
  readonly api: NotebookApi;
  readonly entry: Entry<'collection'> | Entry<'tour'>;
  readonly longest: number;
}

/** The title of a collection or a tour, and a button that deletes it. */
export function TitleLine({ api, entry, longest }: TitleLineProps) {
  const { title } = contentOf(entry as Entry) as Contents[typeof entry.kind];
  return (
    <div className={styles.mark}>
      <input
        className={styles.line}
        aria-label={`Title of the ${entry.kind}`}
        maxLength={longest}
        value={title}
        onChange={({ target }) => api.edit<'collection' | 'tour'>(entry, { title: target.value })}
      />
      <button
        type="button"
        className={styles.link}
        aria-label={`Delete: ${entry.kind} ${title}`}
        onClick={() => api.remove(entry)}
      >
        Delete
      </button>
    </div>
  );
}
