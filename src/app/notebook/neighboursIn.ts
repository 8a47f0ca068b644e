import { indexOfRole, nameOfCommunity } from '../../derive';
import type { RoleId } from '../../domain';
import type { NeighboursOf } from '../../notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

type Catalogue = LoadedTaxonomy['catalogue'];

const communityOf = ({ taxonomy, analysis }: Catalogue, id: RoleId) =>
  analysis.communities?.[indexOfRole(taxonomy, id)];

/** What finds the roles of a role's neighbourhood: none where neighbourhoods are not known. */
export const neighboursIn =
  (catalogue: Catalogue): NeighboursOf =>
  (id) => {
    const { communities } = catalogue.analysis;
    const own = communityOf(catalogue, id);
    if (own === undefined) return [];
    const isNeighbour = (_: unknown, index: number) => communities?.[index] === own;
    return catalogue.taxonomy.roles.filter(isNeighbour).map((role) => role.id);
  };

/** What a role's neighbourhood is called; undefined where that is not known. */
export function landOf(catalogue: Catalogue, id: RoleId): string | undefined {
  const own = communityOf(catalogue, id);
  return own === undefined ? undefined : nameOfCommunity(catalogue.analysis.communityNames, own);
}
