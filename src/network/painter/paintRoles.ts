import { groupBy, type RoleIndex, riskLevel } from '../../domain';
import type { PaintContext } from '../paint/context';
import type { Palette } from '../paint/palette';
import type { Viewport } from '../scene/geometry';
import type { RoleMarks } from '../scene/marks';
import { DIM_SHARE, RING, UNFILED_OUTLINE } from '../scene/scale';

export type RolesContext = Pick<
  PaintContext,
  | 'beginPath'
  | 'moveTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

const TURN = 2 * Math.PI;
const TOP = -TURN / 4;
/** So many marks a path: one path of all is slower to fill. */
const MARKS_A_PATH = 200;
/** Rings thinner than this, in CSS pixels, are left out: they would only blur the disc. */
const THINNEST_RING = 0.4;

type Arc = (index: RoleIndex) => readonly [radius: number, from: number, to: number];

/** Paints roles as the map draws them: disc, ring, or dashed outline; colour by colour, as styles are slow to change. */
export function paintRoles(
  context: RolesContext,
  indexes: readonly RoleIndex[],
  marks: RoleMarks,
  at: Float32Array,
  view: Viewport,
  palette: Palette,
  dim = false,
): void {
  const { zoom } = view;
  const share = dim ? DIM_SHARE : 1;
  const disc: Arc = (index) => [share * (marks.disc[index] ?? 0), 0, TURN];
  const fill = (some: readonly RoleIndex[], colour: string, arc: Arc) => {
    context.fillStyle = colour;
    trace(context, some, at, view, arc, 'fill');
  };
  const stroke = (some: readonly RoleIndex[], colour: string, width: number, arc: Arc) => {
    Object.assign(context, { strokeStyle: colour, lineWidth: width * zoom });
    trace(context, some, at, view, arc, 'stroke');
  };
  const ringed =
    dim || RING.width * zoom < THINNEST_RING
      ? []
      : indexes.filter((index) => (marks.risk[index] ?? -1) >= 0);

  fill(ringed, palette.ground, (index) => [marks.whole[index] ?? 0, 0, TURN]);
  for (const [colour, some] of groupBy(indexes, (index) => marks.colour[index] ?? 0)) {
    const ink = palette.marks[colour]?.[dim ? 'dim' : 'full'] ?? palette.ink;
    const filed = groupBy(some, (index) => marks.filed[index]);
    fill(filed.get(1) ?? [], ink, disc);
    fill(filed.get(0) ?? [], palette.ground, disc);
    context.setLineDash(UNFILED_OUTLINE.pattern.map((length) => length * zoom));
    stroke(filed.get(0) ?? [], ink, UNFILED_OUTLINE.width, disc);
    context.setLineDash([]);
  }

  const middle = (index: RoleIndex) => (marks.whole[index] ?? 0) - RING.width / 2;
  const end = (index: RoleIndex) => TOP + ((marks.risk[index] ?? 0) / 100) * TURN;
  const levels = groupBy(ringed, (index) => riskLevel(marks.risk[index] ?? 0) === 'HIGH');
  stroke(ringed, palette.rule, RING.width, (index) => [middle(index), end(index), TOP + TURN]);
  for (const [isHigh, some] of levels) {
    const ink = isHigh ? palette.stamp : palette.ink2;
    stroke(some, ink, RING.width, (index) => [middle(index), TOP, end(index)]);
  }
}

function trace(
  context: RolesContext,
  indexes: readonly RoleIndex[],
  at: Float32Array,
  { zoom, pan }: Viewport,
  arc: Arc,
  how: 'fill' | 'stroke',
): void {
  for (let start = 0; start < indexes.length; start += MARKS_A_PATH) {
    context.beginPath();
    for (const index of indexes.slice(start, start + MARKS_A_PATH)) {
      const x = (at[2 * index] as number) * zoom + pan.x;
      const y = (at[2 * index + 1] as number) * zoom + pan.y;
      const [radius, from, to] = arc(index);
      const r = radius * zoom;
      context.moveTo(x + r * Math.cos(from), y + r * Math.sin(from));
      context.arc(x, y, r, from, to);
    }
    context[how]();
  }
}
