import type { Backdrop, Regions } from '../../derive';
import type { LiveViewport } from '../camera/viewport';
import type { RegionName } from '../labels/regionNames';
import { paintBackdrop, textBoxes } from '../paint/paintBackdrop';
import { paintRegionNames } from '../paint/paintRegionNames';
import type { Palette } from '../paint/palette';
import type { Box } from '../scene/geometry';
import { createRegionFinder, type Peopled } from './regionFinder';
import { createSheet } from './sheet';

export interface GroundContent extends Peopled {
  readonly palette: Palette;
  readonly backdrop: Backdrop | undefined;
}

/** What lies below roles and lines: axes and rings, or the regions of communities, of which the names are written here. */
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

/**
 * Two canvases, painted with each picture that Cytoscape draws: axes and rings below all others but the lands, the names
 * of lands above the bitmap layer, whose lines would bury them. `onRegions` is called when there are other regions.
 */
export function createGround(
  canvases: Record<'ground' | 'regions', HTMLCanvasElement>,
  viewport: LiveViewport,
  onRegions: () => void,
): Ground {
  const below = createSheet(canvases.ground, viewport);
  const above = createSheet(canvases.regions, viewport);
  let content: GroundContent | null = null;
  let names: readonly RegionName[] = [];
  const finder = createRegionFinder(() => content, onRegions);

  const regions = () => finder.of(content?.communities);
  const draw = () => {
    if (!content) return;
    const { backdrop, palette } = content;
    const named = regions().regions.length ? names : [];
    below.draw(backdrop && [backdrop, palette], (context, view) => {
      if (backdrop) paintBackdrop(context, backdrop, view, palette);
    });
    above.draw(named.length > 0 && [named, palette], (context, view) =>
      paintRegionNames(context, named, view, palette),
    );
  };
  const onMove = () => void finder.find();
  viewport.on('render', draw);
  viewport.on('position', onMove);

  return {
    show: (next) => {
      const isFirst = !content;
      content = next;
      finder.take();
      draw();
      return isFirst ? finder.find(0) : finder.find();
    },
    regions,
    texts: () => {
      if (!content?.backdrop) return [];
      return textBoxes(below.context, content.backdrop, viewport.now(), content.palette);
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
