import type { RoleIndex } from '../../domain';
import { chainTo, type Tree } from '../../graph';

/** The roles from a tree's root to one that it reaches, both included. */
export function chainOf(tree: Tree, role: RoleIndex): RoleIndex[] {
  return chainTo(tree, role) as RoleIndex[];
}
