import type { PaintView } from './view';

const contextOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('bitmaprenderer') as ImageBitmapRenderingContext;

/** Puts a canvas where it shows images that reach a margin beyond its frame, and are moved and zoomed from its corner. */
export function prepareForImages({ style }: HTMLCanvasElement, margin: number): void {
  const inset = `-${margin}px`;
  Object.assign(style, { top: inset, left: inset, transformOrigin: `${margin}px ${margin}px` });
}

/** Shows the image of a view; null = none. */
export function showImage(
  canvas: HTMLCanvasElement,
  image: ImageBitmap | null,
  { width, height, margin }: PaintView,
): void {
  contextOf(canvas).transferFromImageBitmap(image);
  Object.assign(canvas.style, {
    width: `${width + 2 * margin}px`,
    height: `${height + 2 * margin}px`,
  });
}

/** Takes the image of a canvas away. */
export const clearImage = (canvas: HTMLCanvasElement) =>
  contextOf(canvas).transferFromImageBitmap(null);
