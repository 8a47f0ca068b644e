import { type RefObject, useEffect, useState } from 'react';

/** How long it is said how to zoom. */
const HINT_MS = 2500;

/**
 * Lets the wheel, and one finger, scroll the page around a frame until the reader has clicked in it, and again once the
 * pointer has left. Returns whether to say how to zoom.
 */
export function useScrollPast(of: RefObject<HTMLElement | null>): boolean {
  const [isHintShown, setHintShown] = useState(false);
  useEffect(() => (of.current ? listenTo(of.current, setHintShown) : undefined), [of]);
  return isHintShown;
}

function listenTo(element: HTMLElement, onHint: (isShown: boolean) => void): () => void {
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(type, listener, { capture: true, signal: stop.signal });
  let isTaken = false;
  let hint: ReturnType<typeof setTimeout> | undefined;
  const take = (taken: boolean) => {
    isTaken = taken;
    clearTimeout(hint);
    onHint(false);
    element.toggleAttribute('data-taken', taken);
  };
  on('click', () => take(true));
  on('wheel', (event) => {
    // Whatever scrolls by itself zooms with a key only.
    if (isTaken || event.ctrlKey || event.metaKey || !isOnCanvas(event)) return;
    event.stopPropagation();
    clearTimeout(hint);
    onHint(true);
    hint = setTimeout(() => onHint(false), HINT_MS);
  });
  on('touchmove', (event) => {
    if (!isTaken && event.touches.length === 1) event.stopPropagation();
  });
  const leave = () => take(false);
  element.addEventListener('pointerleave', leave, { signal: stop.signal });
  return () => {
    clearTimeout(hint);
    stop.abort();
  };
}

const isOnCanvas = ({ target }: Event) => target instanceof HTMLCanvasElement;
