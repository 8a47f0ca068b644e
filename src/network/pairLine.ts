import { pairBetween } from '../derive';
import type { Viewport } from './camera';
import { bow, curveBetween, type Disc, type Point, pointOn } from './curve';
import { drawnRadius, isMass, type Scene } from './scene';

/** How far the line of a pair bends aside, at zoom 1. In a mass all are straight: bends would take too long to paint. */
export function bowOf(scene: Scene, pair: number): number {
  if (isMass(scene)) return 0;
  const { a, b } = scene.pairs;
  return bow(discOf(scene, a[pair] ?? -1), discOf(scene, b[pair] ?? -1));
}

/**
 * The line from a role to another as it is drawn, bent like that of their pair if they are one: its point on the screen
 * at `t` from 0 to 1. It ends `gap` pixels before their marks.
 */
export function lineBetween(
  scene: Scene,
  from: number,
  to: number,
  { zoom, pan }: Viewport,
  gap = 0,
): (t: number) => Point {
  const pair = pairBetween(scene.pairs, from, to);
  const aside = pair === undefined ? 0 : bowOf(scene, pair);
  const curve = curveBetween(
    discOf(scene, from),
    discOf(scene, to),
    scene.pairs.a[pair ?? -1] === from ? aside : -aside,
    gap / zoom,
  );
  return (t) => {
    const { x, y } = pointOn(curve, t);
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  };
}

function discOf(scene: Scene, place: number): Disc {
  const { at } = scene;
  return { x: at[2 * place] ?? 0, y: at[2 * place + 1] ?? 0, r: drawnRadius(scene, place) };
}
