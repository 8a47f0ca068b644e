import type { Regions } from '../../derive';
import { NO_ROLE, rest, runInTurns } from '../../domain';
import { boxOfAll } from '../camera/framing';
import type { Sight } from '../camera/viewport';
import { type Arrangement, arrange } from '../labels/arrange';
import { homeKeeper } from '../labels/home';
import type { LayerContent } from '../layers/content';
import { textBoxes } from '../paint/paintBackdrop';
import { createMeasure, loadLabelFonts } from '../paint/paintLabels';
import { createRegionMeasure, regionLine } from '../paint/paintRegionNames';
import { type Box, joinedBox, toScreen, type Viewport } from '../scene/geometry';
import type { Scene } from '../scene/scene';

/** What a map shows at the moment. */
export interface MapShown {
  readonly scene: Scene;
  readonly content: LayerContent;
  readonly regions: Regions;
  readonly sight: Sight;
  /** What is written, and where; null before anything is. */
  readonly written: Arrangement | null;
}

const TURN_MS = 16;
/** Around a whole map, for the labels of the roles at its edge; the ground of an atlas has water around it. */
const AROUND = { roles: 90, lands: 24 } as const;
const EMPTY: Box = { minX: 0, minY: 0, maxX: 400, maxY: 300 };

/** The part of the map that a picture shows, and what is written on it. */
export interface MapPlan {
  readonly view: Viewport;
  readonly width: number;
  readonly height: number;
  readonly written: Arrangement;
}

/** A picture of what the frame shows, written as it is there. Sides of the frame with nothing on them are cut off. */
export async function planOfScreen(shown: MapShown): Promise<MapPlan> {
  const { sight } = shown;
  const written = shown.written ?? (await arrangeIn(shown, sight));
  const { zoom, pan } = sight.now();
  const { minX, minY, maxX, maxY } = filledPart(shown, written);
  const view = { zoom, pan: { x: pan.x - minX, y: pan.y - minY } };
  return { view, written, width: maxX - minX, height: maxY - minY };
}

/** A picture of the whole map, at the zoom at which it is laid out. */
export async function planOfWhole(shown: MapShown): Promise<MapPlan> {
  const box = boxOfMap(shown);
  const around = shown.regions.regions.length ? AROUND.lands : AROUND.roles;
  const view = { zoom: 1, pan: { x: around - box.minX, y: around - box.minY } };
  const width = Math.ceil(box.maxX - box.minX + 2 * around);
  const height = Math.ceil(box.maxY - box.minY + 2 * around);
  const sight = { now: () => view, width: () => width, height: () => height };
  return { view, width, height, written: await arrangeIn(shown, sight) };
}

/** The box of all that is on the map, the rings round its middle, too. */
function boxOfMap({ scene, content: { backdrop, communities } }: MapShown): Box {
  const box = boxOfAll(scene, backdrop, communities?.lands) ?? EMPTY;
  const reach = Math.max(0, ...(backdrop?.circles ?? []));
  return reach ? joinedBox(box, { minX: -reach, minY: -reach, maxX: reach, maxY: reach }) : box;
}

/** The part of the frame that map and labels lie in, with some room around. */
function filledPart(shown: MapShown, { labels }: Arrangement): Box {
  const { sight } = shown;
  const { minX, minY, maxX, maxY } = boxOfMap(shown);
  const [least, most] = [
    toScreen({ x: minX, y: minY }, sight.now()),
    toScreen({ x: maxX, y: maxY }, sight.now()),
  ];
  const ofMap = { minX: least.x, minY: least.y, maxX: most.x, maxY: most.y };
  const filled = labels.map(({ box }) => box).reduce(joinedBox, ofMap);
  const around = shown.regions.regions.length ? AROUND.lands : AROUND.roles / 2;
  const part = {
    minX: Math.max(0, Math.floor(filled.minX - around)),
    minY: Math.max(0, Math.floor(filled.minY - around)),
    maxX: Math.min(sight.width(), Math.ceil(filled.maxX + around)),
    maxY: Math.min(sight.height(), Math.ceil(filled.maxY + around)),
  };
  // A frame that the map has been moved out of is left as it is.
  return part.minX < part.maxX && part.minY < part.maxY
    ? part
    : { minX: 0, minY: 0, maxX: sight.width(), maxY: sight.height() };
}

async function arrangeIn(
  { scene, content: { palette, emphasis, backdrop }, regions }: MapShown,
  sight: Sight,
): Promise<Arrangement> {
  await loadLabelFonts(palette);
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const measure = createMeasure(context, palette);
  const measureRegion = createRegionMeasure(context, palette);
  const view = sight.now();
  const covers = backdrop ? textBoxes(context, backdrop, view, palette) : [];
  const finding = homeKeeper()(sight, scene, {
    ...{ measure, regions, covers, regionLine: regionLine(view.zoom, palette) },
    regionWidth: (text) => measureRegion(text, view.zoom),
  });
  const home = await runInTurns(finding, { turn: TURN_MS, isWanted: () => true });
  await rest();
  const { trail } = emphasis;
  return arrange(sight, scene, {
    ...{ measure, covers, trail, cursor: NO_ROLE },
    home: home ?? { labels: [], candidates: new Map(), names: [] },
  });
}
