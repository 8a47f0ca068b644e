import { countText, type RoleId, type Taxonomy } from '../../domain';
import { isDeleted, isOfKind, LONGEST_SHARED, missingRoles } from '../../notebook';
import { PanelPage } from '../../ui';
import { Collections } from './collections/Collections';
import { FileSection } from './file/FileSection';
import { Deleted } from './lists/Deleted';
import { EntryList } from './lists/EntryList';
import { Orphans } from './lists/Orphans';
import styles from './Notes.module.css';
import { Problem } from './Problem';
import { Tours } from './tours/Tours';
import type { NameOfLand, NotebookApi, ViewLinks } from './types';
import { Views } from './views/Views';

interface NotebookPageProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly links: ViewLinks;
  readonly has: (id: RoleId) => boolean;
  /** What a role's neighbourhood is called. */
  readonly nameOf: NameOfLand;
  readonly onClose: () => void;
}

/** All that the reader has added to a taxonomy. */
export function NotebookPage({ api, taxonomy, links, has, nameOf, onClose }: NotebookPageProps) {
  const there = api.entries.filter((entry) => !isDeleted(entry));
  const remarks = there.filter((entry) => isOfKind(entry, 'note') || isOfKind(entry, 'mark'));
  const orphans = there.filter((entry) => missingRoles(entry, has).length > 0);
  const placed = remarks.filter((entry) => !orphans.includes(entry));
  return (
    <PanelPage
      title="Notebook"
      lede="What you add to this taxonomy. It stays in this browser, unless you export it."
      onClose={onClose}
    >
      <Problem api={api} />
      {api.canUndo && (
        <p className={styles.actions}>
          <button type="button" onClick={api.undo}>
            Undo the last change
          </button>
        </p>
      )}
      <EntryList {...{ api, taxonomy, nameOf }} entries={placed} />
      <Orphans {...{ api, taxonomy, has }} entries={orphans} />
      <Collections
        {...{ api, taxonomy, links }}
        collections={there.filter((entry) => isOfKind(entry, 'collection'))}
      />
      <Views {...{ api, links }} views={there.filter((entry) => isOfKind(entry, 'view'))} />
      <Tours
        {...{ api, links }}
        tours={there.filter((entry) => isOfKind(entry, 'tour'))}
        views={there.filter((entry) => isOfKind(entry, 'view'))}
      />
      {links.isShared && (
        <p className={styles.small}>
          A tour or a collection fits in a link up to {countText(LONGEST_SHARED)} characters; larger
          ones are files. No server is sent what such a link holds.
        </p>
      )}
      <FileSection api={api} />
      <Deleted api={api} entries={api.entries.filter(isDeleted)} />
    </PanelPage>
  );
}
