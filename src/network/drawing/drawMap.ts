import { changesFor } from '../layers/content';
import { paintBackdrop } from '../paint/paintBackdrop';
import { landPaths, paintLands } from '../paint/paintLands';
import { paintRegionNames } from '../paint/paintRegionNames';
import { paintWritten } from '../paint/paintWritten';
import type { PainterChanges } from '../painter/bitmapLayer';
import { paintMatches } from '../painter/paintMatches';
import type { PaintView } from '../painter/view';
import { hasFewLines } from '../scene/scene';
import { type MapPlan, type MapShown, planOfScreen, planOfWhole } from './mapPlan';
import { paintLayers } from './paintedLayers';
import { paintFocus } from './paintFocus';
import { SvgPath } from './svg/svgPath';
import type { Drawing, DrawingRequest, LegendContent, Target } from './types';

/** The map as a drawing. The functions that paint the screen paint it. */
export async function drawMap(
  shown: MapShown,
  { part, flags }: Pick<DrawingRequest, 'part' | 'flags'>,
  legend: LegendContent,
): Promise<Drawing> {
  const plan = await (part === 'screen' ? planOfScreen(shown) : planOfWhole(shown));
  const { width, height } = plan;
  const { scene, content, regions } = shown;
  const changes = { ...changesFor(content, null, scene), lands: regions };
  const viewAt = (ratio: number): PaintView => ({ ...plan.view, width, height, ratio, margin: 0 });
  return {
    ...{ width, height, legend, palette: content.palette },
    prepare: (scale) => paintLayers(changes, viewAt(scale)),
    paint: (target) => paintMap(target, shown, plan, changes, viewAt(1), flags),
  };
}

/** The layers of the map, from the ground up, as `Network` stacks them. */
function* paintMap(
  target: Target,
  { scene, content }: MapShown,
  { written }: MapPlan,
  changes: PainterChanges,
  view: PaintView,
  hasFlags: boolean,
): Generator<void> {
  const { palette, backdrop, emphasis, cursor } = content;
  const { context } = target;
  paintGround(target, changes, view);
  yield;
  if (backdrop) paintBackdrop(context, backdrop, view, palette);
  const nameRegions = () => paintRegionNames(context, written.names, view, palette);
  if (hasFewLines(scene)) nameRegions();
  paintRolesAndLines(target, changes, view);
  if (!hasFewLines(scene)) nameRegions();
  yield;
  paintFocus(context, scene, view, palette);
  const flags = hasFlags ? content.flags : undefined;
  paintWritten(context, view, { scene, palette, cursor, trail: emphasis.trail, flags }, written);
}

function paintGround(target: Target, { lands, palette }: PainterChanges, view: PaintView): void {
  if ('painted' in target) paintImage(target.context, target.painted.lands);
  else if (lands?.regions.length && palette)
    paintLands(
      target.context,
      landPaths(lands, () => new SvgPath()),
      view,
      palette,
    );
}

function paintRolesAndLines(target: Target, changes: PainterChanges, view: PaintView): void {
  if ('painted' in target) paintImage(target.context, target.painted.matches);
  else paintMatches(target.context, changes, view);
}

function paintImage(context: CanvasRenderingContext2D, image: ImageBitmap | null): void {
  if (!image) return;
  // As large as the frame, to the pixel: an image has whole pixels, the frame may end within one.
  const { a: scale } = context.getTransform();
  context.drawImage(image, 0, 0, image.width / scale, image.height / scale);
}
