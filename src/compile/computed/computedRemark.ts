import type { Computed } from '../../domain';

/** The beginning of the remark on computed matches. */
const BEGINNING = 'the files declare no matches; they are computed from ';

/** What is said where there is nothing to compute matches from. */
export const NOTHING_SHARED =
  'opened without a table of matches (columns source, target, match), and the roles share nothing to compute them from: no role has one';

/** What is said of computed matches, and that they can be computed in another way. */
export function computedRemark({ by, strongest }: Computed): string {
  const names = by.map((one) => (one === 'words' ? 'words' : one.column)).join(' and ');
  return `${BEGINNING}${names}, the strongest ${strongest} of a role. "Taxonomy" has other ways`;
}

/** Whether a remark is about computed matches. */
export const isOnComputed = (message: string) => message.startsWith(BEGINNING);
