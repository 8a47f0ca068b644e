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

/** What the database holds: a store for each part of a taxonomy, by fingerprint, one for choices, and what the reader has written, by id; `lineages` by fingerprint. */
export interface Stores
  extends DBSchema,
    Record<PartName | 'choices' | 'notebook' | 'lineages', Store> {}

/** The database of what this browser keeps. */
export type Database = IDBPDatabase<Stores>;
