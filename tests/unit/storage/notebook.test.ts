import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeEntry, contentOf, newEntry } from '../../../src/notebook';

type Storage = typeof import('../../../src/storage');
/** The room as another tab has it, with a connection of its own. */
async function tab(): Promise<Storage> {
  vi.resetModules();
  return import('../../../src/storage');
}

const about = { kind: 'role', roles: [{ id: 'clerk', title: 'Clerk' }] } as never;
const note = newEntry(
  'note',
  { id: 'aaaaaaaa-1', lineage: 'ours' },
  { about, text: 'first' },
  { at: 1000, by: 'one' },
);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a database of version 1', () => {
  test('gets the stores of the notebook, and keeps what it has', async () => {
    const stores = ['meta', 'taxonomy', 'analysis', 'layout', 'dossiers', 'choices'];
    const before = await openDB('rolegraph', 1, {
      upgrade: (db) => {
        for (const store of stores) db.createObjectStore(store);
      },
    });
    const value = { fingerprint: 'f', name: 'ours.csv', roles: 1, openedAt: 1 };
    for (const store of ['meta', 'taxonomy', 'dossiers'])
      await before.put(store, { version: 1, value }, 'f');
    await before.put('choices', { version: 1, value: 'kept' }, 'shape');
    before.close();
    const storage = await tab();
    expect(await storage.savedChoice('shape')).toBe('kept');
    expect(await storage.listSaved()).toMatchObject([{ name: 'ours.csv' }]);
    await storage.keepEntries([note]);
    expect((await storage.keptNotebook()).entries.get(note.id)).toEqual(note);
  });
});

describe('two tabs', () => {
  test('hear of each other, and lose nothing of each other', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.keepEntries([note]);
    const heard = vi.fn();
    const end = two.onNotebookChange(heard);
    const ours = changeEntry(note, { text: 'ours' }, { at: 2000, by: 'one' });
    const theirs = changeEntry(note, { text: 'theirs' }, { at: 3000, by: 'two' });
    await two.keepEntries([theirs]);
    const [kept] = await one.keepEntries([ours]);
    expect(kept && contentOf(kept)).toMatchObject({ text: 'theirs' });
    const texts = kept?.kind === 'note' && 'text' in kept.fields && kept.fields.text;
    expect(texts).toMatchObject([{ value: 'theirs' }, { value: 'ours' }]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([note.id]));
    end();
  });
});

describe('what cannot be kept', () => {
  test('is said in a sentence', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = await tab();
    await expect(storage.keepEntries([note])).rejects.toThrow('keeps nothing for this page');
    await expect(storage.keptNotebook()).rejects.toThrow('keeps nothing');
  });

  test('or read is counted, and left where it is', async () => {
    const storage = await tab();
    await storage.keepEntries([note]);
    const db = await openDB('rolegraph');
    await db.put('notebook', { version: 1, value: { id: 'x' } }, 'x');
    await db.put('notebook', { version: 9, value: note }, 'y');
    db.close();
    expect(await storage.keptNotebook()).toMatchObject({ unreadable: 2 });
  });

  test('an erased entry is gone, and no tab that has it still writes it again', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.keepEntries([note]);
    await two.keptNotebook();
    await one.eraseEntry(note.id);
    const edited = changeEntry(note, { text: 'typed meanwhile' }, { at: 2000, by: 'two' });
    expect(await two.keepEntries([edited])).toEqual([]);
    expect((await one.keptNotebook()).entries.size).toBe(0);
    // A tab that has heard of it may bring it back from a file.
    await two.keptNotebook([note.id]);
    expect(await two.keepEntries([edited])).toEqual([edited]);
  });
});

describe('a lineage', () => {
  test('is inherited by newer versions, and found again by each of them', async () => {
    const storage = await tab();
    expect(await storage.lineageOf('v1')).toBe('v1');
    expect(await storage.lineageOf('v2', 'v1')).toBe('v1');
    expect(await storage.lineageOf('v3', 'v2')).toBe('v1');
    expect(await (await tab()).lineageOf('v3')).toBe('v1');
  });
});
