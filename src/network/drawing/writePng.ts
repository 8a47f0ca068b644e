import { rest } from '../../domain';
import type { Sheet } from './sheet';
import type { Drawing, DrawnPicture } from './types';

/** What every browser's canvas holds, in pixels: of a side, and in all. A phone may hold less. */
const MOST = { side: 16_384, area: 2 ** 26 } as const;
const LEAST_SCALE = 0.05;

/** The largest scale up to the one that is wanted at which a canvas holds a picture of that size. */
export function scaleThatFits(
  { width, height }: Pick<Sheet, 'width' | 'height'>,
  wanted: number,
): number {
  const fits = Math.min(MOST.side / Math.max(width, height), Math.sqrt(MOST.area / width / height));
  // In hundredths, so that it can be said.
  return Math.min(wanted, Math.floor(100 * fits) / 100);
}

/** A sheet as a PNG; smaller than wanted where the browser cannot hold so many pixels. */
export async function writePng(
  drawing: Drawing,
  sheet: Sheet,
  wanted: number,
): Promise<DrawnPicture> {
  for (let scale = scaleThatFits(sheet, wanted); scale >= LEAST_SCALE; scale /= 2) {
    const picture = await pngAt(drawing, sheet, scale);
    if (picture) return picture;
  }
  throw new Error('The browser has no memory for the picture.');
}

async function pngAt(drawing: Drawing, sheet: Sheet, scale: number): Promise<DrawnPicture | null> {
  const canvas = document.createElement('canvas');
  const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  const painted = await drawing.prepare(scale).catch(() => null);
  if (!context || !painted) return null;
  context.scale(scale, scale);
  for (const _ of sheet.paint({ context, painted })) await rest();
  for (const image of [painted.lands, painted.matches]) image?.close();
  // A canvas that could not be made answers with nothing, or with an empty picture.
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob?.size ? { blob, width, height, scale } : null;
}
