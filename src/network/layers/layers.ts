import { NO_ROLE } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import { clearImage, createBitmapLayer } from '../painter/bitmapLayer';
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
import { changesFor, type LayerContent, strengthAmong } from './content';
import { createGround } from './ground';
import { createHover } from './hover';
import type { HoverCard } from './hoverPlaces';
import { createOverlay } from './overlay';
import { createTimeline } from './timeline';

/** The elements that the layers are drawn on. */
export interface Canvases {
  /** Around all of them. */
  readonly stack: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly bitmap: HTMLCanvasElement;
  readonly regions: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly hover: HTMLCanvasElement;
}

/** What is drawn around Cytoscape's own canvas: ground and bitmap layer below it, hover and labels above it. */
export interface Layers {
  readonly show: (content: LayerContent) => void;
  /** Cytoscape is given everything: from its next picture on there is no bitmap layer. */
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
  readonly destroy: () => void;
}

/** How a scene comes to the screen. */
export interface Beginning {
  /** Its roles and lines are in the bitmap layer; else Cytoscape draws them. */
  readonly isPainted: boolean;
  /** What lies over the map. */
  readonly covers: () => Box[];
  readonly onPicture: () => void;
  readonly onCard: (card: HoverCard | null) => void;
}

/** Makes the layers of a scene. */
export function createLayers(
  viewport: LiveViewport,
  canvases: Canvases,
  scene: Scene,
  { isPainted, covers, onPicture, onCard }: Beginning,
): Layers {
  const { pairs, at } = scene;
  const timeline = createTimeline(viewport, (isFirst) => {
    if (labelsWait) overlay.refresh();
    labelsWait = false;
    if (isFirst) onPicture();
  });
  const ground = createGround(canvases, viewport, () => overlay.refresh());
  const overlay = createOverlay(canvases.labels, viewport, ground, covers, () => hover.refresh());
  const hover = createHover(canvases.hover, canvases.stack, viewport, {
    ...{ written: overlay.written, covers, onCard },
  });
  let bitmap = isPainted ? createBitmapLayer(canvases.bitmap, viewport, timeline.painted) : null;
  if (!isPainted) clearImage(canvases.bitmap);
  let before: LayerContent | null = null;
  let hitTests: { role?: RoleHitTest; pair?: PairHitTest } = {};
  let labelsWait = false;
  let isOver = false;

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
      const { palette, cursor, marks, backdrop, communities } = content;
      const { selected, trail } = content.emphasis;
      const was = before?.emphasis;
      const changes = changesFor(content, before, scene);
      const isToPaint = bitmap !== null && Object.keys(changes).length > 0;
      const isFirst = !before;
      const isFocused = selected !== (was?.selected ?? NO_ROLE) || trail !== was?.trail;
      const isToDraw = !bitmap || (isFirst ? selected >= 0 : isFocused);
      timeline.changed({ isToDraw, isToPaint, isToLabel: isFirst });
      if (isToPaint) bitmap?.update(changes);
      if (isToPaint || isFocused) hitTests = {};
      before = content;
      const regionsFound = ground.show({ scene, palette, backdrop, communities });
      labelsWait = overlay.show({ scene, palette, cursor, trail });
      hover.setContent({ scene, marks, palette });
      if (isFirst) void writeFirst(regionsFound);
    },
    handOver: () => {
      if (!bitmap) return;
      viewport.onceDrawn(() => {
        if (isOver) return;
        bitmap?.destroy();
        bitmap = null;
        clearImage(canvases.bitmap);
        timeline.painted();
      });
    },
    hasImage: () => bitmap?.hasImage() ?? false,
    moved: () => {
      hitTests = {};
      bitmap?.update({ at });
      overlay.refresh();
    },
    hover: hover.show,
    light: hover.light,
    regionAt: overlay.nameAt,
    roleAt: (...point) => {
      if (!bitmap) return undefined;
      hitTests.role ??= createRoleHitTest(scene);
      return hitTests.role(...point);
    },
    pairAt: (...point) => {
      if (!bitmap || !before) return undefined;
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
      bitmap?.destroy();
    },
  };
}
