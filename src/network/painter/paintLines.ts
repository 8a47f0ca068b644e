import { groupBy, type RoleIndex, roleIndexAt } from '../../domain';
import type { PaintContext } from '../paint/context';
import type { Palette } from '../paint/palette';
import { curvature, curveBetween, type Disc } from '../scene/curve';
import { type Point, toScreen } from '../scene/geometry';
import type { RoleMarks } from '../scene/marks';
import {
  BACK_EDGE_DASHES,
  COMPUTED_DASHES,
  DIM_SHARE,
  type LineState,
  lineWidth,
} from '../scene/scale';
import { boundsOf, NOWHERE, type PaintView, type Visibility } from './view';

/** The pairs of a map as columns, weakest first; ends are role indexes. */
export interface LineColumns {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly percent: Uint8Array;
  /** By pair: 1 = a back edge, drawn dashed. */
  readonly backEdges: Uint8Array | undefined;
  /** Nobody has declared them: those that are as wide as their match are dotted. */
  readonly isComputed: boolean;
  /** So few that each is drawn as Cytoscape would: curved. */
  readonly few: boolean;
}

export type LinesContext = Pick<
  PaintContext,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'stroke'
  | 'setLineDash'
  | 'lineWidth'
  | 'strokeStyle'
  | 'globalAlpha'
>;

/** What of the roles a line has to do with. */
export type Ends = Pick<RoleMarks, 'disc' | 'whole'> & { readonly at: Float32Array };

/** So many lines a path: longer ones are slower to rasterise, more strokes cost more calls. */
const LINES_A_PATH = 400;
/** Up to so many lines in sight each is as wide as its match; more are hairlines, which rasterise ten times faster. */
const MOST_WIDE = 1200;
const EVENLY = [{ below: 1, alpha: 1 }];
const BY_STRENGTH = [
  { below: 1 / 3, alpha: 0.4 },
  { below: 2 / 3, alpha: 0.65 },
  { below: 1, alpha: 1 },
];

/** Paints the lines in sight: dimmed ones first, then from the weakest match to the strongest. */
export function paintLines(
  context: LinesContext,
  columns: LineColumns,
  ends: Ends,
  visibility: Visibility,
  view: PaintView,
  { line, lineDim }: Pick<Palette, 'line' | 'lineDim'>,
): void {
  const { passing, dimmed } = linesInSight(columns, ends.at, visibility, view);
  const trace = columns.few
    ? curved(context, columns, ends, visibility, view)
    : straight(context, columns, ends, view);
  const wide = (lines: Uint32Array, state: LineState) =>
    strokeWide(context, lines, columns, view, state, trace);
  if (visibility.rest === 'dim') {
    context.strokeStyle = lineDim;
    if (columns.few) wide(dimmed, 'dim');
    else strokeThin(context, dimmed, EVENLY, view, trace);
  }
  context.strokeStyle = line;
  if (passing.length <= MOST_WIDE) wide(passing, 'plain');
  else strokeThin(context, passing, BY_STRENGTH, view, trace);
}

/** Hairlines, weaker ones fainter. */
function strokeThin(
  context: LinesContext,
  lines: Uint32Array,
  shares: readonly { readonly below: number; readonly alpha: number }[],
  view: PaintView,
  trace: Trace,
): void {
  context.lineWidth = 1 / view.ratio;
  let from = 0;
  for (const { below, alpha } of shares) {
    const to = Math.round(lines.length * below);
    context.globalAlpha = alpha * density(lines.length, view);
    strokeAll(context, lines.subarray(from, to), trace);
    from = to;
  }
  context.globalAlpha = 1;
}

/** Each line as wide as its match: all of a width are one path. */
function strokeWide(
  context: LinesContext,
  lines: Uint32Array,
  { percent, backEdges, isComputed }: LineColumns,
  { zoom, ratio }: PaintView,
  state: LineState,
  trace: Trace,
): void {
  // A line thinner than a pixel is fainter than its colour.
  const least = 1 / ratio;
  const isBackEdge = (at: number) => backEdges?.[at] === 1;
  for (const [dashed, some] of groupBy(lines, isBackEdge)) {
    const dashes = dashed ? BACK_EDGE_DASHES : isComputed ? COMPUTED_DASHES : [];
    context.setLineDash(dashes.map((length) => length * zoom));
    for (const [match, same] of groupBy(some, (at) => percent[at] ?? 0)) {
      context.lineWidth = Math.max(least, lineWidth(match, state) * zoom);
      strokeAll(context, same, trace);
    }
  }
  context.setLineDash([]);
}

