import { type RefObject, useEffect, useState } from 'react';
import type { Box, Point } from '../scene/geometry';
import type { Size } from './scale';

/** What is in sight is noted in leaps of so many pixels, and known so far around. */
const LEAP = 200;
const leap = (value: number) => Math.round(value / LEAP) * LEAP;

/** What of a scrolled element is in sight, with a margin around it; it moves on in leaps. */
export function useSight(scroller: RefObject<HTMLElement | null>, { width, height }: Size): Box {
  const [{ x, y }, setAt] = useState<Point>({ x: 0, y: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const note = () => {
      const next = { x: leap(element.scrollLeft), y: leap(element.scrollTop) };
      setAt((was) => (was.x === next.x && was.y === next.y ? was : next));
    };
    note();
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [scroller]);
  return { minX: x - LEAP, maxX: x + width + LEAP, minY: y - LEAP, maxY: y + height + LEAP };
}
