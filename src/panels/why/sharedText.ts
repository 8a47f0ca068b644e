import { counted } from '../../domain';
import type { SharedTerm } from '../../why';

const MOST = 4;

/** What two passages share, and how rare that is: "In both: thermostat (no other role), dial (3 of 72 roles)." */
export function sharedText(shared: readonly SharedTerm[], roles: number): string {
  const terms = shared.slice(0, MOST).map(({ text, roles: users }) => {
    const rest = users > 2 ? `${users} of ${counted(roles, 'role')}` : 'no other role';
    return `${text} (${rest})`;
  });
  return `In both: ${terms.join(', ')}.`;
}
