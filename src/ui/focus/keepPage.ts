import { keepFocus } from './keepFocus';
import { keepInert } from './keepInert';

/** What may take away what has the focus, or uncover it. */
const CHANGES: MutationObserverInit = {
  ...{ childList: true, subtree: true },
  attributeFilter: ['disabled', 'hidden', 'inert', 'data-covers', 'data-open', 'data-raised'],
};

/** Keeps the focus on something that can be used for as long as the page is there. */
export function keepPage(): void {
  const [hold, cover] = [keepFocus(), keepInert()];
  let isDue = false;
  const check = () => {
    isDue = false;
    cover();
    hold();
  };
  const schedule = () => {
    if (isDue) return;
    isDue = true;
    // After the frame: until then the focus stays on what is hidden or disabled.
    requestAnimationFrame(() => setTimeout(check));
  };
  new MutationObserver(schedule).observe(document.body, CHANGES);
  addEventListener('resize', schedule);
  for (const end of ['transitionend', 'transitioncancel'] as const)
    document.addEventListener(end, schedule);
  schedule();
}
