import { indexesIn, roleIndexAt } from '../../domain';
import type { PaintContext } from '../paint/context';
import type { Palette } from '../paint/palette';
import { paintRoles } from '../painter/paintRoles';
import type { Curve } from '../scene/curve';
import { type Point, toScreen, type Viewport } from '../scene/geometry';
import { curveOf } from '../scene/pairLine';
import { COMPUTED_DASHES, LIT_GAP, lineWidth, PRESSURE_PERCENT } from '../scene/scale';
import { LINE_STATE, type Scene, STATE } from '../scene/scene';

/** Cytoscape's triangle for a line of a width: its size, and where the line itself ends, as its stylesheet has it. */
const ARROW = { scale: 0.85, gain: 13.37, power: 0.9, least: 29, length: 0.3, half: 0.15 } as const;

const arrowSize = (width: number) =>
  ARROW.scale * Math.max(ARROW.least, (width * ARROW.gain) ** ARROW.power);

/** Paints what Cytoscape draws over the bitmap layer: the selected role and its matches, or the roles of a trail. */
export function paintFocus(
  context: PaintContext,
  scene: Scene,
  view: Viewport,
  palette: Palette,
): void {
  const { states, lines, marks, at } = scene;
  lines.forEach((state, pair) => {
    if (state === LINE_STATE.lit && isInSight(scene, pair))
      paintLitLine(context, scene, pair, view, palette.stamp);
  });
  context.setLineDash([]);
  const standing = [...indexesIn(states)].filter((role) => Number(states[role]) >= STATE.matched);
  paintRoles(context, standing, marks, at, view, palette);
}

const isInSight = ({ pairs: { a, b }, states }: Scene, pair: number) =>
  states[roleIndexAt(a, pair)] !== STATE.hidden && states[roleIndexAt(b, pair)] !== STATE.hidden;

function paintLitLine(
  context: PaintContext,
  scene: Scene,
  pair: number,
  view: Viewport,
  colour: string,
): void {
  const { pairs, isComputed } = scene;
  const [ab = -1, ba = -1] = [pairs.ab[pair], pairs.ba[pair]];
  const width = lineWidth(pairs.kind === 'pressure' ? PRESSURE_PERCENT : Math.max(ab, ba), 'lit');
  const [isBack, isForth] = [ab < 0, ba < 0];
  const whole = curveOf(scene, pair, LIT_GAP);
  const short = curveOf(scene, pair, LIT_GAP + 2 * width * ARROW.scale);
  Object.assign(context, { strokeStyle: colour, lineWidth: width * view.zoom, lineCap: 'butt' });
  context.setLineDash(isComputed ? COMPUTED_DASHES.map((length) => length * view.zoom) : []);
  strokeCurve(context, view, {
    start: isBack ? short.start : whole.start,
    control: whole.control,
    end: isForth && !isBack ? short.end : whole.end,
  });
  context.fillStyle = colour;
  if (isBack) paintArrow(context, whole.start, whole.control, arrowSize(width), view);
  else if (isForth) paintArrow(context, whole.end, whole.control, arrowSize(width), view);
}

function strokeCurve(context: PaintContext, view: Viewport, { start, control, end }: Curve): void {
  const [from, over, to] = [start, control, end].map((point) => toScreen(point, view)) as [
    Point,
    Point,
    Point,
  ];
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(over.x, over.y, to.x, to.y);
  context.stroke();
}

/** A triangle whose tip is at a point of the map, pointing away from another. */
function paintArrow(
  context: PaintContext,
  tip: Point,
  from: Point,
  size: number,
  view: Viewport,
): void {
  const { x, y } = toScreen(tip, view);
  const [length, half] = [ARROW.length * size * view.zoom, ARROW.half * size * view.zoom];
  context.save();
  context.translate(x, y);
  context.rotate(Math.atan2(tip.y - from.y, tip.x - from.x));
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, -half);
  context.lineTo(-length, half);
  context.closePath();
  context.fill();
  context.restore();
}
