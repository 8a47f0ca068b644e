import { createSelector } from 'reselect';
import { groupBy, type Role, type RoleId, type Taxonomy } from '../domain';

/** What tells roles of one title apart: their families, or else their ids. Roles that share no title are left out. */
export const namesakes = createSelector(
  [(taxonomy: Taxonomy) => taxonomy.roles, (taxonomy: Taxonomy) => taxonomy.families],
  (roles, families): ReadonlyMap<RoleId, string> => {
    const names = new Map<string, string>(families.map(({ id, name }) => [id, name]));
    const groups = [...groupBy(roles, ({ title }) => title).values()];
    return new Map(
      groups.filter((same) => same.length > 1).flatMap((same) => toldApart(same, names)),
    );
  },
);

function toldApart(same: readonly Role[], families: ReadonlyMap<string, string>) {
  const names = new Set(same.flatMap(({ family }) => families.get(family) ?? []));
  const byFamily = names.size === same.length;
  return same.map(({ id, family }) => [id, byFamily ? (families.get(family) ?? id) : id] as const);
}
