import { shallow } from 'zustand/shallow';
import type { LiveViewport } from '../camera/viewport';
import type { Viewport } from '../scene/geometry';
import { clearCanvas } from './canvas';

/** What is on a canvas with nothing on it. */
const EMPTY: readonly unknown[] = [];
/** Canvases that something was painted on: the others are not given their memory before that. */
const used = new WeakSet<HTMLCanvasElement>();

/** A canvas that is painted only where what it shows, or the view, has changed. */
export function createSheet(canvas: HTMLCanvasElement, viewport: LiveViewport) {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  /** What an earlier scene has left there is not known. */
  let painted = used.has(canvas) ? null : EMPTY;
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
      used.add(canvas);
      clearCanvas(context, width, height);
      if (shown) paint(context, view);
    },
  };
}
