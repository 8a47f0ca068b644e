import type { Core } from 'cytoscape';
import { pairBetween, type RouteStep } from '../derive';
import type { Viewport } from './camera';
import { type Point, pointOnMatch } from './curve';
import { pairId } from './elements';
import type { Palette } from './palette';
import { lineWidth } from './scale';
import { drawnRadius, type Scene } from './scene';

/** A step as it lies on the screen. */
export interface TrailLine {
  /** The point at `t` from 0 (where the step begins) to 1 (where it leads), beside the marks of both. */
  readonly at: (t: number) => Point;
  /** In pixels of the screen. */
  readonly width: number;
  readonly text: string | undefined;
}

/** How wide a step is drawn that has no percentage. */
const PLAIN_PERCENT = 70;
const GAP = 3;
const THINNEST = 1.5;

/** Where the steps of a trail are drawn: along the bent line of a match that Cytoscape draws, else straight. */
export function trailLines(cy: Core, scene: Scene, steps: readonly RouteStep[]): TrailLine[] {
  const view = { zoom: cy.zoom(), pan: cy.pan() };
  return steps.map(({ from, to, percent }) => ({
    at: bent(cy, scene, from, to) ?? straight(scene, view, from, to),
    width: Math.max(THINNEST, lineWidth(percent ?? PLAIN_PERCENT, 'lit') * view.zoom),
    text: percent === undefined ? undefined : `${percent}\u2009%`,
  }));
}

function bent(cy: Core, { roles, pairs }: Scene, from: number, to: number) {
  const pair = pairBetween(pairs, from, to);
  const edge = pair === undefined ? undefined : cy.getElementById(pairId(roles, pairs, pair));
  if (!edge?.nonempty() || !edge.visible()) return undefined;
  const along = pointOnMatch(edge);
  return edge.data('source') === roles[from]?.id ? along : (t: number) => along(1 - t);
}

function straight(scene: Scene, { zoom, pan }: Viewport, from: number, to: number) {
  const [a, b] = [from, to].map((place) => ({
    x: (scene.at[2 * place] ?? 0) * zoom + pan.x,
    y: (scene.at[2 * place + 1] ?? 0) * zoom + pan.y,
    r: drawnRadius(scene, place) * zoom + GAP,
  })) as [Point & { r: number }, Point & { r: number }];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [start, end] = [Math.min(0.45, a.r / length), 1 - Math.min(0.45, b.r / length)];
  return (t: number): Point => {
    const share = start + t * (end - start);
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  };
}

const SAMPLES = 16;
/** An arrow is so many times as long and as wide as its line. */
const ARROW = { length: 3.2, half: 1.5, least: 6, most: 12 } as const;

const arrowOf = (width: number) =>
  Math.min(ARROW.most, Math.max(ARROW.least, ARROW.length * width));

/** Paints the steps of a trail in ink, each with an arrow where it leads. */
export function paintTrail(
  context: CanvasRenderingContext2D,
  lines: readonly TrailLine[],
  { ink, ground }: Palette,
): void {
  for (const { at, width } of lines) {
    const tip = at(1);
    const back = at(0.92);
    const angle = Math.atan2(tip.y - back.y, tip.x - back.x);
    const length = arrowOf(width);
    const neck = { x: tip.x - length * Math.cos(angle), y: tip.y - length * Math.sin(angle) };
    context.beginPath();
    for (let step = 0; step < SAMPLES; step++) {
      const { x, y } = at(step / SAMPLES);
      if (Math.hypot(tip.x - x, tip.y - y) > length) context.lineTo(x, y);
    }
    context.lineTo(neck.x, neck.y);
    Object.assign(context, { lineCap: 'butt', lineJoin: 'round' });
    Object.assign(context, { strokeStyle: ground, lineWidth: width + 3 });
    context.stroke();
    Object.assign(context, { strokeStyle: ink, lineWidth: width });
    context.stroke();
    paintArrow(context, tip, angle, width, ink);
  }
}

function paintArrow(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  angle: number,
  width: number,
  ink: string,
): void {
  const length = arrowOf(width) + 1;
  const half = Math.max(ARROW.least / 2, ARROW.half * Math.min(width, ARROW.most / 3));
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, -half);
  context.lineTo(-length, half);
  context.closePath();
  context.fillStyle = ink;
  context.fill();
  context.restore();
}
