import { NO_REGIONS, type Regions } from '../../derive';
import { NO_ROLE } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import type { Arrangement } from '../labels/arrange';
import type { Palette } from '../paint/palette';
import { createBitmapLayer } from '../painter/bitmapLayer';
import type { Box } from '../scene/geometry';
import {
  createPairHitTest,
  createRoleHitTest,
  type PairHitTest,
  type RoleHitTest,
  type Target,
} from '../scene/hitTest';
import { pathOf } from '../scene/pairLine';
import type { Scene } from '../scene/scene';
import { changesFor, type LayerContent, landChanges, strengthAmong } from './content';
import { createGround } from './ground';
import { createHover } from './hover';
import type { HoverCard } from './hoverPlaces';
import { createOverlay } from './overlay';
import { createTimeline } from './timeline';

/** The elements that the layers are drawn on. */
export interface Canvases {
  /** Around all of them. */
  readonly stack: HTMLElement;
  readonly lands: HTMLCanvasElement;
  readonly ground: HTMLCanvasElement;
  readonly bitmap: HTMLCanvasElement;
  readonly regions: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly hover: HTMLCanvasElement;
}

/** What is drawn around Cytoscape's own canvas: ground and bitmap layer below it, hover and labels above it. */
export interface Layers {
  readonly show: (content: LayerContent) => void;
  /** Cytoscape is given all roles and lines: from its next picture on the bitmap layer has none. */
  readonly handOver: () => void;
  /** Whether the painter has ever answered. */
  readonly hasImage: () => boolean;
  /** Roles have moved. */
  readonly moved: () => void;
  /** The pointer is on it. */
  readonly hover: (target: Target) => void;
  /** It is pointed at elsewhere on the page. */
  readonly light: (target: Target) => void;
  /** What the bitmap layer shows at a point of the map; Cytoscape itself finds what it draws. */
  readonly roleAt: RoleHitTest;
  readonly pairAt: PairHitTest;
  /** The community whose name is written at a point of the screen. */
  readonly regionAt: (x: number, y: number) => number | undefined;
  /** What is written, and where; null before anything is. */
  readonly written: () => Arrangement | null;
  /** The regions of communities, as far as they are known. */
  readonly regions: () => Regions;
  readonly destroy: () => void;
}

/** How a scene comes to the screen. */
export interface Beginning {
  /** Its roles and lines are in the bitmap layer; else Cytoscape draws them. */
  readonly isPainted: boolean;
  /** What lies over the map. */
  readonly covers: () => Box[];
  readonly onPicture: () => void;
  /** Called when the painter does not start, or breaks down. */
  readonly onUnpainted: () => void;
  readonly onCard: (card: HoverCard | null) => void;
}

/** Makes the layers of a scene. */
export function createLayers(
  viewport: LiveViewport,
  canvases: Canvases,
  scene: Scene,
  { isPainted, covers, onPicture, onUnpainted, onCard }: Beginning,
): Layers {
  const { pairs, at } = scene;
  const timeline = createTimeline(viewport, (isFirst) => {
    if (labelsWait) overlay.refresh();
    labelsWait = false;
    if (isFirst) onPicture();
  });
  const ground = createGround(canvases, viewport, () => {
    if (before) bitmap.update(landsNow(before.palette));
    overlay.refresh();
  });
  const overlay = createOverlay(canvases.labels, viewport, ground, covers, () => hover.refresh());
  const hover = createHover(canvases.hover, canvases.stack, viewport, {
    ...{ written: overlay.written, covers, onCard },
  });
  const bitmap = createBitmapLayer(canvases, viewport, {
    ...{ onPainted: timeline.painted, onFailed: onUnpainted },
  });
  let hasMatches = isPainted;
  if (!isPainted) bitmap.dropMatches();
  let before: LayerContent | null = null;
  let lands = NO_REGIONS;
  let hitTests: { role?: RoleHitTest; pair?: PairHitTest } = {};
  let labelsWait = false;
  let isOver = false;

  /** What the painter does not have yet of the lands. */
  const landsNow = (palette: Palette) => {
    const shown = { lands, palette: before?.palette };
    lands = ground.regions();
    return landChanges(lands, palette, shown);
  };
  /** A first picture has its labels, and the regions that they keep clear of. */
  const writeFirst = async (regionsFound: Promise<void>) => {
    await regionsFound;
    await overlay.begin();
    if (isOver) return;
    labelsWait = false;
    timeline.labelled();
  };

  return {
    show: (content) => {
      const { palette, cursor, marks, backdrop, communities, flags, letters } = content;
      const { selected, trail } = content.emphasis;
      const was = before?.emphasis;
      const regionsFound = ground.show({ scene, palette, backdrop, communities });
      const changes = {
        ...(hasMatches && changesFor(content, before, scene)),
        ...landsNow(palette),
      };
      const isToPaint = Object.keys(changes).length > 0;
      const isFirst = !before;
      const isFocused = selected !== (was?.selected ?? NO_ROLE) || trail !== was?.trail;
      const isToDraw = !hasMatches || (isFirst ? selected >= 0 : isFocused);
      timeline.changed({ isToDraw, isToPaint, isToLabel: isFirst });
      if (isToPaint) bitmap.update(changes);
      if (isToPaint || isFocused) hitTests = {};
      before = content;
      labelsWait = overlay.show({ scene, palette, cursor, trail, flags, letters });
      hover.setContent({ scene, marks, palette });
      if (isFirst) void writeFirst(regionsFound);
    },
    handOver: () => {
      if (!hasMatches) return;
      viewport.onceDrawn(() => {
        if (isOver) return;
        hasMatches = false;
        bitmap.dropMatches();
        timeline.painted();
      });
    },
    hasImage: bitmap.hasImage,
    moved: () => {
      hitTests = {};
      if (hasMatches) bitmap.update({ at });
      overlay.refresh();
    },
    written: overlay.written,
    regions: ground.regions,
    hover: hover.show,
    light: hover.light,
    regionAt: overlay.nameAt,
    roleAt: (...point) => {
      if (!hasMatches) return undefined;
      hitTests.role ??= createRoleHitTest(scene);
      return hitTests.role(...point);
    },
    pairAt: (...point) => {
      if (!hasMatches || !before) return undefined;
      hitTests.pair ??= createPairHitTest(pairs, (pair) => pathOf(scene, pair), {
        ...before.emphasis,
        strength: strengthAmong(pairs, before.emphasis),
      });
      return hitTests.pair(...point);
    },
    destroy: () => {
      isOver = true;
      ground.destroy();
      overlay.destroy();
      hover.destroy();
      bitmap.destroy();
    },
  };
}
