import { familySlot, formatMoney, type RoleIndex, type Taxonomy } from '../domain';
import { declaredAt, otherEnd, pairs, pairsOfRole } from './pairs';

/** A role at a glance; what the taxonomy does not know of it is left out. */
export interface RoleCard {
  readonly title: string;
  readonly filed: boolean;
  readonly family?: { readonly name: string; readonly slot: number };
  /** Flight risk in percent. */
  readonly risk?: number;
  readonly pay?: string;
  /** Whether nobody has declared its matches. */
  readonly isComputed: boolean;
  readonly matches: readonly { readonly title: string; readonly percent: number }[];
}

const STRONGEST = 3;

/** A role at a glance: its figures and its strongest matches. */
export function roleCard(taxonomy: Taxonomy, index: RoleIndex): RoleCard | undefined {
  const role = taxonomy.roles[index];
  if (!role) return undefined;
  const { title, filed, risk, salary } = role;
  const family = taxonomy.families.find(({ id }) => id === role.family);
  return {
    ...{ title, filed },
    ...(family && {
      family: { name: family.name, slot: familySlot(taxonomy.families, family.id) },
    }),
    ...(risk !== undefined && { risk }),
    ...(salary && { pay: formatMoney(salary.amount, salary.currency) }),
    isComputed: taxonomy.computed !== undefined,
    matches: strongestOf(taxonomy, index),
  };
}

/** The percent is what the role gives, or else what it is given. */
function strongestOf(taxonomy: Taxonomy, index: RoleIndex): RoleCard['matches'] {
  const table = pairs(taxonomy);
  return Array.from(pairsOfRole(table, index).subarray(0, STRONGEST), (pair) => {
    const other = otherEnd(table, pair, index);
    const percent = declaredAt(taxonomy, index, other) ?? declaredAt(taxonomy, other, index) ?? 0;
    return { title: taxonomy.roles[other]?.title ?? '', percent };
  });
}
