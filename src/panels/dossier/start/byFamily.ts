import { groupBy, lazy, type Role, UNCLASSIFIED } from '../../../domain';
import type { Lookup } from '../context/lookup';

const titles = lazy(() => new Intl.Collator('en'));

/** Roles in the order of their titles. */
export function inTitleOrder(roles: readonly Role[]): Role[] {
  return roles.toSorted((a, b) => titles().compare(a.title, b.title));
}

/** The roles named in most records; those that nobody names are left out. */
export function mostCited(roles: readonly Role[], count: number): Role[] {
  const cited = roles.filter(({ citations }) => citations > 0);
  return highest(cited, ({ citations }) => citations, count);
}

/** The roles with the highest flight risk; those without a figure are left out. */
export function highestRisk(roles: readonly Role[], count: number): Role[] {
  const rated = roles.filter(({ risk }) => risk !== undefined);
  return highest(rated, ({ risk = 0 }) => risk, count);
}

/** The first few by a figure, equals by title; of thousands of roles only those within reach are sorted. */
function highest(roles: readonly Role[], figureOf: (role: Role) => number, count: number): Role[] {
  const figures = Float64Array.from(roles, figureOf).sort();
  const least = figures.at(-count) ?? Number.NEGATIVE_INFINITY;
  return inTitleOrder(roles.filter((role) => figureOf(role) >= least))
    .sort((a, b) => figureOf(b) - figureOf(a))
    .slice(0, count);
}

/** A family's name and its roles. */
export interface FamilyGroup {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** All roles under their families, in the vocabulary's order; roles of no known family come last. */
export function byFamily({ taxonomy: { families, roles } }: Lookup): FamilyGroup[] {
  const order = new Map(
    [...families, { id: UNCLASSIFIED, name: '' }].map(({ id, name }) => [id, name]),
  );
  order.set(UNCLASSIFIED, 'Family unknown');
  const groups = groupBy(roles, ({ family }) => (order.has(family) ? family : UNCLASSIFIED));
  return [...order].flatMap(([id, name]) => {
    const members = groups.get(id);
    return members ? [{ name, roles: members }] : [];
  });
}
