import { isOperable, tabStopsIn } from './tabStops';

/** A place around what has the focus, and which of the tab stops in it that is; -1 where it was not counted. */
interface Surrounding {
  readonly place: Element;
  readonly at: number;
}

interface Held {
  readonly element: HTMLElement;
  /** From near to far. */
  readonly around: readonly Surrounding[];
}

const LANDMARKS = 'section, aside, main, nav, header, footer, dialog, body';
/** The stops of a place farther out are too many to be counted each time. */
const COUNTED = 4;

/**
 * Watches the focus. When what has it is taken away, often by what it did, the focus would fall to the body, and Tab
 * would begin at the top of the page. The function that comes back, to be called after changes, then moves it to what
 * stands in its place, or to the heading, unless who knows a better place has taken it.
 */
export function keepFocus(): () => void {
  let held = heldIn(document.activeElement);
  document.addEventListener('focusin', ({ target }) => {
    held = heldIn(target);
  });
  document.addEventListener('focusout', ({ target }) => {
    // A press on nothing takes the focus away on purpose: what had it is still there.
    setTimeout(() => {
      if (held?.element === target && isFree() && isOperable(held.element)) held = null;
    });
  });
  const isLost = () => held && isFree() && !isOperable(held.element);
  return () => {
    // It may have been lost just now: who knows a better place comes first.
    if (isLost()) setTimeout(() => held && isLost() && placeAfter(held)?.focus());
  };
}

const isFree = () => document.activeElement === document.body || !document.activeElement;

function heldIn(element: EventTarget | null): Held | null {
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const around: Surrounding[] = [];
  // What stands before and after a dialog has nothing to do with it: where it goes, reading begins with the page's heading.
  const dialog = element.closest('dialog');
  for (let place = element.parentElement; place; place = place.parentElement) {
    const isNear = around.length < COUNTED && (!dialog || dialog.contains(place));
    around.push({ place, at: isNear ? tabStopsIn(place).indexOf(element) : -1 });
  }
  return { element, around };
}

/** The nearest control that is left where an element was, or the heading of what it belonged to. */
function placeAfter({ around }: Held): HTMLElement | null {
  for (const { place, at } of around) {
    if (!isOperable(place)) continue;
    const stops = tabStopsIn(place);
    const near = at < 0 ? undefined : stops[Math.min(at, stops.length - 1)];
    const there = near ?? (place.matches(LANDMARKS) ? headingOf(place) : null);
    if (there) return there;
  }
  return null;
}

/** A heading is no control, but reading can go on from it. */
function headingOf(place: Element): HTMLElement | null {
  const heading = [...place.querySelectorAll<HTMLElement>('h1, h2, h3')].find(isOperable) ?? null;
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
