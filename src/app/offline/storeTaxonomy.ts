import { dossierPath, INDEX_PATH, SEARCH_PATH, TAXONOMY_CACHE, tourPath } from '../../compile';
import type { Taxonomy } from '../../domain';

/** A larger taxonomy is tens of megabytes: of that there is offline what has been read. */
const MOST_ROLES = 500;

/** Stores the files of the built-in taxonomy for the time without a network, one after another, and lets go of those of older versions. */
export async function storeTaxonomy({ fingerprint, roles, tours = [] }: Taxonomy): Promise<void> {
  if (roles.length > MOST_ROLES) return;
  const cache = await caches.open(TAXONOMY_CACHE);
  const dossiers = roles.map(({ id }, index) => dossierPath(id, index));
  const wanted = [INDEX_PATH, SEARCH_PATH, ...dossiers, ...tours.map(({ id }) => tourPath(id))].map(
    (path) => new URL(`${path}?v=${fingerprint}`, document.baseURI).href,
  );
  for (const url of wanted)
    if (!(await cache.match(url, { ignoreVary: true }))) await cache.add(url);
  const own = new URL('taxonomy/', document.baseURI).href;
  for (const { url } of await cache.keys())
    if (url.startsWith(own) && !wanted.includes(url)) await cache.delete(url);
}
