import type { Point } from '../scene/geometry';
import type { TrailLine } from '../scene/trail';
import type { PaintContext } from './context';
import type { Palette } from './palette';

const SAMPLES = 16;
/** An arrow is so many times as long and as wide as its line. */
const ARROW = { length: 3.2, half: 1.5, least: 6, most: 12 } as const;

const arrowOf = (width: number) =>
  Math.min(ARROW.most, Math.max(ARROW.least, ARROW.length * width));

/** Paints the steps of a trail in ink, each with an arrow where it leads. */
export function paintTrail(
  context: PaintContext,
  lines: readonly TrailLine[],
  { ink, ground }: Palette,
): void {
  for (const { at, width } of lines) {
    const tip = at(1);
    const back = at(0.92);
    const angle = Math.atan2(tip.y - back.y, tip.x - back.x);
    const length = arrowOf(width);
    const neck = { x: tip.x - length * Math.cos(angle), y: tip.y - length * Math.sin(angle) };
    context.beginPath();
    for (let step = 0; step < SAMPLES; step++) {
      const { x, y } = at(step / SAMPLES);
      if (Math.hypot(tip.x - x, tip.y - y) > length) context.lineTo(x, y);
    }
    context.lineTo(neck.x, neck.y);
    Object.assign(context, { lineCap: 'butt', lineJoin: 'round' });
    Object.assign(context, { strokeStyle: ground, lineWidth: width + 3 });
    context.stroke();
    Object.assign(context, { strokeStyle: ink, lineWidth: width });
    context.stroke();
    paintArrow(context, tip, angle, width, ink);
  }
}

function paintArrow(
  context: PaintContext,
  { x, y }: Point,
  angle: number,
  width: number,
  ink: string,
): void {
  const length = arrowOf(width) + 1;
  const half = Math.max(ARROW.least / 2, ARROW.half * Math.min(width, ARROW.most / 3));
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, -half);
  context.lineTo(-length, half);
  context.closePath();
  context.fillStyle = ink;
  context.fill();
  context.restore();
}
