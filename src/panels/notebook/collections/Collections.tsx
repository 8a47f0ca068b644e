import type { Taxonomy } from '../../../domain';
import { contentOf, type Entry } from '../../../notebook';
import { PanelSection } from '../../../ui';
import styles from '../Notes.module.css';
import { inSteadyOrder } from '../order/inSteadyOrder';
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
  return (
    <PanelSection title="Collections" note={collections.length}>
      {inSteadyOrder(collections).map((collection) => (
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
