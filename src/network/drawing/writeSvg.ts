import { rest } from '../../domain';
import type { Sheet } from './sheet';
import { embeddedFaces } from './svg/fontFaces';
import { createSvgContext } from './svg/svgContext';
import { escaped, type Ruler } from './svg/svgText';
import type { DrawnPicture } from './types';

/** A sheet as SVG, with the faces in which it is written. */
export async function writeSvg(sheet: Sheet, ruler: Ruler, title: string): Promise<DrawnPicture> {
  const context = createSvgContext(ruler);
  for (const _ of sheet.paint({ context })) await rest();
  const { width, height } = sheet;
  const faces = await embeddedFaces(context.written);
  const blob = new Blob(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n`,
      title && `<title>${escaped(title)}</title>\n`,
      faces && `<style>${faces}</style>\n`,
      ...context.elements(),
      '</svg>\n',
    ],
    { type: 'image/svg+xml' },
  );
  return { blob, width, height, scale: 1 };
}
