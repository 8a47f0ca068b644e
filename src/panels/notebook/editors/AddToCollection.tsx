import { contentOf, type Entry, type RoleRef } from '../../../notebook';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';

const NEW = 'new';

interface AddToCollectionProps {
  readonly api: NotebookApi;
  readonly collections: readonly Entry<'collection'>[];
  readonly role: RoleRef;
}

/** Adds a role to a collection that there is, or to a new one. */
export function AddToCollection({ api, collections, role }: AddToCollectionProps) {
  const item = { ...role, line: '' };
  const others = collections.filter(
    (each) => !contentOf(each).items.some(({ id }) => id === role.id),
  );
  const addTo = (chosen: string) => {
    const collection = others.find(({ id }) => id === chosen);
    if (collection) api.edit(collection, { items: [...contentOf(collection).items, item] });
    else if (chosen === NEW) {
      const title = `Collection ${collections.length + 1}`;
      api.add('collection', { title, items: [item] });
    }
  };
  return (
    <select
      className={styles.choice}
      aria-label={`Add ${role.title} to a collection`}
      value=""
      onChange={({ target }) => addTo(target.value)}
    >
      <option value="">Add to a collection</option>
      {others.map((each) => (
        <option key={each.id} value={each.id}>
          {contentOf(each).title}
        </option>
      ))}
      <option value={NEW}>A new collection</option>
    </select>
  );
}
