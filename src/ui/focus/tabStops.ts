const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether an element is on the page, shown, and neither disabled nor inert. */
export function isOperable(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** The elements that Tab leads to inside another one, in their order. */
export const tabStopsIn = (place: Element): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.tabIndex >= 0 && isOperable(control),
  );
