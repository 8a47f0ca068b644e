import { answered } from './answered';
import { database } from './database';
import { DamagedError, SilentError } from './errors';
import { PART_NAMES, type PartName, type Parts, type SavedTaxonomy, VERSIONS } from './parts';
import { hasShape } from './shapes';

/** Saves a taxonomy that the reader has opened. Returns whether the browser stored it: in a private window or on a full disk it does not. */
export const save = (parts: Omit<Parts, 'layout'>): Promise<boolean> =>
  write(parts.meta.fingerprint, parts, () => true);

/** Replaces parts of a taxonomy that is saved, and deletes those that are undefined. Of one that is not, or that another tab has deleted, nothing is written, and the answer is false. */
export const update = (fingerprint: string, parts: Changes): Promise<boolean> =>
  write(fingerprint, parts, (isThere) => isThere);

type Changes = { readonly [P in PartName]?: Parts[P] | undefined };

/** One transaction: another tab cannot delete the taxonomy between the question and the answer. */
async function write(
  fingerprint: string,
  parts: Changes,
  isToWrite: (isThere: boolean) => boolean,
): Promise<boolean> {
  const names = PART_NAMES.filter((name) => name in parts);
  try {
    const tx = (await database()).transaction(
      [...new Set(['meta' as const, ...names])],
      'readwrite',
    );
    const isThere = (await answered(tx.objectStore('meta').count(fingerprint))) > 0;
    if (!isToWrite(isThere)) return false;
    const done = names.map((name) => {
      const [store, value] = [tx.objectStore(name), parts[name]];
      if (value === undefined) return store.delete(fingerprint);
      return store.put({ version: VERSIONS[name], value }, fingerprint);
    });
    await answered(Promise.all([...done, tx.done]));
    return true;
  } catch {
    return false;
  }
}

/** A part of a saved taxonomy; undefined where there is none, or storage is forbidden. Rejects with DamagedError or SilentError. */
export async function savedPart<P extends PartName>(
  part: P,
  fingerprint: string,
): Promise<Parts[P] | undefined> {
  const saved = await read(async () => (await database()).get(part, fingerprint));
  if (saved === undefined) return undefined;
  if (saved.version !== VERSIONS[part] || !hasShape(part, saved.value)) throw new DamagedError();
  return saved.value as Parts[P];
}

/** Whether a part is saved, without reading it. Rejects with SilentError. */
export const isSaved = async (part: PartName, fingerprint: string): Promise<boolean> =>
  Boolean(await read(async () => (await database()).count(part, fingerprint)));

/** A part that can be computed anew: undefined, too, where it is damaged or of another version. */
export const computedPart = <P extends 'analysis' | 'layout'>(part: P, fingerprint: string) =>
  savedPart(part, fingerprint).catch((error: unknown) => {
    if (error instanceof DamagedError) return undefined;
    throw error;
  });

/** What cannot be computed anew. */
const NEEDED = ['meta', 'taxonomy', 'dossiers'] as const;

/** A line of what is saved; where `isDamaged`, the rest is not to be trusted. */
export interface SavedLine extends SavedTaxonomy {
  readonly isDamaged: boolean;
}

/** The taxonomies that this browser has saved, the latest first, damaged ones last. Rejects with SilentError. */
export async function listSaved(): Promise<SavedLine[]> {
  const found = await read(async () => {
    const tx = (await database()).transaction(NEEDED);
    const keys = await Promise.all(NEEDED.map((name) => tx.objectStore(name).getAllKeys()));
    const known = [...new Set(keys.flat())];
    const metas = await Promise.all(known.map((key) => tx.objectStore('meta').get(key)));
    return known.map((key, at) =>
      lineOf(
        key,
        metas[at]?.value,
        keys.every((ofPart) => ofPart.includes(key)),
      ),
    );
  });
  return (found ?? []).sort(
    (a, b) => Number(a.isDamaged) - Number(b.isDamaged) || b.openedAt - a.openedAt,
  );
}

function lineOf(fingerprint: string, meta: unknown, isWhole: boolean): SavedLine {
  if (hasShape('meta', meta))
    return { ...(meta as SavedTaxonomy), fingerprint, isDamaged: !isWhole };
  return { fingerprint, name: fingerprint, roles: 0, openedAt: 0, isDamaged: true };
}

/** Deletes all that is saved of a taxonomy. Returns whether it is gone. */
export async function deleteSaved(fingerprint: string): Promise<boolean> {
  try {
    const tx = (await database()).transaction(PART_NAMES, 'readwrite');
    const gone = PART_NAMES.map((name) => tx.objectStore(name).delete(fingerprint));
    await answered(Promise.all([...gone, tx.done]));
    return true;
  } catch {
    return false;
  }
}

/** What is read; undefined where the browser forbids storage: it has saved nothing then. Rejects with SilentError. */
async function read<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await answered(ask());
  } catch (error) {
    if (error instanceof SilentError) throw error;
    return undefined;
  }
}
