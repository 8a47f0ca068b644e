import { useCallback, useRef } from 'react';
import type { Canvases } from './layers';

/** Refs to the elements that the layers are drawn on, and all of them at once; null before they are there. */
export function useCanvases() {
  const stack = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const mass = useRef<HTMLCanvasElement>(null);
  const regions = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  const hover = useRef<HTMLCanvasElement>(null);
  const all = useCallback(
    (): Canvases | null =>
      stack.current &&
      ground.current &&
      mass.current &&
      regions.current &&
      labels.current &&
      hover.current
        ? {
            ...{ stack: stack.current, ground: ground.current, mass: mass.current },
            ...{ regions: regions.current, labels: labels.current, hover: hover.current },
          }
        : null,
    [],
  );
  return { stack, ground, mass, regions, labels, hover, all };
}
