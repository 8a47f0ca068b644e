import type { Regions } from '../../derive';
import type { Column } from '../../domain';
import type { Viewport } from '../scene/geometry';
import { mix, type Palette } from './palette';

/** How much of a land's colour is in its ground. */
const TINT = 0.085;
/** How much ink is in the lines in the water, the next to the shore first, and in the coast. */
const WATER = 0.13;
const COAST = 0.5;
const COAST_WIDTH = 1.6;
const BORDER = [1.5, 3];

/** What a line is traced into. */
export type Tracing = Pick<Path2D, 'moveTo' | 'quadraticCurveTo' | 'closePath'>;

/** The lines of some regions as paths, in the pixels of the map: tracing them takes as long as painting them. */
export interface LandPaths<Path = Path2D> {
  readonly waters: Path;
  readonly shores: Path;
  readonly grounds: readonly { readonly path: Path; readonly slot: number }[];
}

type LandsContext<Path> = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
> & { fill(path: Path, rule: 'evenodd'): void; stroke(path: Path): void };

/** The ground of a land of that colour. */
export const landColour = (
  { marks, ground, ink }: Pick<Palette, 'marks' | 'ground' | 'ink'>,
  slot: number,
): string => mix(marks[slot]?.full ?? ink, ground, TINT);

/** Traces the lands of communities into paths, new ones each. */
export function landPaths<Path extends Tracing>(
  { regions, waters }: Regions,
  newPath: () => Path,
): LandPaths<Path> {
  const pathOf = (lines: readonly Column[]) => traced(lines, newPath());
  return {
    waters: pathOf(waters),
    shores: pathOf(regions.flatMap(({ outlines }) => outlines)),
    grounds: regions.map(({ outlines, slot }) => ({ path: pathOf(outlines), slot })),
  };
}

/**
 * Paints the lands of communities: lines in the water, and above them each land with its tint. The coast is what is left of
 * its line when all lands are filled, half of it; where two lands touch nothing is left, and their border is dotted.
 */
export function paintLands<Path>(
  context: LandsContext<Path>,
  { waters, shores, grounds }: LandPaths<Path>,
  { zoom, pan }: Viewport,
  { marks, ground, ink }: Palette,
): void {
  const stroke = (path: Path, strokeStyle: string, width: number) => {
    Object.assign(context, { strokeStyle, lineWidth: width / zoom });
    context.stroke(path);
  };
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  stroke(waters, mix(ink, ground, WATER), 1);
  stroke(shores, mix(ink, ground, COAST), 2 * COAST_WIDTH);
  for (const { path, slot } of grounds) {
    context.fillStyle = landColour({ marks, ground, ink }, slot);
    context.fill(path, 'evenodd');
  }
  context.setLineDash(BORDER.map((length) => length / zoom));
  stroke(shores, mix(ink, ground, COAST), 1);
  context.restore();
}

/** A path with closed lines, their corners rounded off: it runs through the middles of their parts. */
function traced<Path extends Tracing>(lines: readonly Column[], path: Path): Path {
  for (const line of lines) {
    const count = line.length / 2 - 1;
    const x = (at: number) => Number(line[(2 * at) % (2 * count)]);
    const y = (at: number) => Number(line[((2 * at) % (2 * count)) + 1]);
    for (let at = 0; at <= count; at++) {
      const [midX, midY] = [(x(at) + x(at + 1)) / 2, (y(at) + y(at + 1)) / 2];
      if (at === 0) path.moveTo(midX, midY);
      else path.quadraticCurveTo(x(at), y(at), midX, midY);
    }
    path.closePath();
  }
  return path;
}
