import type { Box } from '../labels/labels';

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

/** What lies over the map beside a canvas of it, in its pixels; labels keep clear of it. */
export function coversOf(canvas: HTMLCanvasElement): Box[] {
  const map = canvas.closest('section');
  const origin = map?.getBoundingClientRect();
  // What stands beside the map's own controls may cover it, too.
  const covers = map?.parentElement?.querySelectorAll('[data-covers-map]') ?? [];
  return [...covers].map((cover) => {
    const { left, top, right, bottom } = cover.getBoundingClientRect();
    const [dx, dy] = [origin?.left ?? 0, origin?.top ?? 0];
    return { minX: left - dx, minY: top - dy, maxX: right - dx, maxY: bottom - dy };
  });
}
