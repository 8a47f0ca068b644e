import type { PainterChanges } from '../painter/bitmapLayer';
import { startPainter } from '../painter/bitmapLayer';
import type { FrameView } from '../painter/view';
import type { FromPainter, ToPainter } from '../painter/worker';
import type { Painted } from './types';

/** Has a painter of its own paint lands and matches as the page has them, at any scale. */
export function paintLayers(changes: PainterChanges, view: FrameView): Promise<Painted> {
  const painter = startPainter();
  return new Promise<Painted>((resolve, reject) => {
    painter.addEventListener('message', ({ data }: MessageEvent<FromPainter>) =>
      resolve({ matches: data.matches, lands: data.lands ?? null }),
    );
    painter.addEventListener('error', () => reject(new Error('The painter could not be started.')));
    const message: ToPainter = { ...changes, paint: { view: { ...view, margin: 0 }, version: 1 } };
    painter.postMessage(message);
  }).finally(() => painter.terminate());
}
