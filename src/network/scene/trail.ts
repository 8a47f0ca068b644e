import type { RouteStep } from '../../derive';
import { percentText } from '../../derive';
import type { Viewport } from './geometry';
import { type Along, lineBetween } from './pairLine';
import { lineWidth, PRESSURE_PERCENT } from './scale';
import type { Scene } from './scene';

/** A step as it lies on the screen. */
export interface TrailLine {
  /** The point at `t` from 0 (where the step begins) to 1 (where it leads), beside the marks of both. */
  readonly at: Along;
  /** In pixels of the screen. */
  readonly width: number;
  readonly text: string | undefined;
}

const GAP = 3;
const THINNEST = 1.5;

/** Where the steps of a trail are drawn. */
export function trailLines(scene: Scene, view: Viewport, steps: readonly RouteStep[]): TrailLine[] {
  return steps.map(({ from, to, percent }) => ({
    at: lineBetween(scene, from, to, view, GAP),
    width: Math.max(THINNEST, lineWidth(percent ?? PRESSURE_PERCENT, 'lit') * view.zoom),
    text: percent === undefined ? undefined : percentText(percent),
  }));
}
