import { isDeleted, isOfKind } from '../../../notebook';
import styles from '../Notes.module.css';
import { Problem } from '../Problem';
import type { NotebookApi, ViewLinks } from '../types';
import { SaveView } from './SaveView';

interface SaveViewFormProps {
  readonly api: NotebookApi;
  readonly links: ViewLinks;
  readonly onSaved: (title: string) => void;
  /** Shows the views that are saved. */
  readonly onRead: () => void;
}

/** Saves what is shown, from wherever the reader is. */
export function SaveViewForm({ api, links, onSaved, onRead }: SaveViewFormProps) {
  const there = api.entries.filter((entry) => !isDeleted(entry));
  const views = there.filter((entry) => isOfKind(entry, 'view'));
  return (
    <>
      <p>A view is what is selected, filtered and shown. It is kept in your notebook.</p>
      <Problem api={api} />
      <SaveView {...{ api, links, views, onSaved }} />
      <p className={styles.actions}>
        <button type="button" onClick={onRead}>
          Saved views ({views.length})
        </button>
      </p>
    </>
  );
}
