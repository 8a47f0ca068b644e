import type { RoleIndex } from '../../src/domain';

/** Numbers as the indexes of roles. */
export const rolesAt = <T extends readonly number[]>(...indexes: T) =>
  indexes as unknown as { [At in keyof T]: RoleIndex };
