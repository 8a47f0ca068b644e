import type { RoleId } from '../../domain';
import type { View } from '../../state';

// An unknown role that is selected is not among them: its dossier says so.
const NAMES = {
  ...{ why: 'why', from: 'from', to: 'to', via: 'via', avoid: 'avoid', shown: 'show' },
  group: 'around',
} as const;
const QUESTIONS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** A view without the roles that the taxonomy lacks; those are returned as they are written in the link. */
export function knownRoles(
  view: View,
  known: ReadonlyMap<RoleId, unknown>,
): { view: View; unknown: string[] } {
  const isUnknown = (role: RoleId | null) => role !== null && !known.has(role);
  // A pair has no reasons if either of the two is unknown.
  const isPairGone = view.why !== null && isUnknown(view.role);
  const keys = QUESTIONS.filter((key) => isUnknown(view[key]) || (key === 'why' && isPairGone));
  const pins = view.pins.filter((role) => known.has(role));
  const gone = view.pins.filter(isUnknown);
  const page = view.page === 'compare' && pins.length < 2 ? 'dossier' : view.page;
  const changed = { ...view, ...Object.fromEntries(keys.map((key) => [key, null])), page, pins };
  return {
    view: keys.length || gone.length || page !== view.page ? changed : view,
    unknown: [
      ...keys.map((key) => `${NAMES[key]}=${view[key]}`),
      ...gone.map((role) => `pin=${role}`),
    ],
  };
}
