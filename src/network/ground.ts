import type { Core } from 'cytoscape';
import { type Backdrop, type Communities, type Region, regionsOf } from '../derive';
import { clearCanvas } from './canvas';
import { paintBackdrop } from './paintBackdrop';
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
  readonly setNames: (names: readonly RegionName[]) => void;
  readonly destroy: () => void;
}

/** Regions are worked out when the roles have stood still so long. */
const STILL_MS = 160;

/** A canvas below all others, painted with each picture that Cytoscape draws. `onRegions` is called when there are others. */
export function createGround(canvas: HTMLCanvasElement, cy: Core, onRegions: () => void): Ground {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: GroundContent | null = null;
  let names: readonly RegionName[] = [];
  let known: { of: Communities; moves: number; regions: readonly Region[] } | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isClear = true;

  const regions = () =>
    content?.communities && known?.of === content.communities ? known.regions : [];
  const draw = () => {
    if (!content) return;
    const { backdrop, palette } = content;
    const shown = regions();
    if (isClear && !backdrop && !shown.length) return;
    clearCanvas(context, cy.width(), cy.height());
    isClear = !backdrop && !shown.length;
    const view = { zoom: cy.zoom(), pan: cy.pan() };
    if (backdrop) paintBackdrop(context, backdrop, view, palette);
    paintOutlines(context, shown, view, palette);
    if (shown.length) paintRegionNames(context, names, view, palette);
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
