import type { Role } from '../../../domain';

/** The words of an id or a title, whatever its script: "11-1011.00" has three. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function closeness(id: string, words: readonly string[], role: Role): number {
  const others = new Set([...wordsOf(role.id), ...wordsOf(role.title)]);
  const shared = words.filter((word) => others.has(word)).length;
  return shared + (role.id.startsWith(id) || id.startsWith(role.id) ? 1 : 0);
}

/** The roles whose ids or titles share most words with an id that is not on file, closest first. */
export function closeRoles(id: string, roles: readonly Role[], count: number): Role[] {
  const words = wordsOf(id);
  return roles
    .map((role) => ({ role, score: closeness(id, words, role) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.role.citations - a.role.citations)
    .slice(0, count)
    .map(({ role }) => role);
}
