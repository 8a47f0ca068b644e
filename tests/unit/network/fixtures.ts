import { indexOfRole, pairBetween, pairs } from '../../../src/derive';
import type { RoleId } from '../../../src/domain';
import { createScene, type Emphasis } from '../../../src/network/scene/scene';
import { taxonomy } from '../derive/taxonomy';

/** The pairs of the taxonomy. */
export const table = pairs(taxonomy);
/** A scene of it, in a row. */
export const scene = createScene({
  roles: taxonomy.roles,
  pairs: table,
  layout: 'map',
  look: { colours: new Uint8Array(taxonomy.roles.length), sizes: null },
  positions: taxonomy.roles.flatMap((_, i) => [100 * i, 0]),
});
export const indexOf = (name: string) => indexOfRole(taxonomy, name as RoleId);
export const pairOf = (a: string, b: string) => pairBetween(table, indexOf(a), indexOf(b)) ?? -1;

/** What stands out: a selection, and the roles that pass. */
export const emphasis = (
  selected: string | null,
  passing: readonly string[],
  rest: 'dim' | 'hide' = 'dim',
): Emphasis => ({
  selected: indexOfRole(taxonomy, selected as RoleId | null),
  passing: {
    mask: Uint8Array.from(taxonomy.roles, (role) => Number(passing.includes(role.id))),
    count: passing.length,
  },
  counts: 0,
  strength: 0,
  rest,
});
