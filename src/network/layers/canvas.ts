import type { Box } from '../scene/geometry';

/** Clears a canvas, at the resolution that the screen has now. Sizes are CSS pixels. */
export function clearCanvas(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = window.devicePixelRatio;
  const { canvas } = context;
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

/** Takes a canvas out of sight while there is nothing on it: an empty one is copied to the screen like any other. */
export function showCanvas({ style }: HTMLCanvasElement, isUsed: boolean): void {
  style.visibility = isUsed ? '' : 'hidden';
}

/** The boxes of what lies over the map, in its pixels; labels keep clear of them. */
export function boxesOver(map: Element, covers: Iterable<Element>): Box[] {
  const { left: dx, top: dy } = map.getBoundingClientRect();
  return Array.from(covers, (cover) => {
    const { left, top, right, bottom } = cover.getBoundingClientRect();
    return { minX: left - dx, minY: top - dy, maxX: right - dx, maxY: bottom - dy };
  });
}
