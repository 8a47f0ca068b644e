import type { Entry } from '../../../notebook';
import { PanelSection } from '../../../ui';
import type { NotebookApi } from '../types';
import { EntryLine } from './EntryLine';
import { aboutText, kindText } from './entryText';

/** What was deleted, to be restored, or erased for good; nothing while there is none. */
export function Deleted({
  api,
  entries,
}: {
  readonly api: NotebookApi;
  readonly entries: readonly Entry[];
}) {
  if (!entries.length) return null;
  return (
    <PanelSection title="Deleted" note={entries.length}>
      <ul>
        {entries.map((entry) => {
          const name = [kindText(entry), aboutText(entry)].filter(Boolean).join(', ');
          return (
            <EntryLine key={entry.id} entry={entry} about={name}>
              <button
                type="button"
                aria-label={`Restore: ${name}`}
                onClick={() => api.bringBack(entry)}
              >
                Restore
              </button>
              <button type="button" aria-label={`Erase: ${name}`} onClick={() => api.erase(entry)}>
                Erase for good
              </button>
            </EntryLine>
          );
        })}
      </ul>
    </PanelSection>
  );
}
