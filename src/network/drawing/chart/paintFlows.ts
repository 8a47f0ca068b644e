import { arrowAt, type Flow, routeOf } from '../../chart/flows';
import type { Scale } from '../../chart/scale';
import type { PaintContext } from '../../paint/context';
import { BACK_EDGE_DASHES } from '../../scene/scale';

interface FlowLook {
  readonly colour: string;
  readonly width: number;
  readonly hasArrows: boolean;
}

/** Paints flows of an org chart: those that run upwards are dashed. */
export function paintFlows(
  context: PaintContext,
  flows: readonly Flow[],
  at: ArrayLike<number>,
  scale: Scale,
  { colour, width, hasArrows }: FlowLook,
): void {
  Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineWidth: width });
  for (const isUpward of [false, true]) {
    const routes = flows
      .filter((flow) => flow.isUpward === isUpward)
      .map((flow) => routeOf(at, flow));
    if (!routes.length) continue;
    context.setLineDash(isUpward ? BACK_EDGE_DASHES : []);
    context.beginPath();
    for (const route of routes) traceLine(context, scaled(route, scale));
    context.stroke();
    context.setLineDash([]);
    if (hasArrows) for (const route of routes) paintArrow(context, arrowAt(route, scale));
  }
}

const scaled = (route: readonly number[], { x, y }: Scale) =>
  route.map((value, i) => value * (i % 2 ? y : x));

function traceLine(context: PaintContext, corners: readonly number[]): void {
  for (let i = 0; i + 1 < corners.length; i += 2) {
    const [x = 0, y = 0] = [corners[i], corners[i + 1]];
    if (i) context.lineTo(x, y);
    else context.moveTo(x, y);
  }
}

function paintArrow(context: PaintContext, corners: readonly number[]): void {
  context.beginPath();
  traceLine(context, corners);
  context.closePath();
  context.fill();
}
