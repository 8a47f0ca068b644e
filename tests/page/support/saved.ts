import { IDBFactory, IDBVersionChangeEvent } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { vi } from 'vitest';

// What the browser has saved, which outlives a page.

const factory = new IDBFactory();
const connections = new Set<IDBDatabase>();
let isForgetting = false;

const open = factory.open.bind(factory);
factory.open = (name, version) => {
  const opening = open(name, version);
  opening.addEventListener('success', () => {
    connections.add(opening.result);
    if (isForgetting) setTimeout(letGo);
  });
  return opening;
};

/** Who was about to open it has not heard that it goes, and deleting would wait without end. */
function letGo(): void {
  for (const connection of connections) {
    connection.dispatchEvent(new IDBVersionChangeEvent('versionchange'));
    connection.close();
  }
  connections.clear();
}

/** Deletes all that is saved, as in another browser. Pages and workers of before let go of it: a module keeps it open. */
export async function forgetSaved(): Promise<void> {
  vi.stubGlobal('indexedDB', factory);
  isForgetting = true;
  await deleteDB('rolegraph', { blocked: letGo });
  isForgetting = false;
  connections.clear();
}

/** Nothing can be saved, nor has been. */
export async function saveNothing(): Promise<void> {
  await forgetSaved();
  vi.stubGlobal('indexedDB', undefined);
}

const openSaved = () =>
  openDB('rolegraph', undefined, {
    // What the page has not made yet is not made here: it would lack all that the page puts into it.
    upgrade: (_db, _before, _next, tx) => {
      tx.done.catch(() => {});
      tx.abort();
    },
  });

/** How many taxonomies are saved. */
export async function countSaved(): Promise<number> {
  const db = await openSaved();
  const count = await db.count('meta');
  db.close();
  return count;
}

/** Empties a part of all that is saved. */
export async function damageSaved(part: string): Promise<void> {
  const db = await openSaved();
  for (const key of await db.getAllKeys(part)) await db.put(part, {}, key);
  db.close();
}
