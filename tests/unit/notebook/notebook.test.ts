import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import {
  aboutMatch,
  aboutRole,
  type Contents,
  changeEntry,
  contentOf,
  deleteEntry,
  type Entry,
  isDeleted,
  isOfKind,
  type Kind,
  mergeEntry,
  missingRoles,
  moveAbout,
  type Notebook,
  newEntry,
  previewMerge,
  readNotebook,
  restore,
  revert,
  type Stamp,
  writeNotebook,
} from '../../../src/notebook';

const clerk = { id: 'clerk' as RoleId, title: 'Clerk' };
const typist = { id: 'typist' as RoleId, title: 'Typist' };
const MINUTE = 60_000;
const at = (minutes: number, by = 'one') => ({ at: minutes * MINUTE, by });
const note = newEntry(
  'note',
  { id: 'aaaaaaaa-1', lineage: 'ours' },
  { about: aboutRole(clerk), text: 'first' },
  at(1),
);
const historyOf = (entry: Entry) =>
  isOfKind(entry, 'note') ? entry.fields.text.map(({ value }) => value) : [];

/** Any states of a note, some of them far apart, some in one minute by one page. */
const stamp = fc.record({
  at: fc.integer({ min: 1, max: 3_000_000 }),
  by: fc.constantFrom('a', 'b'),
});
const change = fc.record({ stamp, text: fc.constantFrom('x', 'y', 'z'), isDeleting: fc.boolean() });
const state = fc
  .array(change, { maxLength: 30 })
  .map((changes) =>
    changes.reduce<Entry>(
      (entry, { stamp: when, text, isDeleting }) =>
        isDeleting
          ? deleteEntry(entry, when)
          : mergeEntry(entry, newEntry('note', entry, { about: aboutRole(clerk), text }, when)),
      note,
    ),
  );

/** What an entry of each kind may hold. */
const CONTENTS: { readonly [K in Kind]: Contents[K] } = {
  note: { about: aboutRole(clerk), text: 'first' },
  mark: { about: aboutMatch(clerk, typist), colour: 'blue', word: 'ours' },
  collection: { title: 'Those', items: [{ ...clerk, line: '*here*' }] },
  view: { title: 'View 1', link: 'view=table', place: 0.5 },
  tour: { title: 'Tour 1', steps: [{ title: 'Step 1', text: 'A text', link: 'role=clerk' }] },
};
/** The field of each kind that is changed here. */
const TEXT = {
  note: 'text',
  mark: 'word',
  collection: 'title',
  view: 'title',
  tour: 'title',
} as const;

const entryOf = (
  id: string,
  kind: Kind,
  changes: readonly {
    readonly stamp: Stamp;
    readonly text: string;
    readonly isDeleting: boolean;
  }[],
): Entry =>
  changes.reduce<Entry>(
    (entry, { stamp: when, text, isDeleting }) =>
      isDeleting ? deleteEntry(entry, when) : changeEntry(entry, { [TEXT[kind]]: text }, when),
    newEntry(kind, { id, lineage: 'ours' }, CONTENTS[kind], at(1)),
  );

/** A notebook after a file has been merged as the preview says. */
function merged(mine: Notebook, theirs: Notebook): Notebook {
  const { added, changed } = previewMerge(mine, theirs);
  return new Map([...mine, ...[...added, ...changed].map((entry) => [entry.id, entry] as const)]);
}

describe('merging', () => {
  test('is the same in whatever order, and however often', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(mergeEntry(a, b)).toEqual(mergeEntry(b, a));
        expect(mergeEntry(mergeEntry(a, b), c)).toEqual(mergeEntry(a, mergeEntry(b, c)));
        const once = mergeEntry(a, b);
        expect(mergeEntry(once, b)).toEqual(once);
        expect(mergeEntry(once, once)).toEqual(once);
      }),
    );
  });

  test('lets the later change win by field, and keeps the earlier', () => {
    const moved = changeEntry(note, { about: aboutRole(typist) }, at(2, 'one'));
    const written = changeEntry(note, { text: 'theirs' }, at(3, 'two'));
    const ours = changeEntry(moved, { text: 'ours' }, at(4, 'one'));
    const merged = mergeEntry(ours, written);
    expect(contentOf(merged)).toEqual({ about: aboutRole(typist), text: 'ours' });
    expect(historyOf(merged)).toEqual(['ours', 'theirs', 'first']);
  });

  test('counts what one page writes within a minute once', () => {
    const typed = ['t', 'ty', 'typed'].reduce(
      (entry, text, key) => changeEntry(entry, { text }, { at: 5 * MINUTE + key, by: 'one' }),
      note,
    );
    expect(historyOf(typed)).toEqual(['typed', 'first']);
  });

  test('a change wins over one from a clock that is ahead', () => {
    const ahead = changeEntry(note, { text: 'ahead' }, at(900, 'two'));
    expect(contentOf(changeEntry(ahead, { text: 'now' }, at(5))).text).toBe('now');
  });
});

describe('deleting', () => {
  test('can be undone, and a later change undoes it', () => {
    const deleted = deleteEntry(note, at(5));
    expect(isDeleted(deleted)).toBe(true);
    expect(isDeleted(restore(deleted, at(6)))).toBe(false);
    expect(isDeleted(changeEntry(note, { text: 'later' }, at(7)))).toBe(false);
    const edited = mergeEntry(deleted, changeEntry(note, { text: 'later' }, at(7)));
    expect(isDeleted(edited)).toBe(false);
  });
});

