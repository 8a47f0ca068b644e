import type { Dossier } from '../../domain';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

/** So many are asked for at once. */
const AT_ONCE = 50;

/** The dossiers of all roles, in their order. Rejects with LoadError. */
export async function allDossiers({
  catalogue,
  loadDossier,
}: Pick<LoadedTaxonomy, 'catalogue' | 'loadDossier'>): Promise<Dossier[]> {
  const { roles } = catalogue.taxonomy;
  const dossiers: Dossier[] = [];
  while (dossiers.length < roles.length) {
    const some = roles.slice(dossiers.length, dossiers.length + AT_ONCE);
    dossiers.push(...(await Promise.all(some.map(({ id }) => loadDossier(id)))));
  }
  return dossiers;
}
