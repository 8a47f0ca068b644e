import { type RefObject, useEffect } from 'react';

/** Where the names lie over the page: a narrow one has no room for them. */
const WIDE = '(min-width: 760px)';
const IS_IN = ':is(:hover, :focus-within)';

/** Lets Escape take away what the rail shows for the pointer or the focus, before it closes anything, until both have left. */
export function useHushing(rail: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hush = (event: KeyboardEvent) => {
      const element = rail.current;
      if (event.key !== 'Escape' || !element?.matches(`${IS_IN}:not([data-hushed])`)) return;
      if (!matchMedia(WIDE).matches || document.querySelector('dialog[open], :popover-open'))
        return;
      element.dataset.hushed = '';
      event.preventDefault();
      event.stopPropagation();
    };
    const speak = () => {
      const element = rail.current;
      if (element?.dataset.hushed !== undefined && !element.matches(IS_IN))
        delete element.dataset.hushed;
    };
    window.addEventListener('keydown', hush, { capture: true });
    // What has left may have gone into the rail again by the time that this is heard.
    window.addEventListener('pointermove', speak, { passive: true });
    window.addEventListener('focusin', speak);
    return () => {
      window.removeEventListener('keydown', hush, { capture: true });
      window.removeEventListener('pointermove', speak);
      window.removeEventListener('focusin', speak);
    };
  }, [rail]);
}