/** From this zoom down lines fade, so that the roles among them stay in sight. */
const FADING_ZOOM = 0.2;

/** How much ink a line gets among so many: the more there are, and the further away, the fainter each. */
function density(lines: number, { zoom, ratio }: PaintView): number {
  const crowd = Math.max(0.08, (MOST_WIDE / Math.max(1, lines)) ** 0.6);
  const distance = Math.max(0.35, Math.min(1, zoom / FADING_ZOOM));
  // A hairline is thinner where there are more pixels to its width.
  return Math.min(1, crowd * distance * Math.sqrt(ratio));
}

function linesInSight(
  { a, b, percent }: LineColumns,
  at: Float32Array,
  { mask, resting, strength }: Visibility,
  view: PaintView,
) {
  const { minX, maxX, minY, maxY } = boundsOf(view);
  const passing = new Uint32Array(a.length);
  const dimmed = new Uint32Array(a.length);
  let passes = 0;
  let dims = 0;
  for (let line = 0; line < a.length; line++) {
    if (resting?.[line] === 0) continue;
    const from = a[line] as number;
    const to = b[line] as number;
    const x1 = at[2 * from] as number;
    const y1 = at[2 * from + 1] as number;
    const x2 = at[2 * to] as number;
    const y2 = at[2 * to + 1] as number;
    if ((x1 < minX && x2 < minX) || (x1 > maxX && x2 > maxX)) continue;
    if ((y1 < minY && y2 < minY) || (y1 > maxY && y2 > maxY)) continue;
    if (mask[from] === NOWHERE || mask[to] === NOWHERE) continue;
    if (mask[from] && mask[to] && Number(percent[line]) >= strength) passing[passes++] = line;
    else dimmed[dims++] = line;
  }
  return { passing: passing.subarray(0, passes), dimmed: dimmed.subarray(0, dims) };
}

/** Adds a line to the path. */
type Trace = (line: number) => void;

function strokeAll(context: LinesContext, lines: ArrayLike<number>, trace: Trace): void {
  for (let start = 0; start < lines.length; start += LINES_A_PATH) {
    const end = Math.min(lines.length, start + LINES_A_PATH);
    context.beginPath();
    for (let i = start; i < end; i++) trace(lines[i] as number);
    context.stroke();
  }
}

function straight(
  context: LinesContext,
  { a, b }: LineColumns,
  { at }: Ends,
  { zoom, pan }: PaintView,
): Trace {
  return (line) => {
    const from = 2 * (a[line] as number);
    const to = 2 * (b[line] as number);
    context.moveTo((at[from] as number) * zoom + pan.x, (at[from + 1] as number) * zoom + pan.y);
    context.lineTo((at[to] as number) * zoom + pan.x, (at[to + 1] as number) * zoom + pan.y);
  };
}

function curved(
  context: LinesContext,
  { a, b }: LineColumns,
  { at, disc, whole }: Ends,
  { mask }: Visibility,
  view: PaintView,
): Trace {
  const end = (index: RoleIndex): Disc => ({
    x: at[2 * index] as number,
    y: at[2 * index + 1] as number,
    r: mask[index] ? (whole[index] ?? 0) : DIM_SHARE * (disc[index] ?? 0),
  });
  const onScreen = (point: Point): [number, number] => {
    const { x, y } = toScreen(point, view);
    return [x, y];
  };
  return (line) => {
    const [from, to] = [end(roleIndexAt(a, line)), end(roleIndexAt(b, line))];
    const curve = curveBetween(from, to, curvature(from, to));
    context.moveTo(...onScreen(curve.start));
    context.quadraticCurveTo(...onScreen(curve.control), ...onScreen(curve.end));
  };
}
