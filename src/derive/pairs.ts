import { createSelector } from 'reselect';
import type { RoleId, Taxonomy } from '../domain';

/** Two matched roles, `a` before `b`: the percent that each declares of the other, if it does. */
export interface Pair {
  readonly id: string;
  readonly a: RoleId;
  readonly b: RoleId;
  readonly ab?: number;
  readonly ba?: number;
}

/** Every two roles of which at least one names the other, sorted by id. */
export const pairs = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ matches }): readonly Pair[] => {
    const found = new Map<string, Pair>();
    for (const { source, target, percent } of matches) {
      const forward = source < target;
      const [a, b] = forward ? [source, target] : [target, source];
      const id = `${a}~${b}`;
      const declared = forward ? { ab: percent } : { ba: percent };
      found.set(id, { ...(found.get(id) ?? { id, a, b }), ...declared });
    }
    return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  },
);
