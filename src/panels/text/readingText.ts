import { roleById } from '../../derive';
import { counted, type Taxonomy } from '../../domain';
import type { NearRole, Reading, SharedTerm } from '../../why';

/** From here on chance is ruled out, as far as one in twenty goes. */
const CLEAR = 95;
const MOST_TERMS = 4;

/** How sure it is that a role is near. */
export const clearness = ({ ahead }: NearRole): string =>
  ahead >= CLEAR ? 'Clear' : 'Perhaps chance';

/** What was found, in one line. */
export function foundText(taxonomy: Taxonomy, reading: Reading): string {
  const [first] = reading.nearest;
  if (!first) return nothingText(reading);
  return `${counted(reading.nearest.length, 'role')}. The nearest: ${roleById(taxonomy, first.role)?.title}.`;
}

/** Why no role is listed. */
export function nothingText({ words, known }: Reading): string {
  if (words === 0) return 'The text has no telling word: only stop words, figures, or none.';
  return `No role is nearer to this text than chance. Of ${counted(words, 'telling word')}, ${known} ${known === 1 ? 'is' : 'are'} in some record.`;
}

/** What speaks for a role: "In both: burndown (2 of 102 roles), stand-up (no other role)." */
export function termsText(shared: readonly SharedTerm[], roles: number): string {
  const terms = shared.slice(0, MOST_TERMS).map(({ text, roles: users }) => {
    const rest = users > 1 ? `${users} of ${counted(roles, 'role')}` : 'no other role';
    return `${text} (${rest})`;
  });
  return `In both: ${terms.join(', ')}.`;
}
