import type { RoleId, Taxonomy } from '../../../domain';
import {
  contentOf,
  type Entry,
  isOfKind,
  missingRoles,
  moveAbout,
  type RoleRef,
} from '../../../notebook';
import { PanelSection } from '../../../ui';
import { RolePicker, titleOf } from '../../parts';
import { entriesText } from '../entriesText';
import styles from '../Notes.module.css';
import type { NotebookApi } from '../types';
import { EntryLine } from './EntryLine';
import { aboutText, kindText, saidText } from './entryText';

interface OrphansProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly has: (id: RoleId) => boolean;
  readonly entries: readonly Entry[];
}

/** Entries that name roles which the taxonomy does not have, or has no longer; nothing while there are none. */
export function Orphans({ api, taxonomy, has, entries }: OrphansProps) {
  if (!entries.length) return null;
  return (
    <PanelSection title="Without a role" note={entriesText(entries.length)}>
      <p className={styles.small}>
        This version of the taxonomy lacks a role that they name. They are kept.
      </p>
      <ul>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            about={isOfKind(entry, 'collection') ? kindText(entry) : placeText(entry)}
          >
            <button
              type="button"
              aria-label={`Delete: ${kindText(entry)} ${placeText(entry)}`}
              onClick={() => api.remove(entry)}
            >
              Delete
            </button>
            {missingRoles(entry, has).map((role) => (
              <Move key={role.id} {...{ api, taxonomy, entry, role }} />
            ))}
          </EntryLine>
        ))}
      </ul>
    </PanelSection>
  );
}

const placeText = (entry: Entry) =>
  isOfKind(entry, 'collection') ? saidText(entry) : aboutText(entry);

interface MoveProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly entry: Entry;
  readonly role: RoleRef;
}

/** Puts another role in the place of one that is gone. */
function Move({ api, taxonomy, entry, role }: MoveProps) {
  const move = (id: RoleId | null) => {
    if (id === null) return;
    const to = { id, title: titleOf(taxonomy, id) };
    if (isOfKind(entry, 'note') || isOfKind(entry, 'mark')) {
      const { about } = contentOf<'note' | 'mark'>(entry);
      api.edit<'note' | 'mark'>(entry, { about: moveAbout(about, role.id, to) });
    } else if (isOfKind(entry, 'collection')) {
      const { items } = contentOf(entry);
      api.edit(entry, {
        items: items.map((item) => (item.id === role.id ? { ...item, ...to } : item)),
      });
    }
  };
  return <RolePicker taxonomy={taxonomy} label="Move to" value={null} onChange={move} />;
}
