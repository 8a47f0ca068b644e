import type { LiveViewport } from '../camera/viewport';
import { copyForPaper } from './copyForPaper';
import { clearImage, showImage } from './image';
import type { PagePainter } from './pagePainter';
import type { Matches } from './paintMatches';
import { type FrameView, isSameView, type PaintView } from './view';
import type { FromPainter, ToPainter } from './worker';

/** What the painter is to paint; what is left out is as before. */
export type PainterChanges = Omit<ToPainter, 'paint'>;

/** Lands, and roles with their matches, as images under Cytoscape's canvas. */
export interface BitmapLayer {
  /** Sends the painter what has changed; it paints once it has everything. */
  readonly update: (changes: PainterChanges) => void;
  /** Takes roles and matches away; lands stay. */
  readonly dropMatches: () => void;
  /** Whether the painter has ever answered. */
  readonly hasImage: () => boolean;
  readonly destroy: () => void;
}

/** Starts a painter; whoever starts one ends it. */
export const startPainter = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
let spare: Worker | undefined;

/** Starts a painter before there is anything to paint: its start takes longer than a picture. */
export function preparePainter(): void {
  if (spare) return;
  const painter = startPainter();
  spare = painter;
  // One that did not start is not the one that the map gets.
  painter.addEventListener('error', () => {
    if (spare === painter) spare = undefined;
  });
}

const MARGIN = 200;
/** On the way a picture follows another after twice the time that it took, but after so long at the latest. */
const COARSE_MS = 100;
const SETTLED_MS = 120;

/**
 * Paints in a worker and shows what comes back, images of the frame and, once nothing changes, of a margin around it, too.
 * A change of a small map that has not moved is painted by the page at once, without the way to the worker and back.
 * While the map is moved the images are only transformed, in the frame in which Cytoscape draws; they are painted anew on
 * the way, and when the map has come to rest. `onPainted` is called when they show the latest update, `onFailed` when the
 * painter does not start or breaks down.
 */
export function createBitmapLayer(
  canvases: Record<'lands' | 'bitmap', HTMLCanvasElement>,
  viewport: LiveViewport,
  { onPainted, onFailed }: { readonly onPainted: () => void; readonly onFailed: () => void },
): BitmapLayer {
  const both = [canvases.lands, canvases.bitmap];
  clearImage(canvases.lands);
  const endCopies = copyForPaper(both);
  let painter: Worker | null = null;
  let hasMatches = true;
  let hasLands = false;
  let shown: PaintView | null = null;
  let version = 0;
  /** Whose roles and lines are shown, which the painter has answered last, and which has changed lands last. */
  let versionShown = 0;
  let answered = 0;
  let versionOfLands = 0;
  let painting = false;
  let wanted = false;
  let lastAsked = 0;
  let took = COARSE_MS;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let subject: Partial<Matches> = {};
  let page: PagePainter | undefined;

  const send = (message: ToPainter) => {
    painter ??= engage();
    painter.postMessage(message);
  };
  const engage = () => {
    const engaged = spare ?? startPainter();
    spare = undefined;
    engaged.addEventListener('message', onAnswer);
    engaged.addEventListener('error', onFailed);
    return engaged;
  };
  const viewNow = (): FrameView => ({
    ...viewport.now(),
    width: viewport.width(),
    height: viewport.height(),
    ratio: window.devicePixelRatio,
  });
  /** A map that is hidden has no size, and nothing to paint. */
  const isHidden = () => !viewport.width() || !viewport.height();
  const ask = (margin = MARGIN) => {
    wanted = painting;
    if (painting || !version || isHidden()) return;
    painting = true;
    lastAsked = performance.now();
    send({ paint: { view: { ...viewNow(), margin }, version } });
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      ask();
      if (!page) void loadPage();
    }, SETTLED_MS);
  };
  const place = () => {
    if (!shown) return;
    const { zoom, pan } = viewport.now();
    const scale = zoom / shown.zoom;
    const transform = `translate(${pan.x - scale * shown.pan.x}px, ${pan.y - scale * shown.pan.y}px) scale(${scale})`;
    for (const { style } of both) style.transform = transform;
  };
  const follow = () => {
    place();
    if (!shown || isSameView(shown, viewNow())) return;
    settle();
    if (performance.now() - lastAsked > Math.min(COARSE_MS, 2 * took)) ask();
  };
  /** Loaded once nothing changes; without it the painter goes on alone. */
  const loadPage = () =>
    import('./pagePainter').then(
      ({ createPagePainter }) => {
        page = createPagePainter(() => subject);
        // The first picture of a canvas takes ten times as long as any later one.
        if (!isHidden()) page.pictureOf({ ...viewNow(), margin: 0 })?.close();
      },
      () => {},
    );
  /** Whether the page has painted all of a change. */
  const paintHere = (): boolean => {
    const view = { ...viewNow(), margin: 0 };
    if (answered < versionOfLands || isHidden() || !shown || !isSameView(shown, view)) return false;
    const image = page?.pictureOf(view);
    if (!image) return false;
    shown = view;
    versionShown = version;
    showImage(canvases.bitmap, image, view);
    place();
    settle();
    onPainted();
    return true;
  };
  /** Whether the page has painted what changed since, while the painter was at it. */
  const isOvertaken = ({ version: painted, view }: FromPainter) =>
    painted < versionShown && shown !== null && isSameView(shown, view);
  const showLands = ({ lands, view }: FromPainter) => {
    if (lands !== undefined) showImage(canvases.lands, hasLands ? lands : null, view);
  };
  const showMatches = ({ matches, view, version: painted }: FromPainter) => {
    shown = view;
    versionShown = painted;
    if (hasMatches) showImage(canvases.bitmap, matches, view);
    place();
  };
  const onAnswer = ({ data }: MessageEvent<FromPainter>) => {
    painting = false;
    answered = data.version;
    took = performance.now() - lastAsked;
    showLands(data);
    if (isOvertaken(data)) data.matches?.close();
    else showMatches(data);
    if (versionShown !== version) ask(0);
    else if (wanted) ask();
    else {
      onPainted();
      if (!shown?.margin) settle();
    }
  };
  viewport.on('render', follow);
  viewport.on('resize', follow);

  return {
    hasImage: () => shown !== null,
    update: (changes) => {
      if (changes.lands) hasLands = changes.lands.regions.length > 0;
      // Lands do not wait for the painter to go.
      if (changes.lands && !hasLands) clearImage(canvases.lands);
      const { lands: _, ...ofMatches } = changes;
      subject = { ...subject, ...ofMatches };
      send(changes);
      version++;
      if (changes.lands || changes.palette) versionOfLands = version;
      if (paintHere()) return;
      // What changes is seen a frame earlier without the margin, which follows.
      ask(0);
    },
    dropMatches: () => {
      hasMatches = false;
      subject = {};
      if (painter) send({ columns: null });
      clearImage(canvases.bitmap);
    },
    destroy: () => {
      clearTimeout(settling);
      viewport.off('render', follow);
      viewport.off('resize', follow);
      endCopies();
      painter?.terminate();
    },
  };
}
