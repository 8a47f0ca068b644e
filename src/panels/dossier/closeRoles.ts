import { type Role, slugify } from '../../domain';

function kinship(words: readonly string[], role: Role): number {
  const others = new Set([...role.id.split('-'), ...slugify(role.title).split('-')]);
  const shared = words.filter((word) => others.has(word)).length;
  const id = words.join('-');
  return shared + (role.id.startsWith(id) || id.startsWith(role.id) ? 1 : 0);
}

/** The roles whose ids or titles share most words with an id that is not on file, closest first. */
export function closeRoles(id: string, roles: readonly Role[], count: number): Role[] {
  const words = id.split('-');
  return roles
    .map((role) => ({ role, kin: kinship(words, role) }))
    .filter(({ kin }) => kin > 0)
    .sort((a, b) => b.kin - a.kin || b.role.citations - a.role.citations)
    .slice(0, count)
    .map(({ role }) => role);
}
