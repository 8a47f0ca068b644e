import type { LiveViewport } from '../camera/viewport';
import { paintLabel, paintRing, underline } from '../paint/paintLabels';
import { paintLine } from '../paint/paintLine';
import type { Palette } from '../paint/palette';
import { paintRoles } from '../painter/paintRoles';
import type { Lit } from '../scene/lit';
import type { RoleMarks } from '../scene/marks';
import { drawnRadius, onScreen, type Scene } from '../scene/scene';
import type { HoverPlaces } from './hoverPlaces';

export interface HoverContent {
  readonly scene: Scene;
  readonly marks: RoleMarks;
  readonly palette: Palette;
}

/** Paints the roles and lines that a hover lights, and rings around those that are pointed at. */
export function paintLit(
  context: CanvasRenderingContext2D,
  viewport: LiveViewport,
  { scene, marks, palette }: HoverContent,
  { pointed, roles, lines }: Lit,
): void {
  const view = viewport.now();
  for (const pair of lines) paintLine(context, scene, pair, view, palette);
  paintRoles(context, roles, marks, scene.at, view, palette);
  for (const role of pointed) {
    const radius = drawnRadius(scene, role) * view.zoom;
    paintRing(context, onScreen(scene, role, view), radius, palette);
  }
}

/** Writes the labels that a hover adds, and underlines those that are written above it. */
export function paintHoverLabels(
  context: CanvasRenderingContext2D,
  { added, underlined }: HoverPlaces,
  palette: Palette,
): void {
  for (const label of added) paintLabel(context, label, palette);
  for (const { box } of underlined) underline(context, box, palette);
}
