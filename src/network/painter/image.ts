import type { PaintView } from './view';

const contextOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('bitmaprenderer') as ImageBitmapRenderingContext;

/** Shows the image of a view, which may reach a margin beyond the frame, and is moved and zoomed from the frame's corner; null = none. */
export function showImage(
  canvas: HTMLCanvasElement,
  image: ImageBitmap | null,
  { width, height, margin }: PaintView,
): void {
  contextOf(canvas).transferFromImageBitmap(image);
  Object.assign(canvas.style, {
    ...{ top: `${-margin}px`, left: `${-margin}px`, transformOrigin: `${margin}px ${margin}px` },
    width: `${width + 2 * margin}px`,
    height: `${height + 2 * margin}px`,
  });
}

/** Takes the image of a canvas away. */
export const clearImage = (canvas: HTMLCanvasElement) =>
  contextOf(canvas).transferFromImageBitmap(null);
