import type { RoleId } from '../../domain';

const MARK = 'data-pointed';

/** Marks what the page has on the roles that are pointed at on the map. */
export function markPointed(roles: readonly RoleId[]): void {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  for (const role of roles) {
    const about = document.querySelectorAll(`[data-role="${CSS.escape(role)}"]:not([data-with])`);
    for (const element of about) element.setAttribute(MARK, '');
  }
}
