import type { PaintView } from './view';

/** A canvas of the painter, which gives its pictures away. */
export interface Surface {
  readonly pictureOf: (view: PaintView) => ImageBitmap;
  /** Makes memory for the next picture, which takes longer than to paint a small map, ready while nobody waits. */
  readonly prepare: () => void;
}

/** Makes a surface that is painted by `paint`, in CSS pixels of the frame. */
export function createSurface(
  paint: (context: OffscreenCanvasRenderingContext2D, view: PaintView) => void,
): Surface {
  const canvas = new OffscreenCanvas(1, 1);
  // On the processor: an accelerated canvas takes ten times as long for thousands of hairlines.
  const context = canvas.getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  return {
    pictureOf: (view) => {
      const { ratio, margin } = view;
      const width = Math.ceil((view.width + 2 * margin) * ratio);
      const height = Math.ceil((view.height + 2 * margin) * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        Object.assign(canvas, { width, height });
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
      paint(context, view);
      return canvas.transferToImageBitmap();
    },
    prepare: () => context.clearRect(0, 0, canvas.width, canvas.height),
  };
}
