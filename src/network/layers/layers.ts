import type { Backdrop, Communities, Pairs } from '../../derive';
import type { LiveViewport } from '../camera/viewport';
import type { Palette } from '../paint/palette';
import { clearImage, createBitmapLayer, type PainterChanges } from '../painter/bitmapLayer';
import type { LineColumns } from '../painter/paintLines';
import { NOWHERE } from '../painter/view';
import type { Box } from '../scene/geometry';
import { createPairHitTest, createRoleHitTest, type HitTest, type Target } from '../scene/hitTest';
import type { RoleMarks } from '../scene/marks';
import { pathOf } from '../scene/pairLine';
import { PRESSURE_PERCENT } from '../scene/scale';
import { type Emphasis, hasFewLines, type Scene } from '../scene/scene';
import { createGround } from './ground';
import { createHover } from './hover';
import { createOverlay } from './overlay';
import { createTimeline } from './timeline';

/** The elements that the layers are drawn on. */
export interface Canvases {
  /** Around all but the hover canvas. */
  readonly stack: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly bitmap: HTMLCanvasElement;
  readonly regions: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly hover: HTMLCanvasElement;
}

/** What is drawn around Cytoscape's own canvas: ground and bitmap layer below it, labels and hover above it. */
export interface Layers {
  readonly show: (content: LayerContent) => void;
  /** Cytoscape is given everything: from its next picture on there is no bitmap layer. */
  readonly handOver: () => void;
  /** Roles have moved. */
  readonly moved: () => void;
  readonly hover: (target: Target) => void;
  /** What the bitmap layer shows at a point of the map; Cytoscape itself finds what it draws. */
  readonly roleAt: HitTest;
  readonly pairAt: HitTest;
  /** The community whose name is written at a point of the screen. */
  readonly regionAt: (x: number, y: number) => number | undefined;
  readonly destroy: () => void;
}

export interface LayerContent {
  readonly emphasis: Emphasis;
  readonly marks: RoleMarks;
  readonly palette: Palette;
  /** The role that the keyboard stands on; -1 = none. */
  readonly cursor: number;
  readonly backdrop: Backdrop | undefined;
  readonly communities: Communities | undefined;
}

/** How a scene comes to the screen. */
export interface Beginning {
  /** Its roles and lines are in the bitmap layer; else Cytoscape draws them. */
  readonly isPainted: boolean;
  /** What lies over the map. */
  readonly covers: () => Box[];
  readonly onPicture: () => void;
}

/** Makes the layers of a scene. */
export function createLayers(
  viewport: LiveViewport,
  canvases: Canvases,
  scene: Scene,
  { isPainted, covers, onPicture }: Beginning,
): Layers {
  const { pairs, at } = scene;
  const timeline = createTimeline(viewport, (isFirst) => {
    if (labelsWait) overlay.refresh();
    labelsWait = false;
    if (isFirst) onPicture();
  });
  const ground = createGround(canvases, viewport, () => overlay.refresh());
  const overlay = createOverlay(canvases.labels, viewport, ground, covers);
  const hover = createHover(canvases.hover, canvases.stack, viewport, covers);
  let bitmap = isPainted ? createBitmapLayer(canvases.bitmap, viewport, timeline.painted) : null;
  if (!isPainted) clearImage(canvases.bitmap);
  let before: LayerContent | null = null;
  let hitTests: { role?: HitTest; pair?: HitTest } = {};
  let labelsWait = false;
  let isOver = false;

  /** A first picture has its labels, and the regions that they keep clear of. */
  const writeFirst = async (surveyed: Promise<void>) => {
    await surveyed;
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
      const isFocused = selected !== (was?.selected ?? null) || trail !== was?.trail;
      const isToDraw = !bitmap || (isFirst ? selected !== null : isFocused);
      timeline.changed({ isToDraw, isToPaint, isToLabel: isFirst });
      if (isToPaint) bitmap?.update(changes);
      if (isToPaint || isFocused) hitTests = {};
      before = content;
      const surveyed = ground.show({ scene, palette, backdrop, communities });
      labelsWait = overlay.show({ scene, palette, cursor, trail });
      hover.setContent({ scene, marks, palette });
      if (isFirst) void writeFirst(surveyed);
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
    moved: () => {
      hitTests = {};
      bitmap?.update({ at });
      overlay.refresh();
    },
    hover: hover.show,
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

function maskWithin(mask: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  return within ? mask.map((passes, index) => (within[index] ? passes : NOWHERE)) : mask;
}

/** Pressure has no strength; all of it stands out. */
const strengthAmong = ({ kind }: Pairs, { strength }: Emphasis) =>
  kind === 'pressure' ? 0 : strength;

function columnsOf(scene: Scene): LineColumns {
  const { kind, a, b, percent } = scene.pairs;
  return {
    ...{ a, b, backEdges: scene.backEdges, few: hasFewLines(scene) },
    percent: kind === 'pressure' ? percent.map(() => PRESSURE_PERCENT) : percent,
  };
}

/** What the painter does not have yet. */
function changesFor(
  { emphasis, marks, palette }: LayerContent,
  before: LayerContent | null,
  scene: Scene,
): PainterChanges {
  const { pairs, at } = scene;
  const { passing, rest, within } = emphasis;
  const was = before?.emphasis;
  const isSame =
    passing.mask === was?.passing.mask &&
    rest === was.rest &&
    emphasis.strength === was.strength &&
    within === was.within;
  const strength = strengthAmong(pairs, emphasis);
  return {
    ...(!before && { columns: columnsOf(scene), at }),
    ...(!isSame && { visibility: { mask: maskWithin(passing.mask, within), strength, rest } }),
    ...(marks !== before?.marks && { marks }),
    ...(palette !== before?.palette && { palette }),
  };
}
