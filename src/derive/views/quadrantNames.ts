import type { Scatter } from '../../graph';
import type { BackdropText } from './types';

/** How much room a name takes, about, and a mark around its middle: at zoom 1 in pixels. */
const NAME = { width: 120, height: 18 } as const;
const MARK = 15;
const STEP = 24;

type Medians = NonNullable<Scatter['medians']>;

/** The names of the four parts that the medians make of a plot, each as near to its corner as no role is in its way. */
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

/** From the corner towards the medians, row by row, the first place without a role; the corner where there is none. */
function clearSpot(
  { half, positions, scale }: Scatter,
  { x, y }: Medians,
  right: number,
  up: number,
): Spot {
  const corner = { x: right * half.x, y: up * (half.y - (NAME.height / 2) * scale) };
  const across = Math.abs(corner.x - x.at) - NAME.width * scale;
  const down = Math.abs(corner.y - y.at) - NAME.height * scale;
  for (let dy = 0; dy <= down; dy += STEP * scale) {
    for (let dx = 0; dx === 0 || dx <= across; dx += STEP * scale) {
      const spot = { x: corner.x - right * dx, y: corner.y - up * dy };
      if (!isTaken(positions, spot, right, scale)) return spot;
    }
  }
  return corner;
}

/** Where a name ends that is nearest to its corner, at half its height. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

function isTaken(positions: Float32Array, { x, y }: Spot, right: number, scale: number): boolean {
  for (let at = 0; at < positions.length; at += 2) {
    const inward = right * (x - (positions[at] ?? 0));
    const away = Math.abs((positions[at + 1] ?? 0) - y);
    const isBeside = inward < -MARK * scale || inward > (NAME.width + MARK) * scale;
    if (!isBeside && away < (NAME.height / 2 + MARK) * scale) return true;
  }
  return false;
}
