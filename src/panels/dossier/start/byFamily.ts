import { groupBy, lazy, type Role, UNCLASSIFIED } from '../../../domain';
import type { Lookup } from '../context/lookup';

const titles = lazy(() => new Intl.Collator('en'));

/** Roles in the order of their titles. */
export function inTitleOrder(roles: readonly Role[]): Role[] {
  return roles.toSorted((a, b) => titles().compare(a.title, b.title));
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
