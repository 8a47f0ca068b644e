import type { Scatter } from '../../graph';
import type { BackdropText } from './types';

/** How much room a name takes, about, and a mark around its middle, in pixels of the screen; and how far on the next place is. */
const NAME = { width: 128, height: 18 } as const;
const MARK = 12;
const STEP = 12;
/** How far above the plot a name stands, over the name of the axis, where no role is; in pixels of the screen. */
const ABOVE = 36;

type Medians = NonNullable<Scatter['medians']>;

/**
 * The names of the four parts that the medians make of a plot, each near to its corner where fewest roles are in its way. An
 * upper one that some are in the way of everywhere, as on a phone, stands above the plot.
 */
export function quadrantNames(plot: Scatter): BackdropText[] {
  const { medians } = plot;
  if (!medians) return [];
  return ([-1, 1] as const).flatMap((up) =>
    ([-1, 1] as const).map((right) => {
      const text = `${up < 0 ? 'More' : 'Less'} risk, ${right < 0 ? 'less' : 'more'} pay`;
      const { spot, roles } = clearSpot(plot, medians, right, up);
      const isAbove = up < 0 && roles > 0;
      const place = isAbove
        ? { x: right * plot.half.x, y: -plot.half.y, dy: -ABOVE }
        : { ...spot, dy: 0 };
      return { ...place, dx: 0, text, align: right < 0 ? 'left' : 'right', isName: true };
    }),
  );
}

/** From the corner towards the medians, row by row, the first place with the fewest roles in it. */
function clearSpot(
  { half, positions, scale }: Scatter,
  { x, y }: Medians,
  right: number,
  up: number,
): { readonly spot: Spot; readonly roles: number } {
  const corner = { x: right * half.x, y: up * (half.y - NAME.height * scale) };
  const across = Math.abs(corner.x - x.at) - NAME.width * scale;
  const down = Math.abs(corner.y - y.at) - NAME.height * scale;
  let best: Spot = corner;
  let least = Infinity;
  for (let dy = 0; dy <= down && least > 0; dy += STEP * scale) {
    for (let dx = 0; (dx === 0 || dx <= across) && least > 0; dx += STEP * scale) {
      const spot = { x: corner.x - right * dx, y: corner.y - up * dy };
      const count = rolesAt(positions, spot, right, scale);
      if (count < least) [best, least] = [spot, count];
    }
  }
  return { spot: best, roles: least };
}

/** Where a name ends that is nearest to its corner, at half its height. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

function rolesAt(positions: Float32Array, { x, y }: Spot, right: number, scale: number): number {
  let count = 0;
  for (let at = 0; at < positions.length; at += 2) {
    const inward = right * (x - (positions[at] ?? 0));
    const away = Math.abs((positions[at + 1] ?? 0) - y);
    const isBeside = inward < -MARK * scale || inward > (NAME.width + MARK) * scale;
    if (!isBeside && away < (NAME.height / 2 + MARK) * scale) count++;
  }
  return count;
}
