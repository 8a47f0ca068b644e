import type { Taxonomy } from '../../../domain';
import { contentOf, type Entry } from '../../../notebook';
import { PanelSection } from '../../../ui';
import styles from '../Notes.module.css';
import type { NotebookApi, ViewLinks } from '../types';
import { Collection } from './Collection';

interface CollectionsProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly links: ViewLinks;
  readonly collections: readonly Entry<'collection'>[];
}

/** The collections, each a list of roles in the reader's order. */
export function Collections({ api, taxonomy, links, collections }: CollectionsProps) {
  // In a steady order: the one that is changed does not jump.
  const ordered = collections.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <PanelSection title="Collections" note={collections.length}>
      {ordered.map((collection) => (
        <Collection
          key={collection.id}
          {...{ api, taxonomy, links, collection }}
          content={contentOf(collection)}
        />
      ))}
      <p className={styles.actions}>
        <button
          type="button"
          onClick={() =>
            api.add('collection', { title: `Collection ${collections.length + 1}`, items: [] })
          }
        >
          New collection
        </button>
      </p>
    </PanelSection>
  );
}
