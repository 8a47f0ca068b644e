import { contentOf, type Entry, type RoleRef } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { LineRead } from './LineRead';

interface InCollectionsProps {
  readonly api: NotebookApi;
  readonly collections: readonly Entry<'collection'>[];
  readonly role: RoleRef;
}

/** The lines that a role has in collections. */
export function InCollections({ api, collections, role }: InCollectionsProps) {
  return collections.map((collection) => {
    const { title, items } = contentOf(collection);
    const item = items.find(({ id }) => id === role.id);
    if (!item) return null;
    const change = (line: string) =>
      api.edit(collection, {
        items: items.map((each) => (each.id === role.id ? { ...each, line } : each)),
      });
    return (
      <div key={collection.id} className={`${styles.entry} ${styles.mark}`}>
        <span className={styles.small}>In {title || 'a collection'}:</span>
        <input
          className={styles.line}
          aria-label={`Line in ${title}`}
          placeholder="A line on it"
          maxLength={300}
          value={item.line}
          onChange={({ target }) => change(target.value)}
        />
        <button
          type="button"
          className={styles.link}
          aria-label={`Take out of ${title}`}
          onClick={() => api.edit(collection, { items: items.filter(({ id }) => id !== role.id) })}
        >
          Take out
        </button>
        <LineRead line={item.line} />
      </div>
    );
  });
}
