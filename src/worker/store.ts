import { createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import type { Analysis, Catalogue, Dossier, Taxonomy } from '../domain';
import type { LayoutState } from '../graph';
import type { SavedTaxonomy } from './types';

// Another release that writes other shapes takes another database.
const VERSION = 1;
const PARTS = ['meta', 'taxonomy', 'analysis', 'layout', 'dossiers'] as const;
type Part = (typeof PARTS)[number];

interface Parts {
  readonly meta: SavedTaxonomy;
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly layout: LayoutState;
  readonly dossiers: readonly Dossier[];
}

let opened: ReturnType<typeof createStore> | undefined;
/** The database of what this browser keeps. */
export const taxonomies = () => {
  opened ??= createStore(`rolegraph-${VERSION}`, 'taxonomies');
  return opened;
};
/** Raised when a release computes other things; what was opened stays. */
const COMPUTED = 2;
const key = (part: Part, fingerprint: string) =>
  part === 'analysis' || part === 'layout'
    ? `${part}-${COMPUTED}:${fingerprint}`
    : `${part}:${fingerprint}`;

/** Writes parts of a taxonomy. Returns whether the browser stored them: in a private window or on a full disk it does not. */
export async function save(fingerprint: string, parts: Partial<Parts>): Promise<boolean> {
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

/** A part of a saved taxonomy; undefined where there is none, or nothing can be read. */
export async function savedPart<P extends Part>(
  part: P,
  fingerprint: string,
): Promise<Parts[P] | undefined> {
  try {
    return await get<Parts[P]>(key(part, fingerprint), taxonomies());
  } catch {
    // A browser that forbids storage has saved nothing.
    return undefined;
  }
}

/** A saved taxonomy with its analysis, which may be unfinished. */
export async function savedCatalogue(fingerprint: string): Promise<Catalogue | undefined> {
  const [taxonomy, analysis] = await Promise.all([
    savedPart('taxonomy', fingerprint),
    savedPart('analysis', fingerprint),
  ]);
  return taxonomy && analysis && { taxonomy, analysis };
}

/** The taxonomies that this browser has saved, the latest first. */
export async function listSaved(): Promise<SavedTaxonomy[]> {
  try {
    const names = await keys<string>(taxonomies());
    const metas = names.filter((name) => name.startsWith('meta:'));
    const saved = await getMany<SavedTaxonomy | undefined>(metas, taxonomies());
    return saved.filter((one) => one !== undefined).sort((a, b) => b.openedAt - a.openedAt);
  } catch {
    // A browser that forbids storage has saved nothing.
    return [];
  }
}

/** Deletes all that is saved of a taxonomy. */
export const deleteSaved = (fingerprint: string) => deleteParts(PARTS, fingerprint);

/** Deletes what is saved of a taxonomy's analysis. */
export const deleteComputed = (fingerprint: string) =>
  deleteParts(['analysis', 'layout'], fingerprint);

async function deleteParts(parts: readonly Part[], fingerprint: string): Promise<void> {
  const names = parts.map((part) => key(part, fingerprint));
  try {
    await delMany(names, taxonomies());
  } catch {
    // What cannot be stored need not be deleted.
  }
}
