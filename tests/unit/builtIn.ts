import { readDataFolder } from '../../src/build/dataFolder';
import { type Compiled, compile } from '../../src/compile';
import type { RoleId, Taxonomy } from '../../src/domain';

const compiled = compile(readDataFolder('data')) as Compiled;

/** The taxonomy of the built-in records, and their dossiers. What is expected of it is counted from the files. */
export const taxonomy: Taxonomy = { fingerprint: '', ...compiled.taxonomy };
export const { dossiers } = compiled;

/** Where a role stands in the taxonomy. */
export const indexOf = (id: string | undefined) =>
  taxonomy.roles.findIndex((role) => role.id === (id as RoleId));

/** The id of a role by index. */
export const idAt = (index: number): string => taxonomy.roles[index]?.id ?? '';
