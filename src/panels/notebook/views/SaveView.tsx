import { type FormEvent, useState } from 'react';
import { type Entry, placeBehind } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi, ViewLinks } from '../types';

interface SaveViewProps {
  readonly api: NotebookApi;
  readonly views: readonly Entry<'view'>[];
  readonly links: ViewLinks;
}

/** Saves what is shown, under a name. */
export function SaveView({ api, views, links }: SaveViewProps) {
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const title = name.trim() || `View ${views.length + 1}`;
    api.add('view', { title, link: links.shown, place: placeBehind(views, Math.random()) });
    setName('');
  };
  return (
    <form className={styles.mark} onSubmit={save}>
      <input
        className={styles.line}
        aria-label="Name of the view"
        placeholder={`View ${views.length + 1}`}
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className={styles.link}>
        Save this view
      </button>
    </form>
  );
}
