import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Parts } from '../../../src/storage/parts';
import { EARLIER } from './earlierShapes';

const FINGERPRINT = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
const parts = {
  meta: { fingerprint: FINGERPRINT, name: 'ours.csv', roles: 1, openedAt: 1000 },
  taxonomy: {
    ...{ fingerprint: FINGERPRINT, families: [], habitats: [], attributes: [] },
    roles: [
      { id: 'clerk', title: 'Clerk', family: 'office', filed: true, habitats: [], citations: 0 },
    ],
    matches: { source: new Uint32Array(), target: new Uint32Array(), percent: new Uint8Array() },
  },
  analysis: { positions: Float32Array.of(0, 0), arranged: 1 },
  dossiers: [{ id: 'clerk', citations: [] }],
} as unknown as Omit<Parts, 'layout'>;
const other = { ...parts, meta: { ...parts.meta, fingerprint: OTHER, openedAt: 2000 } };

type Storage = typeof import('../../../src/storage');
/** The room as another tab has it, with a connection of its own. */
async function tab(): Promise<Storage> {
  vi.resetModules();
  return import('../../../src/storage');
}
/** Writes into the database past the room. */
async function damage(store: string, value: unknown, fingerprint = FINGERPRINT) {
  const db = await openDB('rolegraph');
  if (value === undefined) await db.delete(store, fingerprint);
  else await db.put(store, value, fingerprint);
  db.close();
}
async function keysOfAll() {
  const db = await openDB('rolegraph');
  const keys = await Promise.all([...db.objectStoreNames].map((store) => db.getAllKeys(store)));
  db.close();
  return keys.flat();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('what earlier releases stored', () => {
  test.each(EARLIER)('opens: $shape', async ({ entries, hasAnalysis }) => {
    const earlier = await openDB('rolegraph-1', 1, {
      upgrade: (db) => void db.createObjectStore('taxonomies'),
    });
    for (const [key, value] of Object.entries(entries)) await earlier.put('taxonomies', value, key);
    earlier.close();
    const storage = await tab();
    expect(await storage.listSaved()).toMatchObject([{ name: 'ours.csv', isDamaged: false }]);
    const taxonomy = await storage.savedPart('taxonomy', FINGERPRINT);
    expect(taxonomy).toEqual(entries[`taxonomy:${FINGERPRINT}`]);
    expect(await storage.savedPart('dossiers', FINGERPRINT)).toHaveLength(2);
    expect(Boolean(await storage.savedPart('analysis', FINGERPRINT))).toBe(hasAnalysis);
    expect(await storage.countChoices()).toBe('choices-1:00000000000000aa' in entries ? 1 : 0);
  });

  test.each([
    ['is asked for, not made, where there is none', true],
    ['is left as it was, none, in a browser that does not tell', false],
  ])('%s', async (_, tells) => {
    if (!tells) Object.assign(indexedDB, { databases: undefined });
    const opening = vi.spyOn(indexedDB, 'open');
    const storage = await tab();
    expect(await storage.save(parts)).toBe(true);
    const opened = opening.mock.calls.map(([name]) => name);
    expect(opened.includes('rolegraph-1')).toBe(!tells);
    expect(await storage.listSaved()).toMatchObject([{ name: 'ours.csv' }]);
    Reflect.deleteProperty(indexedDB, 'databases');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['rolegraph']);
  });

  test('is moved once: what is deleted does not come back while an old tab is open', async () => {
    const old = await openDB('rolegraph-1', 1, {
      upgrade: (db) => void db.createObjectStore('taxonomies'),
    });
    for (const [key, value] of Object.entries(EARLIER[0]?.entries ?? {})) {
      await old.put('taxonomies', value, key);
    }
    expect(await (await tab()).deleteSaved(FINGERPRINT)).toBe(true);
    expect(await (await tab()).listSaved()).toEqual([]);
    old.close();
  });
});

describe('damage', () => {
  const empty = { version: 1, value: {} };
  test.each([
    ['meta', empty],
    ['meta', { version: 1, value: null }],
    ['meta', undefined],
    ['taxonomy', undefined],
    ['dossiers', undefined],
  ])('of %s is listed, can be deleted, and harms no other', async (store, value) => {
    const storage = await tab();
    await storage.save(parts);
    await storage.save(other);
    await damage(store, value);
    expect(await storage.listSaved()).toMatchObject([
      { fingerprint: OTHER, isDamaged: false },
      { fingerprint: FINGERPRINT, isDamaged: true },
    ]);
    await storage.deleteSaved(FINGERPRINT);
    expect(await storage.listSaved()).toMatchObject([{ fingerprint: OTHER, isDamaged: false }]);
  });

  test.each([
    ['taxonomy', empty],
    ['taxonomy', 'x'],
    ['taxonomy', { version: 1, value: { ...parts.taxonomy, roles: [{ id: 'clerk' }] } }],
    [
      'taxonomy',
      {
        version: 1,
        value: { ...parts.taxonomy, matches: { source: [7], target: [0], percent: [1] } },
      },
    ],
    ['taxonomy', { version: 99, value: parts.taxonomy }],
    ['dossiers', empty],
    ['dossiers', { version: 1, value: [null] }],
  ] as const)('of %s is said where it is read', async (store, value) => {
    const storage = await tab();
    await storage.save(parts);
    await damage(store, value);
    await expect(storage.savedPart(store, FINGERPRINT)).rejects.toThrow('is damaged');
  });

  test('of what can be computed counts as not there', async () => {
    const storage = await tab();
    await storage.save(parts);
    await damage('analysis', { version: 2, value: { positions: 'x' } });
    expect(await storage.computedPart('analysis', FINGERPRINT)).toBeUndefined();
  });
});

describe('after it was deleted', () => {
  test('nothing is written, in any tab, until it is opened again', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.save(parts);
    expect(await two.update(FINGERPRINT, { analysis: parts.analysis })).toBe(true);
    await one.deleteSaved(FINGERPRINT);
    expect(await two.update(FINGERPRINT, { analysis: parts.analysis })).toBe(false);
    expect(await keysOfAll()).toEqual([]);
    expect(await two.save(parts)).toBe(true);
  });
});

describe('a browser', () => {
  test('that never answers is named after ten seconds, once for all that is asked', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const storage = await tab();
    const listing = expect(storage.listSaved()).rejects.toThrow('does not answer');
    const saving = storage.save(parts);
    await vi.advanceTimersByTimeAsync(10_000);
    await listing;
    expect(await saving).toBe(false);
  });

  test('that wants its database back while it is still being opened gets it, and opens another', async () => {
    const storage = await tab();
    (await openDB('rolegraph-1')).close();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'rolegraph-1') indexedDB.deleteDatabase('rolegraph');
      return open(name, version);
    });
    await storage.listSaved();
    vi.mocked(indexedDB.open).mockRestore();
    expect(await storage.save(parts)).toBe(true);
    expect(await storage.listSaved()).toMatchObject([{ name: 'ours.csv' }]);
  });

  test('that forbids storage has saved nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = await tab();
    expect(await storage.listSaved()).toEqual([]);
    expect(await storage.save(parts)).toBe(false);
    expect(await storage.savedPart('meta', FINGERPRINT)).toBeUndefined();
  });
});
