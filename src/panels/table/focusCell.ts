/** Gives a cell the focus, and scrolls the table sideways until it is whole and not under the titles. */
export function focusCell(scroller: HTMLElement | null, id: string): void {
  const target = scroller?.querySelector<HTMLElement>(`[data-cell="${id}"]`);
  const cell = target?.closest<HTMLElement>('th, td');
  if (!scroller || !target || !cell) return;
  // The browser's own scrolling is content with half a cell, and knows nothing of the titles.
  target.focus({ preventScroll: true });
  if (!cell.previousElementSibling) return;
  const titles = scroller.querySelector('th')?.offsetWidth ?? 0;
  const frame = scroller.getBoundingClientRect();
  const { left, right } = cell.getBoundingClientRect();
  const [short, over] = [left - frame.left - titles, right - frame.right];
  if (short < 0 || over > 0) scroller.scrollLeft += short < 0 ? short : Math.min(short, over);
}
