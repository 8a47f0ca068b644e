// No stylesheet is loaded, so that elements have what browsers give them, and what stands in their `style`. To compute
// all properties, as happy-dom does, took a third of the time.

const isGone = (element: Element) =>
  element.hasAttribute('hidden') ||
  (element.localName === 'dialog' && !element.hasAttribute('open'));

/** Has `getComputedStyle` and `checkVisibility` look at little. */
export function simulateStyles(): void {
  window.getComputedStyle = (element) => {
    const { style } = element as HTMLElement;
    const display = isGone(element) ? 'none' : style?.display || 'block';
    const visibility = style?.visibility || 'visible';
    return new Proxy(style, {
      get(own, name) {
        if (name === 'display') return display;
        if (name === 'visibility') return visibility;
        if (name === 'getPropertyValue')
          return (property: string) =>
            ({ display, visibility })[property] ?? own.getPropertyValue(property);
        return Reflect.get(own, name, own);
      },
    });
  };
  Element.prototype.checkVisibility = function isVisible(this: Element) {
    if (!this.isConnected) return false;
    for (let place: Element | null = this; place; place = place.parentElement)
      if (isGone(place) || (place as HTMLElement).style?.display === 'none') return false;
    return true;
  };
}
