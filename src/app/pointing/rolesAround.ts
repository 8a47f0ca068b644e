import type { RoleId } from '../../domain';

/** The roles that a place on the page is about: one, or the two of a match; none where it is about something else. */
export function rolesAround(target: EventTarget | null): RoleId[] {
  const about = target instanceof Element ? target.closest<HTMLElement>('[data-role]') : null;
  const { role, with: other } = about?.dataset ?? {};
  return [role, other].filter((id) => id !== undefined) as RoleId[];
}
