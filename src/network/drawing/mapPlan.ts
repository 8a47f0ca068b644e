import type { Regions } from '../../derive';
import { NO_ROLE, rest, runInTurns } from '../../domain';
import { boxOfAll } from '../camera/framing';
import type { Sight } from '../camera/viewport';
import { type Arrangement, arrange } from '../labels/arrange';
import { homeKeeper } from '../labels/home';
import type { LayerContent } from '../layers/content';
import { createMeasure, loadLabelFonts } from '../paint/paintLabels';
import { createRegionMeasure, regionLine } from '../paint/paintRegionNames';
import type { Box } from '../scene/geometry';
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

/** Where everything is written in a picture of what the frame shows: as it is there. */
export async function planOfScreen(shown: MapShown): Promise<Arrangement> {
  return shown.written ?? arrangeIn(shown, shown.sight);
}

/** Where everything is written in a picture of the whole map, at the zoom at which it is laid out. */
export async function planOfWhole(shown: MapShown): Promise<Arrangement> {
  const { scene, content, regions } = shown;
  const { backdrop, communities } = content;
  const box = boxOfAll(scene, backdrop, communities?.lands) ?? EMPTY;
  const around = regions.regions.length ? AROUND.lands : AROUND.roles;
  const pan = { x: around - box.minX, y: around - box.minY };
  const [width, height] = [box.maxX - box.minX + 2 * around, box.maxY - box.minY + 2 * around];
  return arrangeIn(shown, {
    now: () => ({ zoom: 1, pan }),
    width: () => Math.ceil(width),
    height: () => Math.ceil(height),
  });
}

const EMPTY: Box = { minX: 0, minY: 0, maxX: 400, maxY: 300 };

async function arrangeIn(
  { scene, content: { palette, emphasis }, regions }: MapShown,
  sight: Sight,
): Promise<Arrangement> {
  await loadLabelFonts(palette);
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const measure = createMeasure(context, palette);
  const measureRegion = createRegionMeasure(context, palette);
  const { zoom } = sight.now();
  const finding = homeKeeper()(sight, scene, {
    ...{ measure, regions, covers: [], regionLine: regionLine(zoom) },
    regionWidth: (text) => measureRegion(text, zoom),
  });
  const home = await runInTurns(finding, { turn: TURN_MS, isWanted: () => true });
  await rest();
  const names = home ?? { labels: [], candidates: new Map(), names: [] };
  const { trail } = emphasis;
  return arrange(sight, scene, { measure, home: names, covers: [], cursor: NO_ROLE, trail });
}
