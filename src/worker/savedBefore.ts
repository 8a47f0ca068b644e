import { isNewerVersion } from '../compile';
import type { Role, Taxonomy } from '../domain';
import { listSaved, savedPart } from '../storage';

/** Of so many saved taxonomies, the latest, it is asked whether one is an earlier version. */
const MOST = 20;

/**
 * The saved taxonomy that an opened one is a newer version of, by fingerprint, where that is not the one on the page. Roles
 * are compared by id and title: ids alone may be mere numbers. What is saved already stays what it was.
 */
export async function savedBefore(
  opened: Pick<Taxonomy, 'fingerprint' | 'roles'>,
): Promise<string | undefined> {
  const { fingerprint, roles } = opened;
  const lines = await listSaved().catch(() => []);
  const own = lines.find((line) => line.fingerprint === fingerprint);
  if (own) return own.newerThan;
  const after = namesOf(roles);
  for (const line of lines.filter(({ isDamaged }) => !isDamaged).slice(0, MOST)) {
    if (line.roles > 2 * roles.length) continue;
    // What is damaged is nobody's earlier version.
    const before = await savedPart('taxonomy', line.fingerprint).catch(() => undefined);
    if (before && isNewerVersion(namesOf(before.roles), after)) return line.fingerprint;
  }
  return undefined;
}

const namesOf = (roles: readonly Role[]) => roles.map(({ id, title }) => `${id}\t${title}`);
