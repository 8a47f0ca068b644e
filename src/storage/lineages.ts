import { answered } from './answered';
import { database } from './database';

const VERSION = 1;

/** Which lineage each version of a taxonomy belongs to, by fingerprint, as far as this browser knows. */
export async function keptLineages(): Promise<ReadonlyMap<string, string>> {
  try {
    const { store } = (await database()).transaction('lineages');
    const [keys, values] = await answered(Promise.all([store.getAllKeys(), store.getAll()]));
    const pairs = keys.map((key, at) => [key, values[at]] as const);
    return new Map(
      pairs.flatMap(([key, kept]) =>
        kept?.version === VERSION && typeof kept.value === 'string' ? [[key, kept.value]] : [],
      ),
    );
  } catch {
    // A taxonomy without a known lineage begins one of its own.
    return new Map();
  }
}

/** Keeps of versions which lineage they belong to, if that is possible. */
export async function keepLineages(lineages: ReadonlyMap<string, string>): Promise<void> {
  try {
    const tx = (await database()).transaction('lineages', 'readwrite');
    const puts = [...lineages].map(([key, value]) =>
      tx.store.put({ version: VERSION, value }, key),
    );
    await answered(Promise.all([...puts, tx.done]));
  } catch {
    // It is asked again when the taxonomy is opened the next time.
  }
}

/** The lineage of a version: that of the version before it, or one of its own. What is found is kept. */
export async function lineageOf(fingerprint: string, newerThan?: string): Promise<string> {
  const known = await keptLineages();
  const own = known.get(fingerprint);
  if (own !== undefined) return own;
  const lineage = newerThan === undefined ? fingerprint : (known.get(newerThan) ?? newerThan);
  await keepLineages(new Map([[fingerprint, lineage]]));
  return lineage;
}
