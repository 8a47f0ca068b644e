/** Scrolls to a section and gives its heading the focus; the address stays as it is. */
export function jumpTo(scroller: HTMLElement | null, sectionId: string): void {
  const section = scroller?.querySelector(`#${sectionId}`);
  if (!scroller || !section) return;
  const down = section.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  section.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  scroller.scrollTo({ top: scroller.scrollTop + down + 1, behavior: still ? 'instant' : 'smooth' });
}
