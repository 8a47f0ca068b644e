/** Above a section's heading the running title has room. */
const ROOM = 8;

/** Scrolls to a section and gives its heading the focus; the address stays as it is. */
export function focusSection(scroller: HTMLElement | null, sectionId: string): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const section = scroller?.querySelector(`#${sectionId}`);
  section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  scrollToSection(scroller, sectionId, still ? 'instant' : 'smooth');
}

/** Brings a section to the top of what is visible. */
export function scrollToSection(
  scroller: HTMLElement | null,
  sectionId: string,
  behavior: ScrollBehavior,
): void {
  const section = scroller?.querySelector(`#${sectionId}`);
  if (!scroller || !section) return;
  const down = section.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + down - ROOM, behavior });
}
