import { type Computed, ruleText } from '../../domain';

/** The beginning of the remark on computed matches. */
const BEGINNING = 'the files declare no matches; they are computed from ';

/** What is said where there is nothing to compute matches from. */
export const NOTHING_SHARED =
  'opened without a table of matches (columns source, target, match), and the roles share nothing to compute them from: no role has one';

/** What is said of computed matches, and that they can be computed in another way. */
export function computedRemark(computed: Computed): string {
  return `${BEGINNING}${ruleText(computed)}, the strongest ${computed.strongest} of a role. "Taxonomy" has other ways`;
}

/** Whether a remark is about computed matches. */
export const isOnComputed = (message: string) => message.startsWith(BEGINNING);
