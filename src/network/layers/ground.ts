import { shallow } from 'zustand/shallow';
import { type Backdrop, type Communities, NO_REGIONS, type Regions, regionsOf } from '../../derive';
import { type Lands, rest, runInTurns } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import type { RegionName } from '../labels/regionNames';
import { paintBackdrop, textBoxes } from '../paint/paintBackdrop';
import { paintLands } from '../paint/paintLands';
import { paintRegionNames } from '../paint/paintRegionNames';
import type { Palette } from '../paint/palette';
import type { Box } from '../scene/geometry';
import type { Scene } from '../scene/scene';
import { clearCanvas } from './canvas';

export interface GroundContent {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly backdrop: Backdrop | undefined;
  /** The communities whose regions are drawn; none where the roles do not stand by them. */
  readonly communities: Communities | undefined;
}

/** What lies below roles and lines: axes and rings, or the lands of communities; their names lie above the lines. */
export interface Ground {
  /** Fulfilled when its regions are known. */
  readonly show: (content: GroundContent) => Promise<void>;
  /** The regions, as far as they are known. */
  readonly regions: () => Regions;
  /** What the texts of the backdrop cover of the screen. */
  readonly texts: () => readonly Box[];
  readonly setNames: (names: readonly RegionName[]) => void;
  readonly destroy: () => void;
}

/** What regions are made of: the communities, and where they are known to lie, or the count of the roles' moves. */
interface RegionSource {
  readonly of: Communities | null;
  readonly by: number | Lands;
}

const NOTHING: RegionSource = { of: null, by: -1 };
const isSame = (one: RegionSource, other: RegionSource) =>
  one.of === other.of && one.by === other.by;

function sourceOf({ scene: { dragged, moves }, communities }: GroundContent): RegionSource {
  if (!communities) return NOTHING;
  return { of: communities, by: (dragged.size === 0 && communities.lands) || moves };
}

/** What is painted where there is neither a backdrop nor a region. */
const EMPTY: readonly unknown[] = [];

/** Regions are computed when the roles have stood still so long. */
const STILL_MS = 160;
const TURN_MS = 8;

/**
 * Two canvases, painted with each picture that Cytoscape draws: axes, rings and lands below all others, the names of lands
 * above the bitmap layer, whose lines would bury them. `onRegions` is called when there are others.
 */
export function createGround(
  canvases: Record<'ground' | 'regions', HTMLCanvasElement>,
  viewport: LiveViewport,
  onRegions: () => void,
): Ground {
  const context = canvases.ground.getContext('2d') as CanvasRenderingContext2D;
  const above = canvases.regions.getContext('2d') as CanvasRenderingContext2D;
  let content: GroundContent | null = null;
  /** Null before any have been placed: regions come together with their names. */
  let names: readonly RegionName[] | null = null;
  let known: RegionSource & { readonly found: Regions } = { ...NOTHING, found: NO_REGIONS };
  let running: RegionSource = NOTHING;
  /** What is on the canvases; what an earlier scene has left there is not known. */
  let painted: readonly unknown[] | null = null;

  const regions = () =>
    content?.communities && known.of === content.communities ? known.found : NO_REGIONS;
  const draw = () => {
    if (!content) return;
    const { backdrop, palette } = content;
    const shown = names ? regions() : NO_REGIONS;
    const isEmpty = !backdrop && !shown.regions.length;
    const [width, height, view] = [viewport.width(), viewport.height(), viewport.now()];
    const toPaint = isEmpty
      ? EMPTY
      : [
          ...[backdrop, palette, shown, names, view.zoom, view.pan.x, view.pan.y],
          ...[width, height, window.devicePixelRatio],
        ];
    if (shallow(painted, toPaint)) return;
    painted = toPaint;
    for (const each of [context, above]) clearCanvas(each, width, height);
    paintLands(context, shown, view, palette);
    if (backdrop) paintBackdrop(context, backdrop, view, palette);
    if (names) paintRegionNames(above, names, view, palette);
  };
  const findRegions = async (stillFor = STILL_MS): Promise<void> => {
    if (!content) return;
    const source = sourceOf(content);
    const { of, by } = source;
    if (!of || isSame(known, source) || isSame(running, source)) return;
    running = source;
    const isWanted = () =>
      running === source && content !== null && isSame(sourceOf(content), source);
    const given = typeof by === 'number' ? undefined : by;
    if (!given) await rest(stillFor);
    const work = regionsOf(of, given, content.scene.at);
    const found = await runInTurns(work, { turn: TURN_MS, isWanted });
    if (running !== source) return;
    running = NOTHING;
    if (!found) return findRegions();
    known = { ...source, found };
    onRegions();
  };
  const onMove = () => void findRegions();
  viewport.on('render', draw);
  viewport.on('position', onMove);

  return {
    show: (next) => {
      const isFirst = !content;
      content = next;
      draw();
      return findRegions(isFirst ? 0 : STILL_MS);
    },
    regions,
    texts: () => {
      if (!content?.backdrop) return [];
      const view = viewport.now();
      return textBoxes(context, content.backdrop, view, content.palette);
    },
    setNames: (next) => {
      names = next;
      draw();
    },
    destroy: () => {
      content = null;
      viewport.off('render', draw);
      viewport.off('position', onMove);
    },
  };
}
