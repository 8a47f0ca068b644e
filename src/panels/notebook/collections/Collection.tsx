import type { RoleId, Taxonomy } from '../../../domain';
import type { Contents, Entry, Item } from '../../../notebook';
import { RolePicker, titleOf } from '../../parts';
import { TitleLine } from '../editors/TitleLine';
import styles from '../Notes.module.css';
import { movedItem } from '../order/movedItem';
import { CopyShared } from '../received/CopyShared';
import type { NotebookApi, ViewLinks } from '../types';
import { CollectionItem } from './CollectionItem';
import { saveCollection } from './saveCollection';

interface CollectionProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly links: ViewLinks;
  readonly collection: Entry<'collection'>;
  readonly content: Contents['collection'];
}

/** A collection: its title, its roles in order, and a field to add one. */
export function Collection({ api, taxonomy, links, collection, content }: CollectionProps) {
  const { items } = content;
  const setItems = (next: readonly Item[]) => api.edit(collection, { items: next });
  const addRole = (id: RoleId | null) => {
    if (id === null || items.some((item) => item.id === id)) return;
    setItems([...items, { id, title: titleOf(taxonomy, id), line: '' }]);
  };
  return (
    <div className={styles.entry}>
      <TitleLine api={api} entry={collection} longest={200} />
      <ol className={styles.items}>
        {items.map((item, at) => (
          <CollectionItem
            key={item.id}
            {...{ taxonomy, item, at }}
            count={items.length}
            onLine={(line) =>
              setItems(items.map((each) => (each === item ? { ...each, line } : each)))
            }
            onMove={(by) => setItems(movedItem(items, at, by))}
            onTakeOut={() => setItems(items.filter((each) => each !== item))}
          />
        ))}
      </ol>
      <RolePicker taxonomy={taxonomy} label="Add" value={null} onChange={addRole} />
      <p className={styles.actions}>
        <button type="button" onClick={() => saveCollection(collection)}>
          Save as a file
        </button>
        {links.isShared && <CopyShared shared={{ kind: 'collection', content }} />}
      </p>
    </div>
  );
}
