import type { RoleIndex } from '../../domain';
import type { LabelRequest } from './label';
import type { Mark } from './marksInView';

/** Of a role with hundreds of matches only the strongest are named. */
const MOST = 24;

/**
 * The labels that a hover adds to those that are written: of the roles that it lights, in their order, the ones whose
 * titles do not stand on the map.
 */
export function addedLabels(
  marks: readonly Mark[],
  lit: readonly RoleIndex[],
  isWritten: (role: RoleIndex) => boolean,
): LabelRequest[] {
  const byRole = new Map(marks.map((mark) => [mark.role, mark]));
  return lit.slice(0, MOST).flatMap((role) => {
    const mark = byRole.get(role);
    return mark && !isWritten(role) ? [{ ...mark, style: 'matched' as const }] : [];
  });
}
