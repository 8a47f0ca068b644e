import type { RoleIndex } from '../../domain';
import type { Viewport } from '../scene/geometry';
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
    const [left, foot] = [x + reach, y - reach];
    context.beginPath();
    context.moveTo(left, foot);
    context.lineTo(left, foot - 12);
    context.lineTo(left + 10, foot - 8.5);
    context.lineTo(left + 1.5, foot - 5);
    context.lineTo(left + 1.5, foot);
    context.closePath();
    Object.assign(context, { strokeStyle: palette.ground, lineWidth: 3 });
    context.stroke();
    context.fillStyle = palette.marks[slot]?.full ?? palette.ink;
    context.fill();
  }
}
