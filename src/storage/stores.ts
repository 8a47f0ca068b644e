import type { DBSchema, IDBPDatabase } from 'idb';
import type { PartName } from './parts';

/** A value with the version of its shape: a reader knows what it has before it looks into it. */
export interface Versioned {
  readonly version: number;
  readonly value: unknown;
}

interface Store {
  key: string;
  value: Versioned;
}

/** What the database holds: a store for each part of a taxonomy, by fingerprint, and one for choices. */
export interface Stores extends DBSchema, Record<PartName | 'choices', Store> {}

/** The database of what this browser keeps. */
export type Database = IDBPDatabase<Stores>;
