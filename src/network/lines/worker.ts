import { type LineMask, type LineMass, type LineView, paintLines } from './paintLines';

/** What the page tells the painter. Each message replaces what the last of its kind said. */
export type ToPainter =
  | { readonly kind: 'mass'; readonly mass: LineMass }
  | { readonly kind: 'positions'; readonly at: Float32Array }
  | ({ readonly kind: 'mask' } & LineMask)
  | { readonly kind: 'paint'; readonly view: LineView; readonly version: number };

/** The picture of a view, with the version that was asked for. */
export interface FromPainter {
  readonly bitmap: ImageBitmap;
  readonly view: LineView;
  readonly version: number;
}

let mass: LineMass = { a: new Uint32Array(), b: new Uint32Array(), percent: new Uint8Array() };
let at = new Float32Array();
let shown: LineMask = { mask: new Uint8Array(), rest: 'dim' };
const canvas = new OffscreenCanvas(1, 1);
// On the processor: an accelerated canvas takes ten times as long for thousands of hairlines.
const context = canvas.getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;

self.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  if (data.kind === 'mass') mass = data.mass;
  else if (data.kind === 'positions') at = data.at as Float32Array<ArrayBuffer>;
  else if (data.kind === 'mask') shown = data;
  else paint(data.view, data.version);
});

function paint(view: LineView, version: number): void {
  const bitmap = pictureOf(view);
  const answer: FromPainter = { bitmap, view, version };
  self.postMessage(answer, { transfer: [bitmap] });
}

function pictureOf(view: LineView): ImageBitmap {
  const width = Math.ceil((view.width + 2 * view.margin) * view.ratio);
  const height = Math.ceil((view.height + 2 * view.margin) * view.ratio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  paintLines(context, mass, at, shown, view);
  return canvas.transferToImageBitmap();
}

// The first picture of a canvas takes ten times as long as any later one, so it is made of nothing while nobody waits.
pictureOf({
  zoom: 1,
  pan: { x: 0, y: 0 },
  width: 16,
  height: 16,
  ratio: 1,
  margin: 0,
  line: '#000',
  lineDim: '#000',
}).close();
