import { contentOf, type Entry } from '../../../notebook';
import styles from '../Notes.module.css';
import { MoveButtons } from '../order/MoveButtons';
import { moveOnKey } from '../order/moveOnKey';
import type { NotebookApi } from '../types';

interface SavedViewProps {
  readonly api: NotebookApi;
  readonly view: Entry<'view'>;
  readonly at: number;
  readonly count: number;
  readonly onOpen: (link: string) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** A saved view: its name, and ways to open, move and delete it. */
export function SavedView({ api, view, at, count, onOpen, onMove }: SavedViewProps) {
  const { title, link } = contentOf(view);
  return (
    <li className={`${styles.item} ${styles.mark}`} onKeyDown={moveOnKey(onMove)}>
      <input
        className={styles.line}
        aria-label={`Name of view ${at + 1}`}
        maxLength={120}
        value={title}
        onChange={({ target }) => api.edit(view, { title: target.value })}
      />
      <button
        type="button"
        className={styles.link}
        aria-label={`Open: ${title}`}
        onClick={() => onOpen(link)}
      >
        Open
      </button>
      <MoveButtons {...{ at, count, onMove }} name={title} />
      <button
        type="button"
        className={styles.link}
        aria-label={`Delete: view ${title}`}
        onClick={() => api.remove(view)}
      >
        Delete
      </button>
    </li>
  );
}
