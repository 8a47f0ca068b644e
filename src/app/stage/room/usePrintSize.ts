import { type RefObject, useEffect } from 'react';

/** What fits on a landscape page of A4 with its margins, in CSS pixels. */
const PAPER = { width: 1040, height: 640 };

/**
 * Keeps an element on paper as large as it is on the screen, and makes it smaller as a whole: its canvases are painted for
 * that size, and each would be stretched in its own way.
 */
export function usePrintSize(of: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keepSize = () => {
      if (!of.current) return;
      const { width, height } = of.current.getBoundingClientRect();
      const scale = Math.min(1, PAPER.width / width, PAPER.height / height);
      const values = { width: `${width}px`, height: `${height}px`, scale: String(scale) };
      for (const [name, value] of Object.entries(values)) {
        of.current.style.setProperty(`--print-${name}`, value);
      }
    };
    addEventListener('beforeprint', keepSize);
    return () => removeEventListener('beforeprint', keepSize);
  }, [of]);
}
