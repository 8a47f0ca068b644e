import { readDataFolder } from '../../src/build/dataFolder';
import { type Compiled, compile } from '../../src/compile';
import { asRoleIndex, lazy, type RoleId, type Taxonomy } from '../../src/domain';
import { passagesOf } from '../../src/search';
import { createReasons } from '../../src/why';

/** The compiled records of data/; made once for all tests of one worker. */
export const builtIn = lazy(() => compile(readDataFolder('data')) as Compiled);

/** Its records. */
export const builtInRecords = lazy(() => builtIn().dossiers.flatMap(({ record }) => record ?? []));

/** The built-in taxonomy without its fingerprint. What is expected of it is counted from the files. */
export const builtInTaxonomy = lazy((): Taxonomy => ({ fingerprint: '', ...builtIn().taxonomy }));

/** What compares its records. */
export const builtInReasons = lazy(() =>
  createReasons(builtInTaxonomy(), passagesOf(builtInTaxonomy(), builtIn().dossiers)),
);

/** The index of a role in the built-in taxonomy. */
export const indexOf = (id: string | undefined) =>
  asRoleIndex(builtInTaxonomy().roles.findIndex((role) => role.id === (id as RoleId)));

/** The id of a role by index. */
export const idAt = (index: number): string => builtInTaxonomy().roles[index]?.id ?? '';
