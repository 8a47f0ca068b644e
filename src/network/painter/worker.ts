import type { Regions } from '../../derive';
import { type LandPaths, landPaths, paintLands } from '../paint/paintLands';
import { type Matches, paintMatches } from './paintMatches';
import { createSurface } from './surface';
import { isSameView, type PaintView } from './view';

/** What the page sends to the painter; of each kind the latest holds. */
export type ToPainter = Partial<Matches> & {
  readonly lands?: Regions;
  /** Asks for a picture of all that was sent so far. */
  readonly paint?: { readonly view: PaintView; readonly version: number };
};

/** The picture of a view, with the version that was asked for; null = there is nothing to see. */
export interface FromPainter {
  readonly matches: ImageBitmap | null;
  /** Left out where they are as before. */
  readonly lands?: ImageBitmap | null;
  readonly view: PaintView;
  readonly version: number;
}

// The first figure to be written loads what the browser knows of languages, for all threads: 20 to 50 ms, here at no
// cost of the page.
(1).toLocaleString('en');

let subject: Partial<Matches> = {};
let lands: LandPaths | null = null;
/** For which view the page has its lands; null where they are to be painted anew. */
let landsView: PaintView | null = null;

// One for pictures of the frame, and one for those with a margin: a canvas that changes its size has no memory ready.
const matchSurfaceOf = () => createSurface((context, view) => paintMatches(context, subject, view));
const inFrame = matchSurfaceOf();
const beyond = matchSurfaceOf();
const landSurface = createSurface((context, view) => {
  if (lands && subject.palette) paintLands(context, lands, view, subject.palette);
});

self.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  const { paint, lands: regions, ...changes } = data;
  subject = { ...subject, ...changes };
  if (regions) lands = regions.regions.length ? landPaths(regions, () => new Path2D()) : null;
  if (regions || changes.palette) landsView = null;
  if (!paint) return;
  const { view } = paint;
  const matchSurface = view.margin ? beyond : inFrame;
  const hasLands = landsView && isSameView(landsView, view) && landsView.margin >= view.margin;
  const answer: FromPainter = {
    ...paint,
    matches: subject.columns ? matchSurface.pictureOf(view) : null,
    ...(!hasLands && { lands: lands && landSurface.pictureOf(view) }),
  };
  if (!hasLands) landsView = view;
  const images = [answer.matches, answer.lands].filter((image) => image instanceof ImageBitmap);
  self.postMessage(answer, { transfer: images });
  if (answer.matches) matchSurface.prepare();
  if (answer.lands) landSurface.prepare();
});

// The first picture of a canvas takes ten times as long as any later one, so it is made of nothing while nobody waits.
const nothing: PaintView = {
  ...{ zoom: 1, pan: { x: 0, y: 0 }, ratio: 1 },
  ...{ width: 16, height: 16, margin: 0 },
};
for (const surface of [inFrame, beyond, landSurface]) surface.pictureOf(nothing).close();
