import type { Flags, RoleIndex } from '../../domain';
import type { Point, Viewport } from '../scene/geometry';
import { lineBetween } from '../scene/pairLine';
import { drawnRadius, onScreen, type Scene, STATE } from '../scene/scene';
import type { PaintContext } from './context';
import type { Palette } from './palette';

/** Paints a small flag at the marks of roles, at the lines and in the lands on which the reader has noted something. */
export function paintFlags(
  context: PaintContext,
  scene: Scene,
  flags: Flags,
  view: Viewport,
  palette: Palette,
): void {
  const isShown = (role: RoleIndex) => scene.states[role] !== STATE.hidden;
  for (const { roles, slot } of flags.between) {
    if (roles.every(isShown)) paintFlag(context, middleOf(scene, roles, view), slot, palette);
  }
  for (const [role, slot] of flags.roles) {
    if (!isShown(role)) continue;
    const { x, y } = onScreen(scene, role, view);
    const reach = 0.7 * drawnRadius(scene, role) * view.zoom;
    paintFlag(context, { x: x + reach, y: y - reach }, slot, palette);
  }
}

/** The middle of the line of two roles, or of more roles. */
function middleOf(scene: Scene, roles: readonly RoleIndex[], view: Viewport): Point {
  const [a, b] = roles;
  if (a !== undefined && b !== undefined && roles.length === 2)
    return lineBetween(scene, a, b, view)(0.5);
  const points = roles.map((role) => onScreen(scene, role, view));
  const mean = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean('x'), y: mean('y') };
}

/** Paints a flag; its foot stands at a point. */
export function paintFlag(
  context: PaintContext,
  { x, y }: Point,
  slot: number,
  { ground, marks, ink }: Palette,
): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y - 12);
  context.lineTo(x + 10, y - 8.5);
  context.lineTo(x + 1.5, y - 5);
  context.lineTo(x + 1.5, y);
  context.closePath();
  Object.assign(context, { strokeStyle: ground, lineWidth: 3 });
  context.stroke();
  context.fillStyle = marks[slot]?.full ?? ink;
  context.fill();
}
