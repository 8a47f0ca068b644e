import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

// What the browser has saved, which outlives a page.

const factory = new IDBFactory();

/** Deletes all that is saved, as in another browser. Pages and workers of before let go of it: a module keeps it open. */
export async function forgetSaved(): Promise<void> {
  vi.stubGlobal('indexedDB', factory);
  const deleting = factory.deleteDatabase('rolegraph');
  await new Promise<unknown>((resolve, reject) => {
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
}

/** Nothing can be saved, nor has been. */
export async function saveNothing(): Promise<void> {
  await forgetSaved();
  vi.stubGlobal('indexedDB', undefined);
}

const openSaved = () =>
  new Promise<IDBDatabase>((resolve) => {
    const opening = factory.open('rolegraph');
    opening.onsuccess = () => resolve(opening.result);
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
