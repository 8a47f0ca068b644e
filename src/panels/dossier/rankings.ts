import { type Role, UNCLASSIFIED } from '../../domain';
import { groupBy } from './groupBy';
import { familyName, type Lookup } from './lookUp';

const byTitle = (a: Role, b: Role) => a.title.localeCompare(b.title, 'en');

/** The roles named in most records; those that nobody names are left out. */
export function mostCited(roles: readonly Role[], count: number): Role[] {
  return roles
    .filter((role) => role.citations > 0)
    .sort((a, b) => b.citations - a.citations || byTitle(a, b))
    .slice(0, count);
}

/** The roles with the highest flight risk; those without a figure are left out. */
export function highestRisk(roles: readonly Role[], count: number): Role[] {
  const risk = (role: Role) => role.risk ?? -1;
  return roles
    .filter((role) => role.risk !== undefined)
    .sort((a, b) => risk(b) - risk(a) || byTitle(a, b))
    .slice(0, count);
}

export interface FamilyGroup {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** All roles by title under their families, in the vocabulary's order; roles of no known family come last. */
export function byFamily(lookup: Lookup): FamilyGroup[] {
  const { families, roles } = lookup.taxonomy;
  const known = (role: Role) =>
    familyName(lookup, role.family) === undefined ? UNCLASSIFIED : role.family;
  const groups = groupBy([...roles].sort(byTitle), known);
  const order = [...families, { id: UNCLASSIFIED, name: 'Family unknown' }];
  return [...new Map(order.map((family) => [family.id, family.name]))].flatMap(([id, name]) => {
    const members = groups.get(id);
    return members ? [{ name, roles: members }] : [];
  });
}
