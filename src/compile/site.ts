// What the hosts of the pipeline and the page agree on.

/** Where the index of all roles is, relative to the page. */
export const INDEX_PATH = 'taxonomy/index.json';

/** Where the full-text index of the dossiers is, relative to the page. */
export const SEARCH_PATH = 'taxonomy/search.json';

/** Where the browser stores what it has read of them. */
export const TAXONOMY_CACHE = 'rolegraph-taxonomy';

/** An id that is a file's name on every system; "con" and the like are none on Windows. */
const PLAIN = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9-]{1,80}$/;

/** Where a role's dossier is, relative to the page. Where its id cannot be a file's name, its index in the taxonomy is. */
export function dossierPath(id: string, index: number): string {
  return `taxonomy/dossiers/${PLAIN.test(id) ? id : `_${index}`}.json`;
}

/** Where a tour is, relative to the page. */
export const tourPath = (id: string): string => `taxonomy/tours/${id}.json`;

/** The message of the dev server to the page when the data has changed. */
export const TAXONOMY_CHANGED = 'rolegraph:taxonomy-changed';
