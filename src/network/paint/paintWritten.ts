import type { Flags, RoleIndex } from '../../domain';
import type { Arrangement } from '../labels/arrange';
import { toScreen, type Viewport } from '../scene/geometry';
import { drawnRadius, onScreen, type Scene, selectedIn, type Trail } from '../scene/scene';
import { trailLines } from '../scene/trail';
import type { PaintContext } from './context';
import type { Letters } from './letters';
import { paintFlags } from './paintFlags';
import { paintBrackets, paintEdgeLabel, paintLabel, paintRing } from './paintLabels';
import { paintTrail } from './paintTrail';
import type { Palette } from './palette';

/** What is written beside the marks of roles, and in which colours. */
export interface Written {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The role that the keyboard stands on; NO_ROLE = none. */
  readonly cursor: RoleIndex;
  readonly trail: Trail | undefined;
  readonly flags?: Flags | undefined;
  /** Where families are to be told by letters, too. */
  readonly letters?: Letters | undefined;
}

/** Paints an arrangement where the map has it now, which may have moved since the labels were placed. */
export function paintWritten(
  context: PaintContext,
  now: Viewport,
  content: Written,
  { labels, edgeLabels, zoom, pan }: Arrangement,
): void {
  const { scene, palette, trail, flags, letters } = content;
  if (trail) paintTrail(context, trailLines(scene, now, trail.steps), palette);
  letters?.paint(context, scene, now, palette);
  paintStanding(context, content, now);
  if (flags) paintFlags(context, scene, flags, now, palette);
  /** Moves the origin as far as a point of the screen has moved since the labels were placed. */
  const carry = (x: number, y: number) => {
    const there = toScreen({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom }, now);
    context.translate(there.x - x, there.y - y);
  };
  // What stands out most is painted last.
  for (const label of labels.toReversed()) {
    context.save();
    carry(label.markX, label.markY);
    paintLabel(context, label, palette);
    context.restore();
  }
  for (const label of edgeLabels) {
    context.save();
    carry((label.box.minX + label.box.maxX) / 2, (label.box.minY + label.box.maxY) / 2);
    paintEdgeLabel(context, label, palette);
    context.restore();
  }
}

/** The brackets of the selection, and the ring of the role that the keyboard stands on. */
function paintStanding(
  context: PaintContext,
  { scene, cursor, palette }: Written,
  view: Viewport,
): void {
  const around = (role: RoleIndex, paintAround: typeof paintRing) => {
    if (role < 0) return;
    const radius = drawnRadius(scene, role) * view.zoom;
    paintAround(context, onScreen(scene, role, view), radius, palette);
  };
  around(cursor, paintRing);
  around(selectedIn(scene.states), paintBrackets);
}
