import type { Viewport } from '../scene/geometry';
import { lineOf } from '../scene/pairLine';
import { lineWidth } from '../scene/scale';
import { LINE_STATE, type Scene } from '../scene/scene';
import type { PaintContext } from './context';
import type { Palette } from './palette';

const THINNEST = 1.25;
const SAMPLES = 16;

/** Paints the line of a pair in ink, or in red if it is lit. */
export function paintLine(
  context: PaintContext,
  scene: Scene,
  pair: number,
  view: Viewport,
  palette: Palette,
): void {
  const { pairs, lines } = scene;
  const at = lineOf(scene, pair, view);
  context.strokeStyle = lines[pair] === LINE_STATE.lit ? palette.stamp : palette.ink2;
  context.lineWidth = Math.max(THINNEST, lineWidth(pairs.percent[pair] ?? 0, 'plain') * view.zoom);
  context.beginPath();
  for (let step = 0; step <= SAMPLES; step++) {
    const { x, y } = at(step / SAMPLES);
    context.lineTo(x, y);
  }
  context.stroke();
}
