import type { Viewport } from '../scene/geometry';
import { type Along, lineOf } from '../scene/pairLine';
import { hasFewLines, LINE_STATE, type Scene } from '../scene/scene';
import type { Avoided } from './placeLabels';

const MOST_LINES = 300;
/** A label over a line that is not emphasised costs less: its halo keeps it readable. */
const QUIET = 0.12;
const SAMPLES = { lit: 24, plain: 7 } as const;

/**
 * Small boxes along the lines that stand out, which labels should rather not cover: those of a trail, or of the selected
 * role, or else all that pass. Where there are thousands they are everywhere.
 */
export function lineBoxes(scene: Scene, view: Viewport, trail: readonly Along[]): Avoided[] {
  const { lines } = scene;
  const inState = (state: number) => [...lines.keys()].filter((pair) => lines[pair] === state);
  const line = (pair: number) => lineOf(scene, pair, view);
  const lit = trail.length ? trail : inState(LINE_STATE.lit).map(line);
  const plain = () =>
    hasFewLines(scene) ? inState(LINE_STATE.plain).slice(0, MOST_LINES).map(line) : [];
  const drawn = lit.length ? lit : plain();
  const weight = lit.length ? 1 : QUIET;
  const samples = lit.length ? SAMPLES.lit : SAMPLES.plain;
  return drawn.slice(0, MOST_LINES).flatMap((at) => {
    return Array.from({ length: samples }, (_, i) => {
      const { x, y } = at((i + 1) / (samples + 1));
      return { minX: x - 2, maxX: x + 2, minY: y - 2, maxY: y + 2, weight };
    });
  });
}
