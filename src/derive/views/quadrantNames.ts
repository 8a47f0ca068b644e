import type { Scatter } from '../../graph';
import type { BackdropText } from './types';

/** How much room a name takes on the screen, about, in pixels; and a mark around its middle on the map. */
const NAME = { width: 120, height: 18 } as const;
const MARK = 15;
const STEP = 24;

type Medians = NonNullable<Scatter['medians']>;

/** The names of the four parts that the medians make of a plot, each near to its corner where fewest roles are in its way. */
export function quadrantNames(plot: Scatter): BackdropText[] {
  const { medians } = plot;
  if (!medians) return [];
  return ([-1, 1] as const).flatMap((up) =>
    ([-1, 1] as const).map((right) => {
      const text = `${up < 0 ? 'More' : 'Less'} risk, ${right < 0 ? 'less' : 'more'} pay`;
      const spot = clearSpot(plot, medians, right, up);
      return { ...spot, dx: 0, dy: 0, text, align: right < 0 ? 'left' : 'right', isName: true };
    }),
  );
}

/** From the corner towards the medians, row by row, the first place with the fewest roles in it. */
function clearSpot(
  { half, positions, scale }: Scatter,
  { x, y }: Medians,
  right: number,
  up: number,
): Spot {
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
  return best;
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
    const isBeside = inward < -MARK || inward > NAME.width * scale + MARK;
    if (!isBeside && away < (NAME.height / 2) * scale + MARK) count++;
  }
  return count;
}
