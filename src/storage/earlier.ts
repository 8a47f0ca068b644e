import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Database, Versioned } from './stores';

// Until there were object stores, all was in one store of another database, under keys such as "meta:0123456789abcdef".
const NAME = 'rolegraph-1';
const STORE = 'taxonomies';

/** Which parts are taken over, as what: an analysis of the first version is computed anew. */
const TAKEN = new Map([
  ['meta', { store: 'meta', version: 1 }],
  ['taxonomy', { store: 'taxonomy', version: 1 }],
  ['dossiers', { store: 'dossiers', version: 1 }],
  ['analysis-2', { store: 'analysis', version: 2 }],
  ['layout-2', { store: 'layout', version: 2 }],
  ['choices-1', { store: 'choices', version: 1 }],
] as const);

/** Moves what earlier releases have saved; a move that was cut short goes on with the next. */
export async function takeOverEarlier(db: Database): Promise<void> {
  const earlier = await openEarlier();
  if (!earlier) return;
  for (const key of await earlier.getAllKeys(STORE)) {
    await takeOver(db, String(key), await earlier.get(STORE, key));
  }
  // Emptied, or what is deleted would come back. It is not deleted itself: a tab with an earlier release keeps it open, and
  // while it waits for that nobody could open it.
  await earlier.clear(STORE);
  earlier.close();
}

async function openEarlier(): Promise<IDBPDatabase | undefined> {
  if (!(await mayBeThere())) return undefined;
  let isNew = false;
  const earlier = await openDB(NAME, undefined, {
    upgrade: () => {
      isNew = true;
    },
  });
  if (!isNew && earlier.objectStoreNames.contains(STORE)) return earlier;
  earlier.close();
  await deleteDB(NAME);
  return undefined;
}

/** Whether it is there; where the browser does not tell, only opening it does, which makes one that is not. */
async function mayBeThere(): Promise<boolean> {
  // Missing in older browsers.
  const all = await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => undefined);
  return all?.some(({ name }) => name === NAME) ?? true;
}

/** What was saved since then stays. */
async function takeOver(db: Database, key: string, value: unknown): Promise<void> {
  const [part = '', name = ''] = key.split(':');
  const taken = TAKEN.get(part as 'meta');
  if (!taken) return;
  const { store, version } = taken;
  const tx = db.transaction(store, 'readwrite');
  const taking: Versioned = { version, value };
  if ((await tx.store.getKey(name)) === undefined) await tx.store.put(taking, name);
  await tx.done;
}
