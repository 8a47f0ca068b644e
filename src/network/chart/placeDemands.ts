import type { Box, Point } from '../scene/geometry';

/** A demand that is to be written on its line: `line` has its corners on the screen, the end that the text is for last. */
export interface DemandRequest {
  readonly key: string;
  readonly text: string;
  readonly line: readonly number[];
}

/** A demand with the middle of its plate. */
export interface PlacedDemand extends Point {
  readonly key: string;
  readonly text: string;
  readonly width: number;
}

/** The size of a plate: as wide as its text, up to `most`; what is longer is cut. */
export const PLATE = { height: 16, perLetter: 5.7, padding: 12, most: 176 } as const;
/** In pixels; a plate has little more room between two rows than it is high. */
const STEP = 3;

/**
 * Places each demand on its line, as near to its end as can be: beside all boxes, else over some but not over those in
 * `taken`, which it is about. One that has no room is left out; none reaches beyond a chart of this width.
 */
export function placeDemands(
  requests: readonly DemandRequest[],
  boxes: readonly Box[],
  taken: readonly Box[],
  chartWidth: number,
): PlacedDemand[] {
  const covered = [...taken];
  return requests.flatMap(({ key, text, line }) => {
    const width = Math.min(PLATE.most, PLATE.padding + PLATE.perLetter * text.length);
    const free = [...pointsBackwards(line)]
      .map(({ x, y }) => ({ x: within(x, width / 2, chartWidth - width / 2), y }))
      .map((point) => ({ ...point, box: boxAround(point, width) }))
      .filter(({ box }) => !covered.some((other) => isOver(box, other)));
    const best = free.find(({ box }) => !boxes.some((other) => isOver(box, other))) ?? free[0];
    if (!best) return [];
    covered.push(best.box);
    return [{ key, text, width, x: best.x, y: best.y }];
  });
}

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

const boxAround = ({ x, y }: Point, width: number): Box => ({
  minX: x - width / 2,
  maxX: x + width / 2,
  minY: y - PLATE.height / 2,
  maxY: y + PLATE.height / 2,
});

/** A plate may cover the border of a box. */
const BORDER = 1;

const isOver = (one: Box, other: Box) =>
  one.minX + BORDER < other.maxX &&
  other.minX + BORDER < one.maxX &&
  one.minY + BORDER < other.maxY &&
  other.minY + BORDER < one.maxY;

/** Points along a line, from its end to its start. */
function* pointsBackwards(line: readonly number[]): Generator<Point> {
  for (let i = line.length - 2; i >= 2; i -= 2) {
    const [x2 = 0, y2 = 0, x1 = 0, y1 = 0] = [line[i], line[i + 1], line[i - 2], line[i - 1]];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
    for (let step = 0; step < steps; step++) {
      const share = step / steps;
      yield { x: x2 + (x1 - x2) * share, y: y2 + (y1 - y2) * share };
    }
  }
}
