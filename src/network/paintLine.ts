import type { EdgeSingular } from 'cytoscape';
import type { Viewport } from './camera';
import { pointOnMatch } from './curve';
import type { Palette } from './palette';
import { lineWidth } from './scale';
import type { Scene } from './scene';

const THINNEST = 1.25;

/** Paints the line of a pair in ink; it bends where Cytoscape's own edge does. */
export function paintLine(
  context: CanvasRenderingContext2D,
  { pairs, at }: Scene,
  pair: number,
  { zoom, pan }: Viewport,
  palette: Palette,
  edge: EdgeSingular | null,
): void {
  const [a, b] = [2 * (pairs.a[pair] ?? 0), 2 * (pairs.b[pair] ?? 0)];
  context.strokeStyle = edge?.hasClass('lit') ? palette.stamp : palette.ink2;
  context.lineWidth = Math.max(THINNEST, lineWidth(pairs.percent[pair] ?? 0, 'plain') * zoom);
  context.beginPath();
  context.moveTo((at[a] ?? 0) * zoom + pan.x, (at[a + 1] ?? 0) * zoom + pan.y);
  if (edge) {
    const along = pointOnMatch(edge);
    for (let step = 0; step <= 16; step++) {
      const { x, y } = along(step / 16);
      context.lineTo(x, y);
    }
  }
  context.lineTo((at[b] ?? 0) * zoom + pan.x, (at[b + 1] ?? 0) * zoom + pan.y);
  context.stroke();
}
