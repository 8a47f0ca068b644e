import { type FormEvent, useState } from 'react';
import { type Entry, placeBehind } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi, ViewLinks } from '../types';

interface SaveViewProps {
  readonly api: NotebookApi;
  readonly views: readonly Entry<'view'>[];
  readonly links: ViewLinks;
  /** Set where the reader has asked for it. */
  readonly onSaved?: (title: string) => void;
}

/** The field has the focus as soon as it is shown, also where a dialog would give it to its first button. */
function focus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
  field?.focus();
}

/** Saves what is shown, under a name. */
export function SaveView({ api, views, links, onSaved }: SaveViewProps) {
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const title = name.trim() || `View ${views.length + 1}`;
    api.add('view', { title, link: links.shown, place: placeBehind(views, Math.random()) });
    setName('');
    onSaved?.(title);
  };
  return (
    <form className={styles.mark} onSubmit={save}>
      <input
        ref={onSaved ? focus : undefined}
        className={styles.line}
        aria-label="Name of the view"
        placeholder={`View ${views.length + 1}`}
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className={styles.link}>
        Save
      </button>
    </form>
  );
}
