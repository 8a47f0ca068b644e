import type { Point } from '../scene/geometry';

/** What is done with the pointer. */
export interface GestureActions {
  /** Times so much, with a point of the frame staying where it is. */
  readonly zoomBy: (factor: number, around: Point) => void;
}

/** A mouse that moves less than this while it is pressed has clicked. */
const SLACK = 4;
const WHEEL_STEP = 0.0022;

/**
 * Dragging with the mouse scrolls an element; the wheel with Ctrl, and two fingers, zoom. One finger and the wheel scroll
 * it by themselves. Returns a function that takes all of it back.
 */
export function listenToGestures(scroller: HTMLElement, { zoomBy }: GestureActions): () => void {
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => scroller.addEventListener(type, listener, { ...options, signal: stop.signal });
  const inFrame = (x: number, y: number): Point => {
    const { left, top } = scroller.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };
  let dragged: { x: number; y: number; moved: boolean } | null = null;
  let apart = 0;

  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY * WHEEL_STEP), inFrame(event.clientX, event.clientY));
  });
  on('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    dragged = null;
    if (pointerType === 'mouse' && button === 0) dragged = { x: clientX, y: clientY, moved: false };
  });
  on('pointermove', ({ buttons, clientX, clientY }) => {
    if (!dragged || !(buttons & 1)) return;
    const [dx, dy] = [clientX - dragged.x, clientY - dragged.y];
    if (!dragged.moved && Math.hypot(dx, dy) < SLACK) return;
    scroller.scrollBy(-dx, -dy);
    dragged = { x: clientX, y: clientY, moved: true };
  });
  // What ends a drag chooses nothing.
  on('click', (event) => dragged?.moved && event.stopPropagation(), { capture: true });
  on('touchstart', ({ touches }) => {
    apart = touches.length === 2 ? spread(touches) : 0;
  });
  on(
    'touchmove',
    (event) => {
      if (event.touches.length !== 2 || !apart) return;
      event.preventDefault();
      const now = spread(event.touches);
      const [one, other] = Array.from(event.touches);
      const middle = (a = 0, b = 0) => (a + b) / 2;
      zoomBy(
        now / apart,
        inFrame(middle(one?.clientX, other?.clientX), middle(one?.clientY, other?.clientY)),
      );
      apart = now;
    },
    { passive: false },
  );
  return () => stop.abort();
}

function spread(touches: TouchList): number {
  const [one, other] = Array.from(touches);
  return Math.hypot(
    (one?.clientX ?? 0) - (other?.clientX ?? 0),
    (one?.clientY ?? 0) - (other?.clientY ?? 0),
  );
}
