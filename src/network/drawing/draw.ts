import { drawChart } from './chart/drawChart';
import { drawMap } from './drawMap';
import { sheetOf } from './sheet';
import { createRuler } from './svg/svgText';
import type { Drawing, DrawingRequest, DrawnPicture } from './types';
import { writePng } from './writePng';
import { writeSvg } from './writeSvg';

export { drawChart, drawMap };

/** What makes pictures of a view. */
export interface DrawingTools {
  readonly drawChart: typeof drawChart;
  readonly pictureOf: typeof pictureOf;
}

/** Makes a picture of a drawing, in the format that is asked for. */
export function pictureOf(drawing: Drawing, request: DrawingRequest): Promise<DrawnPicture> {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const ruler = createRuler(context);
  const sheet = sheetOf(drawing, request, ruler.width);
  if (request.format === 'png') return writePng(drawing, sheet, request.scale);
  return writeSvg(sheet, ruler, request.head[0] ?? '');
}
