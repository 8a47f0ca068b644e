import type { Backdrop } from '../../derive';
import type { Box, Viewport } from '../scene/geometry';
import type { Palette } from './palette';

const TEXT_HEIGHT = 16;
const textFont = (narrow: string) => `500 13px ${narrow}`;

/** What the texts of a backdrop cover of the screen. */
export function textBoxes(
  context: CanvasRenderingContext2D,
  { texts }: Backdrop,
  { zoom, pan }: Viewport,
  { narrow }: Palette,
): Box[] {
  context.font = textFont(narrow);
  return texts.map(({ x, y, dx, dy, text, align }) => {
    const [at, middle] = [x * zoom + pan.x + dx, y * zoom + pan.y + dy];
    const width = context.measureText(text).width;
    const minX = at - { left: 0, center: width / 2, right: width }[align];
    const [minY, maxY] = [middle - TEXT_HEIGHT / 2, middle + TEXT_HEIGHT / 2];
    return { minX, maxX: minX + width, minY, maxY };
  });
}

/** Paints what stands behind the roles: rings of the focus, axes of the scatter. Text keeps its size. */
export function paintBackdrop(
  context: CanvasRenderingContext2D,
  { circles, lines, texts }: Backdrop,
  { zoom, pan }: Viewport,
  { rule, ink2, narrow }: Palette,
): void {
  const x = (at: number) => at * zoom + pan.x;
  const y = (at: number) => at * zoom + pan.y;
  Object.assign(context, { lineWidth: 1, strokeStyle: rule });
  for (const radius of circles) {
    context.beginPath();
    context.arc(x(0), y(0), radius * zoom, 0, 2 * Math.PI);
    context.stroke();
  }
  context.strokeStyle = ink2;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x(x1), y(y1));
    context.lineTo(x(x2), y(y2));
  }
  context.stroke();
  Object.assign(context, { font: textFont(narrow), fillStyle: ink2, textBaseline: 'middle' });
  for (const text of texts) {
    context.textAlign = text.align;
    context.fillText(text.text, x(text.x) + text.dx, y(text.y) + text.dy);
  }
}
