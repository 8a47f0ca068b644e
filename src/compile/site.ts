// What the hosts of the pipeline and the page agree on.

/** Where the index of all roles is, relative to the page. */
export const INDEX_PATH = 'taxonomy/index.json';

/** Where the full-text index of the dossiers is, relative to the page. */
export const SEARCH_PATH = 'taxonomy/search.json';

/** Where a role's dossier is, relative to the page. */
export function dossierPath(role: string): string {
  return `taxonomy/dossiers/${role}.json`;
}

/** The message of the dev server to the page when the data has changed. */
export const TAXONOMY_CHANGED = 'rolegraph:taxonomy-changed';
