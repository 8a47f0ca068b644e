/** The id of the side panel. */
export const SIDE = 'side';

/** Moves the focus to the heading of what the side panel shows. */
export function focusSide(): void {
  const headings = document.querySelectorAll<HTMLElement>(`#${SIDE} h2`);
  [...headings].find((heading) => heading.checkVisibility())?.focus();
}
