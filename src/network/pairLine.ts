import { pairBetween } from '../derive';
import type { Viewport } from './camera';
import { bow, curveBetween, type Disc, type Point, pointOn } from './curve';
import { drawnRadius, hasFewLines, type Scene } from './scene';

/** How far the line of a pair bends aside, at zoom 1. Of many none does: bends would take too long to paint. */
export function bowOf(scene: Scene, pair: number): number {
  if (!hasFewLines(scene)) return 0;
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

const SEGMENTS = 8;

/** The line of a pair as points of the map, x and y in turn. */
export function pathOf(scene: Scene, pair: number): number[] {
  const { pairs, at } = scene;
  const [a = -1, b = -1] = [pairs.a[pair], pairs.b[pair]];
  const ends = [at[2 * a], at[2 * a + 1], at[2 * b], at[2 * b + 1]] as number[];
  if (!hasFewLines(scene)) return ends;
  const point = lineBetween(scene, a, b, { zoom: 1, pan: { x: 0, y: 0 } });
  return Array.from({ length: SEGMENTS + 1 }, (_, i) => point(i / SEGMENTS)).flatMap(({ x, y }) => [
    x,
    y,
  ]);
}

function discOf(scene: Scene, place: number): Disc {
  const { at } = scene;
  return { x: at[2 * place] ?? 0, y: at[2 * place + 1] ?? 0, r: drawnRadius(scene, place) };
}
