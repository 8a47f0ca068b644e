import { openDB } from 'idb';
import { answered } from './answered';
import { takeOverEarlier } from './earlier';
import type { Database, Stores } from './stores';

const NAME = 'rolegraph';

/** What each version of the database adds to the one before. A new one is a further line, with a test. */
const MIGRATIONS: readonly ((db: Database) => void)[] = [
  (db) => {
    const stores = ['meta', 'taxonomy', 'analysis', 'layout', 'dossiers', 'choices'] as const;
    for (const store of stores) db.createObjectStore(store);
  },
  (db) => {
    for (const store of ['notebook', 'lineages'] as const) db.createObjectStore(store);
  },
];

let opened: Promise<Database> | undefined;

/** The open database. Rejects with SilentError, or with whatever the browser refuses it for. */
export function database(): Promise<Database> {
  if (opened) return opened;
  const opening = open();
  const asked = answered(opening);
  opened = asked;
  // One that answers late is of use to what is asked later; one that was refused may be allowed then. What has been let go of
  // meanwhile is neither.
  const keep = (next: typeof opened) => {
    if (opened === asked) opened = next;
  };
  opening.then(
    () => keep(opening),
    () => keep(undefined),
  );
  asked.catch(() => {});
  return asked;
}

async function open(): Promise<Database> {
  const db = await openDB<Stores>(NAME, MIGRATIONS.length, {
    upgrade: (upgraded, before) => {
      for (const migrate of MIGRATIONS.slice(before)) migrate(upgraded);
    },
    // A tab with a newer release waits for this one to let go.
    blocking: (_before, _next, { target }) => {
      (target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  await takeOverEarlier(db);
  return db;
}
