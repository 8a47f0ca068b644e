import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Insets } from '../../../network';

/** How wide and high a picture can be, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A picture that fills its room is laid out anew when that has changed by so much. */
const STEP = 10;
/** The legend lies along the lower edge, in about so many pixels. */
const LEGEND = 124;

/** The room inside an element for a picture with these insets; as it was while `isKept`, undefined before it is known. */
export function useRoom(
  ref: RefObject<HTMLElement | null>,
  { top, right, bottom, left }: Insets,
  isKept: boolean,
): Room | undefined {
  const [frame, setFrame] = useState<Room>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setFrame((before) => (before && isKept ? before : sizeOf(element, before))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isKept]);
  return (
    frame && {
      width: Math.max(STEP, frame.width - left - right),
      height: Math.max(STEP, frame.height - top - Math.max(bottom, LEGEND)),
    }
  );
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement, before?: Room): Room {
  const rounded = (length: number) => Math.round(length / STEP) * STEP;
  const [width, height] = [rounded(clientWidth), rounded(clientHeight)];
  return before?.width === width && before.height === height ? before : { width, height };
}
