import { lruMemoize } from 'reselect';
import type { Backdrop } from '../../derive';
import type { CameraAt, Lands, RoleIndex } from '../../domain';
import { type Box, joinedBox, type Point } from '../scene/geometry';
import { boxAround, onScreen, type Scene, STATE } from '../scene/scene';
import { fitViewport, type Insets, reveal, ZOOM } from './camera';
import type { LiveViewport } from './viewport';

/** The middle of the frame, in pixels of the screen. */
export const middleOf = (viewport: LiveViewport): Point => ({
  x: viewport.width() / 2,
  y: viewport.height() / 2,
});

/** What is in the middle of the frame at the moment. */
export function placeOf(viewport: LiveViewport): CameraAt {
  const { zoom, pan } = viewport.now();
  const middle = middleOf(viewport);
  return { x: (middle.x - pan.x) / zoom, y: (middle.y - pan.y) / zoom, zoom };
}

/** Puts a point of the map in the middle. */
export function goTo(viewport: LiveViewport, { x, y, zoom }: CameraAt): void {
  const middle = middleOf(viewport);
  const pan = { x: middle.x - x * zoom, y: middle.y - y * zoom };
  viewport.show({ zoom, pan }, Math.min(viewport.minZoom(), zoom));
}

/** Shows a box of the map between the insets, no closer than `closest`. */
export function showBox(viewport: LiveViewport, box: Box, insets: Insets, closest?: number): void {
  const fitted = fitViewport(box, viewport.width(), viewport.height(), insets, closest);
  viewport.show(fitted, Math.min(ZOOM.min, fitted.zoom / 2));
}

/** Whether two cameras show the same, as exactly as a link says it. */
export function isSamePlace(one: CameraAt, other: CameraAt): boolean {
  return (
    Math.abs(one.x - other.x) < 0.1 &&
    Math.abs(one.y - other.y) < 0.1 &&
    Math.abs(one.zoom - other.zoom) < 0.001
  );
}

/** How far the map has to be moved for a role to be in the frame; null when it is. */
export function wayInto(
  viewport: LiveViewport,
  scene: Scene,
  role: RoleIndex,
  insets: Insets,
): Point | null {
  const point = onScreen(scene, role, viewport.now());
  return reveal(point, viewport.width(), viewport.height(), insets);
}

/** The box of everything that is drawn on the map; undefined where there are no roles. */
export function boxOfAll(
  scene: Scene,
  backdrop: Backdrop | undefined,
  lands: Lands | undefined,
): Box | undefined {
  const roles = boxAround(scene) ?? boxAroundHidden(scene);
  if (!roles) return undefined;
  // Where filters have taken roles away, what is left is shown as large as it can be.
  const ground = scene.states.includes(STATE.hidden) ? roles : withLands(roles, lands);
  return withBackdrop(ground, backdrop);
}

/** Where filters hide every role, the map stands as it will when they are dropped. */
const boxAroundHidden = (scene: Scene) =>
  boxAround({ ...scene, states: new Uint8Array(scene.roles.length) });

/** A box that lands are in, with the water around them. */
export const withLands = (box: Box, lands: Lands | undefined): Box =>
  lands ? joinedBox(box, boxOfLands(lands)) : box;

/** Thousands of points; each resize of the frame asks. */
const boxOfLands = lruMemoize(({ territories, waters }: Lands): Box => {
  const around = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const line of [...waters, ...territories.flatMap(({ outlines }) => outlines)]) {
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at] as number, line[at + 1] as number];
      around.minX = Math.min(around.minX, x);
      around.maxX = Math.max(around.maxX, x);
      around.minY = Math.min(around.minY, y);
      around.maxY = Math.max(around.maxY, y);
    }
  }
  return around;
});

/** A box that the lines of the backdrop are in, too. */
function withBackdrop(box: Box, backdrop: Backdrop | undefined): Box {
  const { minX, minY, maxX, maxY } = box;
  const lines = backdrop?.lines ?? [];
  return {
    minX: Math.min(minX, ...lines.map(([x1, , x2]) => Math.min(x1, x2))),
    minY: Math.min(minY, ...lines.map(([, y1, , y2]) => Math.min(y1, y2))),
    maxX: Math.max(maxX, ...lines.map(([x1, , x2]) => Math.max(x1, x2))),
    maxY: Math.max(maxY, ...lines.map(([, y1, , y2]) => Math.max(y1, y2))),
  };
}
