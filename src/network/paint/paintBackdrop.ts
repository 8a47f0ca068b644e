import type { Backdrop } from '../../derive';
import { isolated } from '../../domain';
import type { Box, Viewport } from '../scene/geometry';
import type { PaintContext } from './context';
import type { Palette } from './palette';

const TEXT_HEIGHT = 16;
const DASHES = [2, 4];

type Text = Backdrop['texts'][number];

const fontOf = ({ isName }: Text, { narrow, serif }: Palette) =>
  isName ? `italic 400 15px ${serif}` : `500 13px ${narrow}`;

/** What the texts of a backdrop cover of the screen. */
export function textBoxes(
  context: PaintContext,
  backdrop: Backdrop,
  view: Viewport,
  palette: Palette,
): Box[] {
  return shownTexts(context, backdrop, view, palette).map(({ box }) => box);
}

/** Paints what stands behind the roles: rings of the focus, axes and medians of the scatter. Text keeps its size. */
export function paintBackdrop(
  context: PaintContext,
  backdrop: Backdrop,
  view: Viewport,
  palette: Palette,
): void {
  const { zoom, pan } = view;
  const { rule, ink2, ink3 } = palette;
  Object.assign(context, { lineWidth: 1, strokeStyle: rule });
  for (const radius of backdrop.circles) {
    context.beginPath();
    context.arc(pan.x, pan.y, radius * zoom, 0, 2 * Math.PI);
    context.stroke();
  }
  context.strokeStyle = ink3;
  context.setLineDash(DASHES);
  strokeLines(context, backdrop.dashes, view);
  context.setLineDash([]);
  context.strokeStyle = ink2;
  strokeLines(context, backdrop.lines, view);
  context.textBaseline = 'middle';
  for (const { text, x, y } of shownTexts(context, backdrop, view, palette)) {
    Object.assign(context, { font: fontOf(text, palette), textAlign: text.align });
    context.fillStyle = text.isName ? ink3 : ink2;
    context.fillText(isolated(text.text), x, y);
  }
}

function strokeLines(
  context: PaintContext,
  lines: Backdrop['lines'],
  { zoom, pan }: Viewport,
): void {
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1 * zoom + pan.x, y1 * zoom + pan.y);
    context.lineTo(x2 * zoom + pan.x, y2 * zoom + pan.y);
  }
  context.stroke();
}

/** Where the texts stand, but for those that would cover an earlier one. */
function shownTexts(
  context: PaintContext,
  { texts }: Backdrop,
  { zoom, pan }: Viewport,
  palette: Palette,
) {
  const shown: { text: Text; x: number; y: number; box: Box }[] = [];
  for (const text of texts) {
    const [x, y] = [text.x * zoom + pan.x + text.dx, text.y * zoom + pan.y + text.dy];
    context.font = fontOf(text, palette);
    const width = context.measureText(text.text).width;
    const minX = x - { left: 0, center: width / 2, right: width }[text.align];
    const [minY, maxY] = [y - TEXT_HEIGHT / 2, y + TEXT_HEIGHT / 2];
    const box = { minX, maxX: minX + width, minY, maxY };
    if (!shown.some((other) => areOverlapping(other.box, box))) shown.push({ text, x, y, box });
  }
  return shown;
}

const areOverlapping = (one: Box, other: Box) =>
  one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY;
