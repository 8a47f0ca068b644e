import { IDBFactory, IDBVersionChangeEvent } from 'fake-indexeddb';
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
  const deleting = factory.deleteDatabase('rolegraph');
  await new Promise<unknown>((resolve, reject) => {
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
    deleting.onblocked = letGo;
  });
  isForgetting = false;
  connections.clear();
}

/** Nothing can be saved, nor has been. */
export async function saveNothing(): Promise<void> {
  await forgetSaved();
  vi.stubGlobal('indexedDB', undefined);
}

const openSaved = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = factory.open('rolegraph');
    // What the page has not made yet is not made here: it would lack all that the page puts into it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** How many taxonomies are saved. */
export async function countSaved(): Promise<number> {
  const db = await openSaved();
  const counting = db.transaction('meta').objectStore('meta').count();
  await new Promise<unknown>((resolve) => {
    counting.onsuccess = resolve;
  });
  db.close();
  return counting.result;
}

/** Empties a part of all that is saved. */
export async function damageSaved(part: string): Promise<void> {
  const db = await openSaved();
  const tx = db.transaction(part, 'readwrite');
  const store = tx.objectStore(part);
  const keys = store.getAllKeys();
  keys.onsuccess = () => {
    for (const key of keys.result) store.put({}, key);
  };
  await new Promise<unknown>((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}