describe('undoing', () => {
  test('takes back a text, a deletion, and a new entry', () => {
    const written = changeEntry(note, { text: 'second' }, at(5));
    expect(contentOf(revert(written, note, at(6)))).toEqual(contentOf(note));
    expect(isDeleted(revert(deleteEntry(note, at(5)), note, at(6)))).toBe(false);
    expect(isDeleted(revert(note, undefined, at(6)))).toBe(true);
  });

  test('leaves fields that another page has changed since', () => {
    const before = note;
    const after = changeEntry(note, { text: 'second' }, at(5));
    const moved = changeEntry(after, { about: aboutRole(typist) }, at(6, 'two'));
    expect(contentOf(revert(moved, before, at(7), after))).toEqual({
      about: aboutRole(typist),
      text: 'first',
    });
  });
});

describe('a file', () => {
  const notebook = (entries: readonly Entry[]): Notebook =>
    new Map(entries.map((entry) => [entry.id, entry]));

  test('read again is what was written', () => {
    fc.assert(
      fc.property(state, fc.string(), (entry, lineage) => {
        const text = writeNotebook([entry], new Map([['v2', lineage]]));
        const read = readNotebook(text);
        expect(read).toEqual({
          entries: notebook([entry]),
          lineages: new Map([['v2', lineage]]),
          unreadable: 0,
        });
      }),
    );
  });

  test('says what it adds, changes, and leaves', () => {
    const other = { ...note, id: 'bbbbbbbb-1' };
    const same = { ...note, id: 'cccccccc-1' };
    const changed = changeEntry(note, { text: 'second' }, at(5));
    const mine = notebook([note, same, { ...note, id: 'dddddddd-1', lineage: 'another' }]);
    const theirs = notebook([changed, other, same, { ...note, id: 'dddddddd-1' }]);
    const preview = previewMerge(mine, theirs);
    expect(preview).toMatchObject({ added: [other], unchanged: 1, refused: 1 });
    expect(preview.changed).toEqual([mergeEntry(note, changed)]);
  });

  /** Any notebook: entries of all kinds, some of them changed, some deleted. */
  const anyNotebook = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 9 }).map((number) => `aaaaaaaa-${number}`),
        kind: fc.constantFrom(...(Object.keys(CONTENTS) as Kind[])),
        changes: fc.array(change, { maxLength: 6 }),
      }),
      { selector: ({ id }) => id },
    )
    .map((made) => notebook(made.map(({ id, kind, changes }) => entryOf(id, kind, changes))));

  test('exported, wiped and imported, a notebook is the same, whatever has been wiped of it', () => {
    fc.assert(
      fc.property(anyNotebook, fc.func(fc.boolean()), (mine, isWiped) => {
        const file = readNotebook(writeNotebook(mine.values(), new Map()));
        const left = new Map([...mine].filter(([id]) => !isWiped(id)));
        const imported = merged(left, file?.entries ?? new Map());
        expect(new Map([...imported].sort())).toEqual(new Map([...mine].sort()));
        // A second time it changes nothing.
        const again = previewMerge(imported, mine);
        expect(again).toMatchObject({ added: [], changed: [], unchanged: mine.size, refused: 0 });
      }),
    );
  });

  test('merged with a notebook that has been changed meanwhile, the order does not matter', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, theirs) => {
        const isRefused = ([id, entry]: [string, Entry]) =>
          (mine.get(id) ?? entry).kind !== entry.kind;
        const taken = new Map([...theirs].filter((each) => !isRefused(each)));
        expect(new Map([...merged(mine, taken)].sort())).toEqual(
          new Map([...merged(taken, mine)].sort()),
        );
      }),
    );
  });

  test.each(['', 'null', '[]', '{"format":"rolegraph-notebook","version":2,"entries":[]}'])(
    'that is none is refused: %s',
    (text) => expect(readNotebook(text)).toBeUndefined(),
  );

  test('is read as far as it can be', () => {
    const broken = [
      { ...note, id: 'x' },
      { ...note, kind: 'toString' },
      { ...note, fields: { ...note.fields, text: [] } },
      { ...note, fields: { ...note.fields, text: [{ value: 7, at: 1, by: 'a' }] } },
      { ...note, fields: { ...note.fields, text: [{ value: '', at: 1e99, by: 'a' }] } },
      null,
    ] as unknown as Entry[];
    const read = readNotebook(writeNotebook([note, ...broken], new Map()));
    expect(read).toMatchObject({ entries: notebook([note]), unreadable: broken.length });
  });

  test('any JSON is read or refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const head = { format: 'rolegraph-notebook', version: 1 };
        readNotebook(JSON.stringify({ ...head, entries: value, lineages: value }));
      }),
    );
  });
});

describe('roles that are gone', () => {
  test('are found, and their notes can be moved', () => {
    const entry = newEntry(
      'note',
      { id: 'aaaaaaaa-2', lineage: 'ours' },
      { about: aboutMatch(typist, clerk), text: 'both' },
      at(1),
    );
    expect(missingRoles(entry, (id) => id === clerk.id)).toEqual([typist]);
    const boss = { id: 'boss' as RoleId, title: 'Boss' };
    const moved = moveAbout(contentOf(entry).about, typist.id, boss);
    expect(moved).toEqual(aboutMatch(clerk, boss));
  });
});
