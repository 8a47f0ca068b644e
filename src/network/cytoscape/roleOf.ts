import { asRoleIndex, type RoleIndex } from '../../domain';

/** The index of the role that a node stands for. */
export function roleOf(node: { data: (key: string) => unknown }): RoleIndex {
  return asRoleIndex(Number(node.data('index')));
}
