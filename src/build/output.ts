import { createHash } from 'node:crypto';
import { type Compiled, dossierPath, INDEX_PATH, SEARCH_PATH, tourPath } from '../compile';
import type { Catalogue } from '../domain';
import { analyse } from '../graph';
import { buildIndex } from '../search';

export interface Output {
  readonly fingerprint: string;
  /** Paths are relative to the site's root. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The files that the page loads: the index of all roles, one dossier each, the full-text index of them, and the tours. Same data, same bytes. */
export function output(compiled: Compiled): Output {
  const index = catalogueOf(compiled);
  const { dossiers, tours } = compiled;
  const files = [
    { path: INDEX_PATH, text: JSON.stringify(index) },
    { path: SEARCH_PATH, text: JSON.stringify(buildIndex(index.taxonomy, dossiers)) },
    ...dossiers.map((dossier, at) => ({
      path: dossierPath(dossier.id, at),
      text: JSON.stringify(dossier),
    })),
    ...[...tours].map(([id, tour]) => ({ path: tourPath(id), text: JSON.stringify(tour) })),
  ];
  return { fingerprint: index.taxonomy.fingerprint, files };
}

/** A compiled taxonomy with its fingerprint and its analysis. */
export function catalogueOf({ taxonomy, dossiers, tours }: Compiled): Catalogue {
  const analysis = analyse(taxonomy);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([taxonomy, analysis, dossiers, ...tours]))
    .digest('hex')
    .slice(0, 16);
  const heads = [...tours].map(([id, { title, steps }]) => ({ id, title, steps: steps.length }));
  return {
    taxonomy: { fingerprint, ...taxonomy, ...(heads.length && { tours: heads }) },
    analysis,
  };
}
