import { pairBetween } from '../../derive';
import { type RoleIndex, roleIndexAt } from '../../domain';
import { type Curve, curvature, curveBetween, type Disc, pointOn } from './curve';
import { type Point, toScreen, type Viewport } from './geometry';
import { drawnRadius, hasFewLines, pointOf, type Scene } from './scene';

/** How far the line of a pair bends aside, at zoom 1. Among many lines none does: curves would take too long to paint. */
export function curvatureOf(scene: Scene, pair: number): number {
  if (!hasFewLines(scene)) return 0;
  const { a, b } = scene.pairs;
  return curvature(discOf(scene, roleIndexAt(a, pair)), discOf(scene, roleIndexAt(b, pair)));
}

/** The point of a line on the screen at `t` from 0 to 1. */
export type Along = (t: number) => Point;

/** The line of a pair on the map, from its first role to the other; it ends so far before their marks. */
export function curveOf(scene: Scene, pair: number, gap: number): Curve {
  const { a, b } = scene.pairs;
  const [from, to] = [discOf(scene, roleIndexAt(a, pair)), discOf(scene, roleIndexAt(b, pair))];
  return curveBetween(from, to, curvatureOf(scene, pair), gap);
}

/** The line of a pair as it is drawn, from its first role to the other; it ends `gap` pixels before their marks. */
export function lineOf(scene: Scene, pair: number, view: Viewport, gap = 0): Along {
  const { a, b } = scene.pairs;
  const ends = [roleIndexAt(a, pair), roleIndexAt(b, pair)] as const;
  return along(scene, ends, curvatureOf(scene, pair), view, gap);
}

/** The line from a role to another, curved like that of their pair if they are one. */
export function lineBetween(
  scene: Scene,
  from: RoleIndex,
  to: RoleIndex,
  view: Viewport,
  gap = 0,
): Along {
  const pair = pairBetween(scene.pairs, from, to);
  const aside = pair === undefined ? 0 : curvatureOf(scene, pair);
  const isForth = scene.pairs.a[pair ?? -1] === from;
  return along(scene, [from, to], isForth ? aside : -aside, view, gap);
}

function along(
  scene: Scene,
  [from, to]: readonly [RoleIndex, RoleIndex],
  aside: number,
  view: Viewport,
  gap: number,
): Along {
  const curve = curveBetween(discOf(scene, from), discOf(scene, to), aside, gap / view.zoom);
  return (t) => toScreen(pointOn(curve, t), view);
}

const SEGMENTS = 8;

/** The line of a pair as points of the map, x and y in turn. */
export function pathOf(scene: Scene, pair: number): number[] {
  const { pairs, at } = scene;
  if (!hasFewLines(scene)) {
    const [a, b] = [2 * roleIndexAt(pairs.a, pair), 2 * roleIndexAt(pairs.b, pair)];
    return [at[a], at[a + 1], at[b], at[b + 1]] as number[];
  }
  const point = lineOf(scene, pair, { zoom: 1, pan: { x: 0, y: 0 } });
  return Array.from({ length: SEGMENTS + 1 }, (_, i) => point(i / SEGMENTS)).flatMap(({ x, y }) => [
    x,
    y,
  ]);
}

function discOf(scene: Scene, index: RoleIndex): Disc {
  return { ...pointOf(scene, index), r: drawnRadius(scene, index) };
}
