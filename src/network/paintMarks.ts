import type { EdgeSingular } from 'cytoscape';
import { type Family, familySlot } from '../domain';
import type { Viewport } from './camera';
import { pointOnMatch } from './curve';
import type { Palette } from './palette';
import { lineWidth, RING, radius } from './scale';
import { hasRing, type Scene } from './scene';

const TURN = 2 * Math.PI;
const THINNEST = 1.25;

/** Paints a role as the map draws it: disc, ring, or dashed outline. */
export function paintMark(
  context: CanvasRenderingContext2D,
  { roles, at }: Scene,
  place: number,
  { zoom, pan }: Viewport,
  families: readonly Family[],
  palette: Palette,
): void {
  const role = roles[place];
  if (!role) return;
  const colour = palette.family[familySlot(families, role.family)]?.full ?? palette.ink;
  const x = (at[2 * place] ?? 0) * zoom + pan.x;
  const y = (at[2 * place + 1] ?? 0) * zoom + pan.y;
  const r = radius(role.citations) * zoom;
  const disc = () => {
    context.beginPath();
    context.arc(x, y, r, 0, TURN);
  };
  disc();
  context.fillStyle = role.filed ? colour : palette.ground;
  context.fill();
  if (!role.filed) {
    context.setLineDash([3.2 * zoom, 2.6 * zoom]);
    Object.assign(context, { strokeStyle: colour, lineWidth: 1.75 * zoom });
    context.stroke();
    context.setLineDash([]);
  }
  if (hasRing(role)) paintRing(context, x, y, r, zoom, role.risk ?? 0, palette);
}

function paintRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  zoom: number,
  risk: number,
  palette: Palette,
): void {
  const ring = r + (RING.gap + RING.width / 2) * zoom;
  const end = (risk / 100) * TURN - TURN / 4;
  context.lineWidth = RING.width * zoom;
  for (const [from, to, colour] of [
    [end, TURN - TURN / 4, palette.rule],
    [-TURN / 4, end, risk >= 70 ? palette.stamp : palette.ink2],
  ] as const) {
    context.beginPath();
    context.arc(x, y, ring, from, to);
    context.strokeStyle = colour;
    context.stroke();
  }
}

/** Paints the line of a pair in ink; it bends where Cytoscape's own edge does. */
export function paintLine(
  context: CanvasRenderingContext2D,
  { pairs, at }: Scene,
  pair: number,
  { zoom, pan }: Viewport,
  palette: Palette,
  edge: EdgeSingular | null,
): void {
  const [a, b] = [2 * (pairs.a[pair] ?? 0), 2 * (pairs.b[pair] ?? 0)];
  context.strokeStyle = edge?.hasClass('lit') ? palette.stamp : palette.ink2;
  context.lineWidth = Math.max(THINNEST, lineWidth(pairs.percent[pair] ?? 0, 'plain') * zoom);
  context.beginPath();
  context.moveTo((at[a] ?? 0) * zoom + pan.x, (at[a + 1] ?? 0) * zoom + pan.y);
  if (edge) {
    const along = pointOnMatch(edge);
    for (let step = 0; step <= 16; step++) {
      const { x, y } = along(step / 16);
      context.lineTo(x, y);
    }
  }
  context.lineTo((at[b] ?? 0) * zoom + pan.x, (at[b + 1] ?? 0) * zoom + pan.y);
  context.stroke();
}
