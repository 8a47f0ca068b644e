import { createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import type { Analysis, Catalogue, Dossier, Taxonomy } from '../domain';
import type { LayoutState } from '../graph';
import type { Kept } from './types';

// Another release that writes other shapes takes another database.
const VERSION = 1;
const PARTS = ['meta', 'taxonomy', 'analysis', 'layout', 'dossiers'] as const;
type Part = (typeof PARTS)[number];

interface Parts {
  readonly meta: Kept;
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly layout: LayoutState;
  readonly dossiers: readonly Dossier[];
}

let opened: ReturnType<typeof createStore> | undefined;
const taxonomies = () => {
  opened ??= createStore(`rolegraph-${VERSION}`, 'taxonomies');
  return opened;
};
const key = (part: Part, fingerprint: string) => `${part}:${fingerprint}`;

/** Writes parts of a taxonomy. Whether this browser would take them: a private window or a full disk does not. */
export async function keep(fingerprint: string, parts: Partial<Parts>): Promise<boolean> {
  const values = Object.entries(parts).map(([part, value]): [string, unknown] => [
    key(part as Part, fingerprint),
    value,
  ]);
  try {
    await setMany(values, taxonomies());
    return true;
  } catch {
    return false;
  }
}

/** A part of a kept taxonomy; undefined where there is none, or nothing can be read. */
export async function keptPart<P extends Part>(
  part: P,
  fingerprint: string,
): Promise<Parts[P] | undefined> {
  try {
    return await get<Parts[P]>(key(part, fingerprint), taxonomies());
  } catch {
    // A browser that forbids storage keeps nothing.
    return undefined;
  }
}

/** A kept taxonomy with its analysis as far as that had come. */
export async function keptCatalogue(fingerprint: string): Promise<Catalogue | undefined> {
  const [taxonomy, analysis] = await Promise.all([
    keptPart('taxonomy', fingerprint),
    keptPart('analysis', fingerprint),
  ]);
  return taxonomy && analysis && { taxonomy, analysis };
}

/** What this browser keeps, the latest first. */
export async function listKept(): Promise<Kept[]> {
  try {
    const names = await keys<string>(taxonomies());
    const metas = names.filter((name) => name.startsWith('meta:'));
    const kept = await getMany<Kept | undefined>(metas, taxonomies());
    return kept.filter((one) => one !== undefined).sort((a, b) => b.openedAt - a.openedAt);
  } catch {
    // A browser that forbids storage keeps nothing.
    return [];
  }
}

/** Deletes all that is kept of a taxonomy. */
export async function forget(fingerprint: string): Promise<void> {
  const names = PARTS.map((part) => key(part, fingerprint));
  try {
    await delMany(names, taxonomies());
  } catch {
    // What cannot be stored need not be forgotten.
  }
}
