import type { Taxonomy } from '../../../domain';
import type { Entry } from '../../../notebook';
import { PanelSection } from '../../../ui';
import styles from '../Notes.module.css';
import type { NameOfLand, NotebookApi } from '../types';
import { About } from './About';
import { EntryLine } from './EntryLine';
import { aboutText, kindText } from './entryText';

interface EntryListProps {
  readonly api: NotebookApi;
  readonly taxonomy: Taxonomy;
  readonly nameOf: NameOfLand;
  readonly entries: readonly (Entry<'note'> | Entry<'mark'>)[];
}

/** The notes and marks, the latest first. */
export function EntryList({ api, taxonomy, nameOf, entries }: EntryListProps) {
  return (
    <PanelSection title="Notes and marks" note={entries.length}>
      {!entries.length && (
        <p className={styles.small}>None yet. Write one in the dossier of a role.</p>
      )}
      <ul>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            about={<About {...{ taxonomy, nameOf, entry }} />}
          >
            <button
              type="button"
              aria-label={`Delete: ${kindText(entry)} on ${aboutText(entry, nameOf)}`}
              onClick={() => api.remove(entry)}
            >
              Delete
            </button>
          </EntryLine>
        ))}
      </ul>
    </PanelSection>
  );
}
