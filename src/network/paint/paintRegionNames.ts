import { isolated } from '../../domain';
import type { RegionName } from '../labels/regionNames';
import type { Viewport } from '../scene/geometry';
import type { PaintContext } from './context';
import { mix, type Palette } from './palette';

/** Names of lands grow with the map, between these sizes in pixels; from afar they are what is read. */
const SIZE = { least: 12, most: 17, atOne: 22 } as const;
const LEADING = 1.25;
const HALO = 3;
/** Between the capitals of a name; engines without it set them close. */
const TRACKING = '0.14em';
/** How much of its land's colour is in a name, the rest is ink: small type needs 4.5:1 on the tint of the land. */
const COLOUR = 0.62;

const sizeAt = (zoom: number, { textScale }: Pick<Palette, 'textScale'>) =>
  (Math.round(2 * Math.min(SIZE.most, Math.max(SIZE.least, SIZE.atOne * zoom))) / 2) * textScale;

/** Sets the face of the names of lands in a size in pixels. */
function setFace(context: PaintContext, { serif }: Palette, size: number): void {
  context.font = `italic 500 ${size}px ${serif}`;
  context.letterSpacing = TRACKING;
}

/** The colour of the name of a land that has that colour. */
export const regionColour = ({ marks, ink }: Pick<Palette, 'marks' | 'ink'>, slot: number) =>
  mix(marks[slot]?.full ?? ink, ink, COLOUR);

/** The width of a name at a zoom. */
export type RegionMeasure = (text: string, zoom: number) => number;

/** Measures names of lands, each once: they grow with their size, and setting a face takes longer than measuring. */
export function createRegionMeasure(context: PaintContext, palette: Palette): RegionMeasure {
  const known = new Map<string, number>();
  const widthOf = (text: string) => {
    context.save();
    setFace(context, palette, SIZE.most);
    const { width } = context.measureText(text.toLocaleUpperCase());
    context.restore();
    known.set(text, width);
    return width;
  };
  return (text, zoom) => ((known.get(text) ?? widthOf(text)) * sizeAt(zoom, palette)) / SIZE.most;
}

/** The height of a line of a name at a zoom. */
export const regionLine = (zoom: number, palette: Palette): number =>
  LEADING * sizeAt(zoom, palette);

/** Paints the names of lands in spaced italic capitals of their colour. */
export function paintRegionNames(
  context: PaintContext,
  names: readonly RegionName[],
  { zoom, pan }: Viewport,
  palette: Palette,
): void {
  const height = regionLine(zoom, palette);
  context.save();
  setFace(context, palette, sizeAt(zoom, palette));
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle' });
  Object.assign(context, { lineJoin: 'round', lineWidth: HALO, strokeStyle: palette.ground });
  for (const { lines, slot, x, y } of names) {
    context.fillStyle = regionColour(palette, slot);
    lines.forEach((line, at) => {
      const down = (at - (lines.length - 1) / 2) * height;
      for (const pass of ['strokeText', 'fillText'] as const) {
        context[pass](
          isolated(line.toLocaleUpperCase()),
          x * zoom + pan.x,
          y * zoom + pan.y + down,
        );
      }
    });
  }
  context.restore();
}
