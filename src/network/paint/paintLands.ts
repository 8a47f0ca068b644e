import type { Regions } from '../../derive';
import type { Column } from '../../domain';
import type { Viewport } from '../scene/geometry';
import { mix, type Palette } from './palette';

/** How much of a land's colour is in its ground. */
const TINT = 0.085;
/** How much ink is in the lines in the water, the next to the shore first, and in the coast. */
const WATER = 0.13;
const COAST = 0.5;
const COAST_WIDTH = 1.6;
const BORDER = [1.5, 3];

/**
 * Paints the lands of communities: lines in the water, and above them each land with its tint. The coast is what is left of
 * its line when all lands are filled, half of it; where two lands touch nothing is left, and their border is dotted.
 */
export function paintLands(
  context: CanvasRenderingContext2D,
  { regions, waters }: Regions,
  view: Viewport,
  { marks, ground, ink }: Palette,
): void {
  if (!regions.length) return;
  const shores = regions.flatMap(({ outlines }) => outlines);
  stroke(context, waters, view, mix(ink, ground, WATER), 1);
  stroke(context, shores, view, mix(ink, ground, COAST), 2 * COAST_WIDTH);
  for (const { outlines, slot } of regions) {
    trace(context, outlines, view);
    context.fillStyle = mix(marks[slot]?.full ?? ink, ground, TINT);
    context.fill('evenodd');
  }
  context.setLineDash(BORDER);
  stroke(context, shores, view, mix(ink, ground, COAST), 1);
  context.setLineDash([]);
}

function stroke(
  context: CanvasRenderingContext2D,
  lines: readonly Column[],
  view: Viewport,
  strokeStyle: string,
  lineWidth: number,
): void {
  if (!lines.length) return;
  trace(context, lines, view);
  Object.assign(context, { strokeStyle, lineWidth });
  context.stroke();
}

/** Begins a path of closed lines, their corners rounded off: it runs through the middles of their parts. */
function trace(
  context: CanvasRenderingContext2D,
  lines: readonly Column[],
  { zoom, pan }: Viewport,
): void {
  context.beginPath();
  for (const line of lines) {
    const count = line.length / 2 - 1;
    const x = (at: number) => Number(line[(2 * at) % (2 * count)]) * zoom + pan.x;
    const y = (at: number) => Number(line[((2 * at) % (2 * count)) + 1]) * zoom + pan.y;
    for (let at = 0; at <= count; at++) {
      const [midX, midY] = [(x(at) + x(at + 1)) / 2, (y(at) + y(at + 1)) / 2];
      if (at === 0) context.moveTo(midX, midY);
      else context.quadraticCurveTo(x(at), y(at), midX, midY);
    }
    context.closePath();
  }
}
