import type { Chart } from '../../../derive';
import { isolated } from '../../../domain';
import { HEADINGS } from '../../chart/scale';
import type { PaintContext } from '../../paint/context';
import type { Palette } from '../../paint/palette';
import { cutLines } from '../wrapped';
import type { ChartPlan, ChartShown } from './types';

const NAME_LEFT = 12;
const HEADING_LINE = 14.3;

/** Paints the tiers of an org chart as bands, with their names at the left of the picture. */
export function paintTiers(
  context: PaintContext,
  { chart }: Pick<ChartShown, 'chart'>,
  { scale, scroll, width, palette }: ChartPlan,
  isNamed: boolean,
): void {
  const across = Math.max(width, chart.width * scale.x);
  Object.assign(context, { textAlign: 'left', textBaseline: 'middle' });
  context.font = `500 12px ${palette.narrow}`;
  chart.tiers.forEach(({ label, from, to }, at) => {
    context.fillStyle = palette.wash;
    if (at % 2 === 0) context.fillRect(0, from * scale.y, across, (to - from) * scale.y);
    context.fillStyle = palette.ink3;
    if (isNamed) context.fillText(isolated(label), scroll.x + NAME_LEFT, from * scale.y + 9);
  });
}

/** Paints the headings of the lanes along the top of the picture; they hide what is below them. */
export function paintHeadings(
  context: PaintContext,
  { chart }: Pick<ChartShown, 'chart'>,
  { scale, scroll, width, palette }: ChartPlan,
): void {
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, width, HEADINGS);
  context.fillStyle = palette.ink;
  context.fillRect(0, HEADINGS - 2, width, 2);
  for (const lane of chart.lanes) paintHeading(context, lane, scale.x, scroll.x, palette);
}

function paintHeading(
  context: PaintContext,
  { label, from, to }: Chart['lanes'][number],
  scale: number,
  left: number,
  { narrow, ink }: Palette,
): void {
  const font = `700 13px ${narrow}`;
  Object.assign(context, { font, fillStyle: ink, textAlign: 'center', textBaseline: 'middle' });
  const width = (to - from) * scale - 8;
  const lines = cutLines(label, font, { width, measure: widthIn(context) }, 2);
  const middle = ((from + to) / 2) * scale - left;
  lines.forEach((line, at) => {
    const down = (at - (lines.length - 1) / 2) * HEADING_LINE;
    context.fillText(isolated(line), middle, (HEADINGS - 2) / 2 + down);
  });
}

/** Measures with what is painted on. */
export const widthIn = (context: PaintContext) => (text: string, font: string) => {
  context.font = font;
  return context.measureText(text).width;
};
