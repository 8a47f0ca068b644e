import type { RoleIndex, Taxonomy } from '../domain';

/** What the reader has noted on the match of two roles, in words: "Note, ours"; empty where that is nothing. */
export function notedBetween({ flags }: Taxonomy, a: RoleIndex, b: RoleIndex): string {
  const noted = flags?.between.find(
    ({ roles }) => roles.length === 2 && roles.includes(a) && roles.includes(b),
  );
  return noted?.words.join(', ') ?? '';
}
