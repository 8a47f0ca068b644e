import type { LiveViewport } from '../camera/viewport';
import type { Arrangement } from '../labels/arrange';
import { paintWritten, type Written } from '../paint/paintWritten';
import { clearCanvas } from './canvas';

/** Paints an arrangement on a canvas of its own, where the map has it now. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  viewport: LiveViewport,
  content: Written,
  arrangement: Arrangement,
): void {
  clearCanvas(context, viewport.width(), viewport.height());
  paintWritten(context, viewport.now(), content, arrangement);
}
