import type { LiveViewport } from '../camera/viewport';
import type { PaintView } from './view';
import type { FromPainter, ToPainter } from './worker';

/** What the painter is to paint; what is left out is as before. */
export type PainterChanges = Omit<ToPainter, 'paint'>;

/** Roles and matches as an image under Cytoscape's canvas. */
export interface BitmapLayer {
  /** Sends the painter what has changed; it paints once it has everything. */
  readonly update: (changes: PainterChanges) => void;
  /** Whether the painter has ever answered. */
  readonly hasImage: () => boolean;
  readonly destroy: () => void;
}

const startPainter = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
let spare: Worker | undefined;

/** Starts a painter before there is anything to paint: its start takes longer than a picture. */
export function preparePainter(): void {
  spare ??= startPainter();
}

const MARGIN = 200;
/** On the way a picture follows another after twice the time that it took, but after so long at the latest. */
const COARSE_MS = 100;
const SETTLED_MS = 120;

/**
 * Paints in a worker and shows what comes back, an image a margin larger than the frame. While the map is moved the
 * image is only transformed, in the frame in which Cytoscape draws; it is painted anew on the way, and when
 * the map has come to rest. `onPainted` is called when the image shows the latest update.
 */
export function createBitmapLayer(
  canvas: HTMLCanvasElement,
  viewport: LiveViewport,
  onPainted: () => void,
): BitmapLayer {
  const painter = spare ?? startPainter();
  spare = undefined;
  const send = (message: ToPainter) => painter.postMessage(message);
  const context = contextOf(canvas);
  const inset = `-${MARGIN}px`;
  const transformOrigin = `${MARGIN}px ${MARGIN}px`;
  Object.assign(canvas.style, { top: inset, left: inset, transformOrigin });
  let shown: PaintView | null = null;
  let version = 0;
  let painting = false;
  let wanted = false;
  let lastAsked = 0;
  let took = COARSE_MS;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const viewNow = (): PaintView => ({
    ...viewport.now(),
    width: viewport.width(),
    height: viewport.height(),
    ratio: window.devicePixelRatio,
    margin: MARGIN,
  });
  const ask = () => {
    wanted = painting;
    if (painting || !version || !viewport.width()) return;
    painting = true;
    lastAsked = performance.now();
    send({ paint: { view: viewNow(), version } });
  };
  const place = () => {
    if (!shown) return;
    const { zoom, pan } = viewport.now();
    const scale = zoom / shown.zoom;
    canvas.style.transform = `translate(${pan.x - scale * shown.pan.x}px, ${pan.y - scale * shown.pan.y}px) scale(${scale})`;
  };
  const follow = () => {
    place();
    if (!shown || isSame(shown, viewNow())) return;
    clearTimeout(settling);
    settling = setTimeout(ask, SETTLED_MS);
    if (performance.now() - lastAsked > Math.min(COARSE_MS, 2 * took)) ask();
  };
  painter.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => {
    painting = false;
    took = performance.now() - lastAsked;
    show(data);
    if (wanted || data.version !== version) ask();
    else onPainted();
  });
  const show = ({ bitmap, view }: FromPainter) => {
    shown = view;
    context.transferFromImageBitmap(bitmap);
    Object.assign(canvas.style, {
      width: `${view.width + 2 * MARGIN}px`,
      height: `${view.height + 2 * MARGIN}px`,
    });
    place();
  };
  viewport.on('render', follow);
  viewport.on('resize', follow);

  return {
    hasImage: () => shown !== null,
    update: (changes) => {
      send(changes);
      version++;
      ask();
    },
    destroy: () => {
      clearTimeout(settling);
      viewport.off('render', follow);
      viewport.off('resize', follow);
      painter.terminate();
    },
  };
}

const contextOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('bitmaprenderer') as ImageBitmapRenderingContext;

/** Takes away the image of a bitmap layer that is gone. */
export const clearImage = (canvas: HTMLCanvasElement) =>
  contextOf(canvas).transferFromImageBitmap(null);

function isSame(one: PaintView, other: PaintView): boolean {
  return (
    one.zoom === other.zoom &&
    one.pan.x === other.pan.x &&
    one.pan.y === other.pan.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.ratio === other.ratio
  );
}
