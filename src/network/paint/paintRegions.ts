import type { Region } from '../../derive';
import type { RegionName } from '../labels/regionNames';
import type { Viewport } from '../scene/geometry';
import type { Palette } from './palette';

/** Region names are as large as the map is wide. */
const SIZES = [
  { below: 500, size: 19 },
  { below: 760, size: 23 },
  { below: Number.POSITIVE_INFINITY, size: 27 },
] as const;
const LEADING = 1.1;
const HALO = 3;

const sizeOn = (width: number) => SIZES.find(({ below }) => width < below)?.size ?? 27;

/** The face of region names on a map of that width. */
export function regionFont({ serif }: Palette, width: number): string {
  return `italic 360 ${sizeOn(width)}px ${serif}`;
}

/** The height of a line of a region's name on a map of that width. */
export function regionLine(width: number): number {
  return LEADING * sizeOn(width);
}

/** Paints the outlines of regions as hairlines, their corners rounded off. */
export function paintOutlines(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  { zoom, pan }: Viewport,
  { rule }: Palette,
): void {
  Object.assign(context, { lineWidth: 1, strokeStyle: rule });
  context.beginPath();
  for (const { outlines } of regions) {
    for (const line of outlines) {
      const point = (at: number) => {
        const wrapped = (2 * at) % (line.length - 2);
        return [
          (line[wrapped] ?? 0) * zoom + pan.x,
          (line[wrapped + 1] ?? 0) * zoom + pan.y,
        ] as const;
      };
      const count = line.length / 2 - 1;
      for (let at = 0; at <= count; at++) {
        const [x, y] = point(at);
        const [nextX, nextY] = point(at + 1);
        const [midX, midY] = [(x + nextX) / 2, (y + nextY) / 2];
        if (at === 0) context.moveTo(midX, midY);
        else context.quadraticCurveTo(x, y, midX, midY);
      }
    }
  }
  context.stroke();
}

/** Paints the names of regions, large and faint. */
export function paintRegionNames(
  context: CanvasRenderingContext2D,
  names: readonly RegionName[],
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  const width = context.canvas.clientWidth;
  const height = regionLine(width);
  context.font = regionFont(palette, width);
  Object.assign(context, { fillStyle: palette.region, strokeStyle: palette.ground });
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle' });
  Object.assign(context, { lineJoin: 'round', lineWidth: HALO });
  for (const { lines, x, y } of names) {
    lines.forEach((line, at) => {
      const down = (at - (lines.length - 1) / 2) * height;
      for (const pass of ['strokeText', 'fillText'] as const) {
        context[pass](line, x * zoom + pan.x, y * zoom + pan.y + down);
      }
    });
  }
}
