import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type SheetRest, snapSheet } from './snapSheet';

const SLOP = 6;

interface SheetDrag {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: () => void;
  onClickCapture: (event: MouseEvent) => void;
}

/** Handlers with which an element drags the sheet up and down; `onRest` is called with where the sheet is left. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  raised: boolean,
  onRest: (rest: SheetRest) => void,
): SheetDrag {
  const from = useRef<number | null>(null);
  const dragged = useRef(false);

  // Straight to the element: a render for every pixel would lag behind the finger.
  const show = (down: number | null) => {
    if (down === null) {
      sheet.current?.style.removeProperty('--drag');
      sheet.current?.removeAttribute('data-dragging');
    } else {
      sheet.current?.style.setProperty('--drag', `${down}px`);
      sheet.current?.setAttribute('data-dragging', '');
    }
  };
  const end = () => {
    from.current = null;
    show(null);
  };

  return {
    onPointerDown: (event) => {
      dragged.current = false;
      if (!event.isPrimary || event.button !== 0) return;
      from.current = event.clientY;
      // By what was touched, so that a tap is still that button's click.
      if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (from.current === null) return;
      const down = event.clientY - from.current;
      if (!dragged.current && Math.abs(down) < SLOP) return;
      dragged.current = true;
      show(down);
    },
    onPointerUp: (event) => {
      if (from.current === null) return;
      const down = event.clientY - from.current;
      end();
      if (dragged.current) onRest(snapSheet(raised, down, window.innerHeight));
    },
    onPointerCancel: end,
    // The click that ends a drag is not a tap on what lies under the finger.
    onClickCapture: (event) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}
