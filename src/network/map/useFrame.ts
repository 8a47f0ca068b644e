import { useCallback, useRef } from 'react';
import type { Canvases } from '../layers/layers';

/** Refs to the elements that a map is drawn on, and all of them at once; null before they are there. */
export function useFrame() {
  const stack = useRef<HTMLDivElement>(null);
  const lands = useRef<HTMLCanvasElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const bitmap = useRef<HTMLCanvasElement>(null);
  const regions = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  const hover = useRef<HTMLCanvasElement>(null);
  const key = useRef<HTMLUListElement>(null);
  const elements = useCallback((): (Canvases & { readonly key: HTMLElement }) | null => {
    const drawnOn = {
      ...{ stack: stack.current, lands: lands.current, ground: ground.current },
      ...{ bitmap: bitmap.current, regions: regions.current, labels: labels.current },
      ...{ hover: hover.current, key: key.current },
    };
    return isWhole(drawnOn) ? drawnOn : null;
  }, []);
  return { refs: { stack, lands, ground, bitmap, regions, labels, hover, key }, elements };
}

function isWhole<T extends object>(some: T): some is { [K in keyof T]: NonNullable<T[K]> } {
  return Object.values(some).every((element) => element !== null);
}
