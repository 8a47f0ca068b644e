import type { Core } from 'cytoscape';
import type { Family } from '../domain';
import { MOST_EDGES } from './elements';
import { createHover } from './hover';
import { createUnderlay } from './lines/underlay';
import type { Target } from './listen';
import { markTime } from './markTime';
import { createOverlay } from './overlay';
import type { Palette } from './palette';
import { createPick, type Pick } from './pick';
import type { Emphasis, Scene } from './scene';

/** The elements that the layers are drawn on. */
export interface Canvases {
  /** Around all but the hover canvas. */
  readonly stack: HTMLElement;
  readonly lines: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly hover: HTMLCanvasElement;
}

/** What is drawn around Cytoscape's own canvas: the mass of lines below it, labels and the hover above it. */
export interface Layers {
  readonly show: (content: LayerContent) => void;
  /** Roles have moved. */
  readonly moved: () => void;
  readonly refresh: () => void;
  readonly hover: (target: Target) => void;
  readonly pick: Pick;
  readonly destroy: () => void;
}

export interface LayerContent {
  readonly emphasis: Emphasis;
  readonly families: readonly Family[];
  readonly palette: Palette;
  readonly cursor: string | null;
}

/** Makes the layers of a scene; small scenes have no lines of their own, Cytoscape draws them. */
export function createLayers(cy: Core, canvases: Canvases, scene: Scene): Layers {
  const { pairs, at } = scene;
  const timeline = createTimeline(cy, pairs.count > MOST_EDGES, () => {
    if (labelsWait) overlay.refresh();
    labelsWait = false;
  });
  const overlay = createOverlay(canvases.labels, cy);
  const hover = createHover(canvases.hover, canvases.stack, cy);
  const lines =
    pairs.count > MOST_EDGES ? createUnderlay(canvases.lines, cy, timeline.linesPainted) : null;
  lines?.setMass({ a: pairs.a, b: pairs.b, percent: pairs.percent });
  lines?.setPositions(at);
  let before: Partial<LayerContent> = {};
  let pick: Pick | null = null;
  let labelsWait = false;

  return {
    show: (content) => {
      const { emphasis, palette, families, cursor } = content;
      const { mask } = emphasis.passing;
      timeline.changed();
      if (mask !== before.emphasis?.passing.mask || emphasis.rest !== before.emphasis?.rest) {
        pick = null;
        lines?.setMask({ mask, rest: emphasis.rest });
      }
      if (palette !== before.palette) lines?.setPalette(palette);
      labelsWait = overlay.show({ scene, palette, cursor });
      hover.setContent({ scene, families, palette });
      before = content;
    },
    moved: () => {
      pick = null;
      lines?.setPositions(at);
      overlay.refresh();
    },
    refresh: overlay.refresh,
    hover: hover.show,
    pick: (x, y, reach) => {
      if (!lines || !before.emphasis) return undefined;
      pick ??= createPick(pairs, at, before.emphasis.passing.mask);
      return pick(x, y, reach);
    },
    destroy: () => {
      overlay.destroy();
      hover.destroy();
      lines?.destroy();
    },
  };
}

/** Marks when a change is all on the screen: Cytoscape has drawn it and, where there are any, so have the lines. Then calls `onDone`. */
function createTimeline(cy: Core, withLines: boolean, onDone: () => void) {
  let first = true;
  let drawn = true;
  let painted = true;
  const done = () => {
    if (!drawn || !painted) return;
    const name = first ? 'picture' : 'painted';
    first = false;
    requestAnimationFrame(() => {
      markTime(name);
      setTimeout(onDone);
    });
  };
  return {
    changed: () => {
      drawn = false;
      painted = !withLines;
      cy.one('render', () => {
        drawn = true;
        done();
      });
    },
    linesPainted: () => {
      if (painted) return;
      painted = true;
      done();
    },
  };
}
