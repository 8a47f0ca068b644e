import { useId, useState } from 'react';
import { type About, contentOf, type Entry, isDeleted, isOfKind } from '../../notebook';
import { AddToCollection } from './editors/AddToCollection';
import { InCollections } from './editors/InCollections';
import { MarkEditor } from './editors/MarkEditor';
import { NoteEditor } from './editors/NoteEditor';
import styles from './Notes.module.css';
import { inSteadyOrder } from './order/inSteadyOrder';
import { Problem } from './Problem';
import type { NotebookApi } from './types';

interface NotesProps {
  readonly api: NotebookApi;
  /** What new notes and marks are about. */
  readonly about: About;
  /** Whether an entry is about the same. */
  readonly isAbout: (about: About) => boolean;
}

/** What the reader has noted on a role, a match or a neighbourhood, and ways to add to it. */
export function Notes({ api, about, isAbout }: NotesProps) {
  const head = useId();
  const [begun, setBegun] = useState<string>();
  const { notes, marks, collections } = entriesOn(api.entries, isAbout);
  const name = about.roles.map(({ title }) => title).join(' and ');
  const label = `Note on ${about.kind === 'neighbourhood' ? 'this neighbourhood' : name}`;
  const [role] = about.roles;
  const isRole = about.kind === 'role' && role;
  return (
    <section className={styles.notes} aria-labelledby={head} data-kept>
      <h3 id={head}>Yours</h3>
      <Problem api={api} />
      {marks.map((mark) => (
        <MarkEditor key={mark.id} {...{ api, mark, name }} />
      ))}
      {notes.map((note) => (
        <NoteEditor key={note.id} {...{ api, note, label }} isNew={note.id === begun} />
      ))}
      {isRole && <InCollections {...{ api, collections, role }} />}
      <p className={styles.actions}>
        <button type="button" onClick={() => setBegun(api.add('note', { about, text: '' }).id)}>
          Write a note
        </button>
        <button type="button" onClick={() => api.add('mark', { about, colour: 'ink', word: '' })}>
          Mark
        </button>
        {isRole && <AddToCollection {...{ api, collections, role }} />}
        {api.canUndo && (
          <button type="button" onClick={api.undo}>
            Undo
          </button>
        )}
      </p>
    </section>
  );
}

function entriesOn(entries: readonly Entry[], isAbout: (about: About) => boolean) {
  const there = inSteadyOrder(entries.filter((entry) => !isDeleted(entry)));
  const isOn = (entry: Entry<'note'> | Entry<'mark'>) =>
    isAbout(contentOf<'note' | 'mark'>(entry).about);
  return {
    notes: there.filter((entry) => isOfKind(entry, 'note')).filter(isOn),
    marks: there.filter((entry) => isOfKind(entry, 'mark')).filter(isOn),
    collections: there.filter((entry) => isOfKind(entry, 'collection')),
  };
}
