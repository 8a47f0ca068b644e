import { type Dossier, indexesIn, type RoleIndex } from '../../domain';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

/** So many are asked for at once. */
const AT_ONCE = 50;

type Source = Pick<LoadedTaxonomy, 'catalogue' | 'loadDossier'>;

/** The dossiers of all roles, in their order. Rejects with LoadError. */
export const allDossiers = (loaded: Source): Promise<Dossier[]> =>
  dossiersOf(loaded, [...indexesIn(loaded.catalogue.taxonomy.roles)]);

/** The dossiers of some roles, in their order; reports how many there are so far. Rejects with LoadError. */
export async function dossiersOf(
  { catalogue, loadDossier }: Source,
  indexes: readonly RoleIndex[],
  report: (count: number) => void = () => {},
): Promise<Dossier[]> {
  const ids = indexes.flatMap((index) => catalogue.taxonomy.roles[index]?.id ?? []);
  const dossiers: Dossier[] = [];
  while (dossiers.length < ids.length) {
    const some = ids.slice(dossiers.length, dossiers.length + AT_ONCE);
    dossiers.push(...(await Promise.all(some.map(loadDossier))));
    report(dossiers.length);
  }
  return dossiers;
}
