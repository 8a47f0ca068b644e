import type { RoleIndex } from '../../domain';
import type { Point, Viewport } from '../scene/geometry';
import { drawnRadius, onScreen, type Scene, STATE } from '../scene/scene';
import type { PaintContext } from './context';
import type { Palette } from './palette';

/** The number of a colour of the palette by role; one that is none is ink. */
export type Flags = ReadonlyMap<RoleIndex, number>;

/** Paints a small flag at the marks of roles on which the reader has noted something. */
export function paintFlags(
  context: PaintContext,
  scene: Scene,
  flags: Flags,
  view: Viewport,
  palette: Palette,
): void {
  for (const [role, slot] of flags) {
    if (scene.states[role] === STATE.hidden) continue;
    const { x, y } = onScreen(scene, role, view);
    const reach = 0.7 * drawnRadius(scene, role) * view.zoom;
    paintFlag(context, { x: x + reach, y: y - reach }, slot, palette);
  }
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
