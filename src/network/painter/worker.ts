import { asRoleIndex, type RoleIndex } from '../../domain';
import type { Palette } from '../paint/palette';
import type { RoleMarks } from '../scene/marks';
import { type LineColumns, paintLines } from './paintLines';
import { paintRoles } from './paintRoles';
import { boundsOf, NOWHERE, type PaintView, type Visibility } from './view';

/** What the page sends to the painter; of each kind the latest holds. */
export type ToPainter = Partial<Subject> & {
  /** Asks for a picture of all that was sent so far. */
  readonly paint?: { readonly view: PaintView; readonly version: number };
};

interface Subject {
  readonly columns: LineColumns;
  readonly marks: RoleMarks;
  readonly at: Float32Array;
  readonly visibility: Visibility;
  readonly palette: Palette;
}

/** The picture of a view, with the version that was asked for. */
export interface FromPainter {
  readonly bitmap: ImageBitmap;
  readonly view: PaintView;
  readonly version: number;
}

// The first figure to be written loads what the browser knows of languages, for all threads: 20 to 50 ms, here at no
// cost of the page.
(1).toLocaleString('en');

let subject: Partial<Subject> = {};
const canvas = new OffscreenCanvas(1, 1);
// On the processor: an accelerated canvas takes ten times as long for thousands of hairlines.
const context = canvas.getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;

self.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  const { paint, ...changes } = data;
  subject = { ...subject, ...changes };
  if (!paint) return;
  const bitmap = pictureOf(paint.view);
  const answer: FromPainter = { bitmap, ...paint };
  self.postMessage(answer, { transfer: [bitmap] });
  // Memory for the next picture, which takes longer than to paint a small map, is made ready while nobody waits.
  context.clearRect(0, 0, canvas.width, canvas.height);
});

function pictureOf(view: PaintView): ImageBitmap {
  const { ratio, margin } = view;
  const width = Math.ceil((view.width + 2 * margin) * ratio);
  const height = Math.ceil((view.height + 2 * margin) * ratio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
  paintAll(subject, view);
  return canvas.transferToImageBitmap();
}

/** Lines below roles, what is dimmed below what passes. */
function paintAll(
  { columns, marks, at, visibility, palette }: Partial<Subject>,
  view: PaintView,
): void {
  if (!columns || !marks || !at || !visibility || !palette) return;
  paintLines(context, columns, { ...marks, at }, visibility, view, palette);
  const { passing, others } = rolesInSight(marks, at, visibility, view);
  if (visibility.rest === 'dim') paintRoles(context, others, marks, at, view, palette, true);
  paintRoles(context, passing, marks, at, view, palette);
}

function rolesInSight(
  { whole }: RoleMarks,
  at: Float32Array,
  { mask }: Visibility,
  view: PaintView,
) {
  const { minX, maxX, minY, maxY } = boundsOf(view);
  const passing: RoleIndex[] = [];
  const others: RoleIndex[] = [];
  whole.forEach((r, index) => {
    const [x = 0, y = 0] = [at[2 * index], at[2 * index + 1]];
    if (x + r < minX || x - r > maxX || y + r < minY || y - r > maxY) return;
    if (mask[index] !== NOWHERE) (mask[index] ? passing : others).push(asRoleIndex(index));
  });
  return { passing, others };
}

// The first picture of a canvas takes ten times as long as any later one, so it is made of nothing while nobody waits.
pictureOf({ zoom: 1, pan: { x: 0, y: 0 }, width: 16, height: 16, ratio: 1, margin: 0 }).close();
