import type { Core } from 'cytoscape';
import { type Backdrop, type Communities, type Region, regionsOf } from '../derive';
import { clearCanvas } from './canvas';
import type { Box } from './labels';
import { paintBackdrop, textBoxes } from './paintBackdrop';
import { paintOutlines, paintRegionNames } from './paintRegions';
import type { Palette } from './palette';
import type { RegionName } from './regionNames';
import type { Scene } from './scene';

export interface GroundContent {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly backdrop: Backdrop | undefined;
  /** The communities whose regions are drawn; none where the roles do not stand by them. */
  readonly communities: Communities | undefined;
}

/** What lies below roles and lines: axes and rings, or the regions of communities with their names. */
export interface Ground {
  readonly show: (content: GroundContent) => void;
  /** The regions as far as they are worked out. */
  readonly regions: () => readonly Region[];
  /** What the texts of the backdrop cover of the screen. */
  readonly texts: () => readonly Box[];
  readonly setNames: (names: readonly RegionName[]) => void;
  readonly destroy: () => void;
}

/** Regions are worked out when the roles have stood still so long. */
const STILL_MS = 160;

/**
 * Two canvases, painted with each picture that Cytoscape draws: axes and rings below all others, regions above the mass,
 * whose lines would bury them. `onRegions` is called when there are others.
 */
export function createGround(
  canvases: Record<'ground' | 'regions', HTMLCanvasElement>,
  cy: Core,
  onRegions: () => void,
): Ground {
  const context = canvases.ground.getContext('2d') as CanvasRenderingContext2D;
  const above = canvases.regions.getContext('2d') as CanvasRenderingContext2D;
  let content: GroundContent | null = null;
  let names: readonly RegionName[] = [];
  let known: { of: Communities; moves: number; regions: readonly Region[] } | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // What an earlier scene has left there is not known.
  let isClear = false;

  const regions = () =>
    content?.communities && known?.of === content.communities ? known.regions : [];
  const draw = () => {
    if (!content) return;
    const { backdrop, palette } = content;
    const shown = regions();
    if (isClear && !backdrop && !shown.length) return;
    for (const each of [context, above]) clearCanvas(each, cy.width(), cy.height());
    isClear = !backdrop && !shown.length;
    const view = { zoom: cy.zoom(), pan: cy.pan() };
    if (backdrop) paintBackdrop(context, backdrop, view, palette);
    paintOutlines(above, shown, view, palette);
    if (shown.length) paintRegionNames(above, names, view, palette);
  };
  const survey = () => {
    if (!content?.communities) return;
    const { scene, communities } = content;
    if (known?.of === communities && known.moves === scene.moves) return;
    const { moves } = scene;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (scene.moves !== moves) return survey();
      known = { of: communities, moves, regions: regionsOf(scene.at, communities) };
      onRegions();
    }, STILL_MS);
  };
  cy.on('render', draw);
  cy.on('position', survey);

  return {
    show: (next) => {
      content = next;
      survey();
      draw();
    },
    regions,
    texts: () => {
      if (!content?.backdrop) return [];
      const view = { zoom: cy.zoom(), pan: cy.pan() };
      return textBoxes(context, content.backdrop, view, content.palette);
    },
    setNames: (next) => {
      names = next;
      draw();
    },
    destroy: () => {
      clearTimeout(waiting);
      content = null;
      cy.off('render', draw);
      cy.off('position', survey);
    },
  };
}
