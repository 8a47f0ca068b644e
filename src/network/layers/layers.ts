import type { Backdrop, Communities, Pairs } from '../../derive';
import type { LiveViewport } from '../camera/viewport';
import type { Target } from '../cytoscape/listen';
import { markTime } from '../markTime';
import type { Palette } from '../paint/palette';
import { clearImage, createUnderlay, type News } from '../painter/bitmapLayer';
import type { LineMass } from '../painter/paintLines';
import { NOWHERE } from '../painter/view';
import type { RoleMarks } from '../scene/marks';
import { pathOf } from '../scene/pairLine';
import { createPairPick, createRolePick, type Pick } from '../scene/pick';
import { PRESSURE_PERCENT } from '../scene/scale';
import { type Emphasis, hasFewLines, type Scene } from '../scene/scene';
import { createGround } from './ground';
import { createHover } from './hover';
import { createOverlay } from './overlay';

/** The elements that the layers are drawn on. */
export interface Canvases {
  /** Around all but the hover canvas. */
  readonly stack: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly mass: HTMLCanvasElement;
  readonly regions: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly hover: HTMLCanvasElement;
}

/** What is drawn around Cytoscape's own canvas: the ground and the mass of roles and lines below it, labels and the hover above it. */
export interface Layers {
  readonly show: (content: LayerContent) => void;
  /** Cytoscape is given everything: from its next picture on nothing is painted below. */
  readonly handOver: () => void;
  /** Roles have moved. */
  readonly moved: () => void;
  readonly hover: (target: Target) => void;
  /** What is painted at a point of the map; Cytoscape itself finds what it draws. */
  readonly roleAt: Pick;
  readonly pairAt: Pick;
  /** The community whose name is written at a point of the screen. */
  readonly regionAt: (x: number, y: number) => number | undefined;
  readonly destroy: () => void;
}

export interface LayerContent {
  readonly emphasis: Emphasis;
  readonly marks: RoleMarks;
  readonly palette: Palette;
  readonly cursor: string | null;
  readonly backdrop: Backdrop | undefined;
  readonly communities: Communities | undefined;
}

/** How a scene comes to the screen. */
export interface Beginning {
  /** Its roles and lines are painted below; else Cytoscape draws them. */
  readonly isPainted: boolean;
  readonly onPicture: () => void;
}

/** Makes the layers of a scene. */
export function createLayers(
  viewport: LiveViewport,
  canvases: Canvases,
  scene: Scene,
  { isPainted, onPicture }: Beginning,
): Layers {
  const { pairs, at } = scene;
  const timeline = createTimeline(viewport, (isFirst) => {
    if (labelsWait) overlay.refresh();
    labelsWait = false;
    if (isFirst) onPicture();
  });
  const ground = createGround(canvases, viewport, () => overlay.refresh());
  const overlay = createOverlay(canvases.labels, viewport, ground);
  const hover = createHover(canvases.hover, canvases.stack, viewport);
  let mass = isPainted ? createUnderlay(canvases.mass, viewport, timeline.painted) : null;
  if (!isPainted) clearImage(canvases.mass);
  let before: LayerContent | null = null;
  let picks: { role?: Pick; pair?: Pick } = {};
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
      const news = newsFor(content, before, scene);
      const isToPaint = mass !== null && Object.keys(news).length > 0;
      const isFirst = !before;
      const isFocused = selected !== (was?.selected ?? null) || trail !== was?.trail;
      const isToDraw = !mass || (isFirst ? selected !== null : isFocused);
      timeline.changed({ isToDraw, isToPaint, isToLabel: isFirst });
      if (isToPaint) mass?.tell(news);
      if (isToPaint || isFocused) picks = {};
      before = content;
      const surveyed = ground.show({ scene, palette, backdrop, communities });
      labelsWait = overlay.show({ scene, palette, cursor, trail });
      hover.setContent({ scene, marks, palette });
      if (isFirst) void writeFirst(surveyed);
    },
    handOver: () => {
      if (!mass) return;
      viewport.onceDrawn(() => {
        if (isOver) return;
        mass?.destroy();
        mass = null;
        clearImage(canvases.mass);
        timeline.painted();
      });
    },
    moved: () => {
      picks = {};
      mass?.tell({ at });
      overlay.refresh();
    },
    hover: hover.show,
    regionAt: overlay.nameAt,
    roleAt: (...point) => {
      if (!mass) return undefined;
      picks.role ??= createRolePick(scene);
      return picks.role(...point);
    },
    pairAt: (...point) => {
      if (!mass || !before) return undefined;
      picks.pair ??= createPairPick(pairs, (pair) => pathOf(scene, pair), {
        ...before.emphasis,
        strength: strengthAmong(pairs, before.emphasis),
      });
      return picks.pair(...point);
    },
    destroy: () => {
      isOver = true;
      ground.destroy();
      overlay.destroy();
      hover.destroy();
      mass?.destroy();
    },
  };
}

function maskWithin(mask: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  return within ? mask.map((passes, index) => (within[index] ? passes : NOWHERE)) : mask;
}

/** Pressure has no strength; all of it stands out. */
const strengthAmong = ({ kind }: Pairs, { strength }: Emphasis) =>
  kind === 'pressure' ? 0 : strength;

function linesOf(scene: Scene): LineMass {
  const { kind, a, b, percent } = scene.pairs;
  return {
    ...{ a, b, loops: scene.loops, few: hasFewLines(scene) },
    percent: kind === 'pressure' ? percent.map(() => PRESSURE_PERCENT) : percent,
  };
}

/** What the painter does not know yet. */
function newsFor(
  { emphasis, marks, palette }: LayerContent,
  before: LayerContent | null,
  scene: Scene,
): News {
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
    ...(!before && { mass: linesOf(scene), at }),
    ...(!isSame && { shown: { mask: maskWithin(passing.mask, within), strength, rest } }),
    ...(marks !== before?.marks && { marks }),
    ...(palette !== before?.palette && { palette }),
  };
}

/**
 * Marks when a change is all on the screen: what Cytoscape has to draw of it and what is painted below. Then calls
 * `onDone`.
 */
function createTimeline(viewport: LiveViewport, onDone: (isFirst: boolean) => void) {
  let first = true;
  let waitsForCytoscape = false;
  let waitsForPainter = false;
  let waitsForLabels = false;
  const done = () => {
    if (waitsForCytoscape || waitsForPainter || waitsForLabels) return;
    const isFirst = first;
    first = false;
    requestAnimationFrame(() => {
      markTime(isFirst ? 'picture' : 'painted');
      setTimeout(() => onDone(isFirst));
    });
  };
  return {
    changed: (is: Record<'isToDraw' | 'isToPaint' | 'isToLabel', boolean>) => {
      waitsForPainter ||= is.isToPaint;
      waitsForLabels ||= is.isToLabel;
      if (is.isToDraw && !waitsForCytoscape) {
        waitsForCytoscape = true;
        viewport.onceDrawn(() => {
          waitsForCytoscape = false;
          done();
        });
      }
      done();
    },
    labelled: () => {
      waitsForLabels = false;
      done();
    },
    painted: () => {
      if (!waitsForPainter) return;
      waitsForPainter = false;
      done();
    },
  };
}
