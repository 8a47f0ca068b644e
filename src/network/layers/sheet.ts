import { shallow } from 'zustand/shallow';
import type { LiveViewport } from '../camera/viewport';
import type { Viewport } from '../scene/geometry';
import { clearCanvas, showCanvas } from './canvas';

/** What is on a canvas with nothing on it. */
const EMPTY: readonly unknown[] = [];

/** A canvas that is painted only where what it shows, or the view, has changed, and in sight only where it shows anything. */
export function createSheet(canvas: HTMLCanvasElement, viewport: LiveViewport) {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  /** What an earlier scene has left there is not known. */
  let painted: readonly unknown[] | null = null;
  return {
    context,
    /** `shown` is what the painting is made of; nothing where there is none. */
    draw: (
      shown: readonly unknown[] | false | undefined,
      paint: (context: CanvasRenderingContext2D, view: Viewport) => void,
    ) => {
      const [width, height, view] = [viewport.width(), viewport.height(), viewport.now()];
      const size = [width, height, window.devicePixelRatio];
      const toPaint = shown ? [...shown, ...size, view.zoom, view.pan.x, view.pan.y] : EMPTY;
      if (shallow(painted, toPaint)) return;
      painted = toPaint;
      showCanvas(canvas, Boolean(shown));
      if (!shown) return;
      clearCanvas(context, width, height);
      paint(context, view);
    },
  };
}
