import type { Palette } from '../palette';
import { lineWidth } from '../scale';
import { boundsOf, NOWHERE, type PaintView, type Shown } from './view';

/** The pairs of a map as columns, weakest first; ends are places of roles. */
export interface LineMass {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly percent: Uint8Array;
}

export type LinesContext = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'lineWidth' | 'strokeStyle' | 'globalAlpha'
>;

/** So many lines a path: longer ones are slower to rasterise, more strokes cost more calls. */
const LINES_A_PATH = 400;
/** Up to so many lines in sight each is as wide as its match; more are hairlines, which rasterise ten times faster. */
const MOST_WIDE = 1200;
const BUCKETS = [
  { below: 1 / 3, alpha: 0.4 },
  { below: 2 / 3, alpha: 0.65 },
  { below: 1, alpha: 1 },
] as const;

/** Paints the lines in sight: dimmed ones first, then from the weakest match to the strongest. */
export function paintLines(
  context: LinesContext,
  mass: LineMass,
  at: Float32Array,
  shown: Shown,
  view: PaintView,
  { line, lineDim }: Pick<Palette, 'line' | 'lineDim'>,
): void {
  const { passing, dimmed } = linesInSight(mass, at, shown, view);
  const hairline = 1 / view.ratio;
  if (shown.rest === 'dim') {
    Object.assign(context, { strokeStyle: lineDim, lineWidth: hairline });
    context.globalAlpha = density(dimmed.length, view);
    strokeAll(context, dimmed, mass, at, view);
  }
  context.strokeStyle = line;
  let from = 0;
  for (const { below, alpha } of BUCKETS) {
    const to = Math.round(passing.length * below);
    const some = passing.subarray(from, to);
    const percent = mass.percent[some[some.length >> 1] ?? 0] ?? 0;
    const wide = passing.length <= MOST_WIDE;
    context.lineWidth = wide
      ? Math.max(hairline, lineWidth(percent, 'plain') * view.zoom)
      : hairline;
    context.globalAlpha = wide ? 1 : alpha * density(passing.length, view);
    strokeAll(context, some, mass, at, view);
    from = to;
  }
  context.globalAlpha = 1;
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
  { a, b, percent }: LineMass,
  at: Float32Array,
  { mask, strength }: Shown,
  view: PaintView,
) {
  const { minX, maxX, minY, maxY } = boundsOf(view);
  const passing = new Uint32Array(a.length);
  const dimmed = new Uint32Array(a.length);
  let passes = 0;
  let dims = 0;
  for (let line = 0; line < a.length; line++) {
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

function strokeAll(
  context: LinesContext,
  lines: Uint32Array,
  { a, b }: LineMass,
  at: Float32Array,
  { zoom, pan }: PaintView,
): void {
  for (let start = 0; start < lines.length; start += LINES_A_PATH) {
    context.beginPath();
    for (const line of lines.subarray(start, start + LINES_A_PATH)) {
      const from = 2 * (a[line] as number);
      const to = 2 * (b[line] as number);
      context.moveTo((at[from] as number) * zoom + pan.x, (at[from + 1] as number) * zoom + pan.y);
      context.lineTo((at[to] as number) * zoom + pan.x, (at[to + 1] as number) * zoom + pan.y);
    }
    context.stroke();
  }
}
