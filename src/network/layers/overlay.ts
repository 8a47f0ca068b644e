import { atOnce, rest } from '../../domain';
import type { Viewport } from '../camera/camera';
import type { LiveViewport } from '../camera/viewport';
import { type Arrangement, arrange } from '../labels/arrange';
import { homeKeeper } from '../labels/home';
import type { Box, Measure } from '../labels/labels';
import { nameAt, type RegionName } from '../labels/regionNames';
import {
  createMeasure,
  loadLabelFonts,
  paintBrackets,
  paintLabel,
  paintPlate,
  paintRing,
} from '../paint/paint';
import { regionFont } from '../paint/paintRegions';
import type { Palette } from '../paint/palette';
import { drawnRadius, onScreen, type Scene, STATE, type Trail } from '../scene/scene';
import { paintTrail, trailLines } from '../scene/trail';
import { clearCanvas, coversOf } from './canvas';
import type { Ground } from './ground';
import { inTurns, pausing } from './inTurns';

/** What the overlay writes beside the marks that Cytoscape draws, and in which colours. */
export interface OverlayContent {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The role that the keyboard stands on. */
  readonly cursor: string | null;
  readonly trail: Trail | undefined;
}

export interface Overlay {
  /** Whether labels still have to be found their places, by `refresh`: among many roles that is done last. */
  readonly show: (content: OverlayContent) => boolean;
  /** Begins to write, in a few tasks, when the faces of the labels are there. Fulfilled when all is written. */
  readonly begin: () => Promise<void>;
  /** The community whose name is written at a point of the screen. */
  readonly nameAt: (x: number, y: number) => number | undefined;
  /** Finds every label's place again. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

const SETTLED_MS = 120;
const TURN_MS = 16;
/** Faces that take longer than this are not waited for: what is written in others is written again when they come. */
const PATIENCE_MS = 1000;
/** Above so many roles, labels are found a place after the change itself is on the screen. */
const PROMPT = 300;

/**
 * A canvas over Cytoscape's with everything that keeps its size when the map is zoomed: labels, percentages, the
 * brackets of the selection and the ring of the keyboard. Their places are found when something changed and when the
 * map has come to rest; on the way they are carried along. The names of regions, for which it finds what is left, are
 * painted on the ground.
 */
export function createOverlay(
  canvas: HTMLCanvasElement,
  viewport: LiveViewport,
  ground: Ground,
): Overlay {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: OverlayContent | null = null;
  let measure: Measure = () => 0;
  let arranged: Arrangement | null = null;
  const keepHome = homeKeeper();
  let named: readonly RegionName[] = [];
  let paintedZoom = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;

  const measureRegions = () => {
    const font = content ? regionFont(content.palette, viewport.width()) : '';
    return (text: string) => {
      context.font = font;
      return context.measureText(text).width;
    };
  };
  const coveredNow = () => [...coversOf(canvas), ...ground.texts()];
  const findingHome = (scene: Scene, covers: readonly Box[]) => {
    const around = { measure, covers, regions: ground.regions(), regionWidth: measureRegions() };
    return keepHome(viewport, scene, around);
  };
  const arrangeNow = ({ scene, cursor, trail }: OverlayContent) => {
    const covers = coveredNow();
    const home = atOnce(findingHome(scene, covers));
    arranged = arrange(viewport, scene, { measure, home, covers, cursor, trail });
    return arranged;
  };
  const draw = () => {
    if (!content || !hasBegun) return;
    arranged ??= arrangeNow(content);
    if (named !== arranged.names) {
      named = arranged.names;
      ground.setNames(named);
      paintedZoom = 0;
    }
    const { zoom, pan } = viewport.now();
    const [x, y] = [pan.x - arranged.pan.x, pan.y - arranged.pan.y];
    const moved = zoom !== arranged.zoom || x !== 0 || y !== 0;
    if (zoom === arranged.zoom && paintedZoom === arranged.zoom) {
      canvas.style.transform = moved ? `translate(${x}px, ${y}px)` : '';
    } else {
      canvas.style.transform = '';
      paint(context, viewport, content, arranged);
      // Painted off its place, it cannot be carried by the transform alone.
      paintedZoom = moved ? 0 : arranged.zoom;
    }
    clearTimeout(settling);
    if (moved) settling = setTimeout(refresh, SETTLED_MS);
  };
  const outdate = () => {
    arranged = null;
  };
  const onResize = () => {
    if (arranged?.width !== viewport.width() || arranged.height !== viewport.height()) outdate();
  };
  const refresh = () => {
    outdate();
    draw();
  };
  const awaitFaces = async () => {
    if (!content) return;
    let areThere = false;
    const faces = loadLabelFonts(content.palette).then(() => {
      areThere = true;
    });
    await Promise.race([faces, rest(PATIENCE_MS)]);
    const measureAnew = () => {
      if (!content) return;
      measure = createMeasure(context, content.palette);
      refresh();
    };
    if (!areThere) void faces.then(measureAnew);
  };
  viewport.on('render', draw);
  viewport.on('position', outdate);
  viewport.on('resize', onResize);

  return {
    refresh,
    nameAt: (x, y) => nameAt(named, viewport.now(), x, y),
    begin: async () => {
      await awaitFaces();
      await rest();
      const pause = pausing(TURN_MS);
      if (content) {
        const finding = findingHome(content.scene, coveredNow());
        await inTurns(finding, () => content !== null, pause);
        await pause();
      }
      const given = content;
      if (given) arrangeNow(given);
      await pause();
      hasBegun = true;
      if (given !== content) outdate();
      draw();
    },
    show: (next) => {
      if (next.palette !== content?.palette) measure = createMeasure(context, next.palette);
      content = next;
      const isLater = next.scene.roles.length > PROMPT;
      if (!isLater) refresh();
      return isLater;
    },
    destroy: () => {
      clearTimeout(settling);
      content = null;
      viewport.off('render', draw);
      viewport.off('position', outdate);
      viewport.off('resize', onResize);
    },
  };
}

function paint(
  context: CanvasRenderingContext2D,
  viewport: LiveViewport,
  content: OverlayContent,
  { labels, plates, zoom, pan }: Arrangement,
): void {
  const { scene, palette, trail } = content;
  const now = viewport.now();
  clearCanvas(context, viewport.width(), viewport.height());
  if (trail) paintTrail(context, trailLines(scene, now, trail.steps), palette);
  paintStanding(context, content, now);
  /** Moves the origin as far as a point of the screen has moved since the places were found. */
  const carry = (x: number, y: number) => {
    const model = { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
    context.translate(model.x * now.zoom + now.pan.x - x, model.y * now.zoom + now.pan.y - y);
  };
  // What stands out most is painted last.
  for (const label of labels.toReversed()) {
    context.save();
    carry(label.markX, label.markY);
    paintLabel(context, label, palette);
    context.restore();
  }
  for (const plate of plates) {
    context.save();
    carry((plate.box.minX + plate.box.maxX) / 2, (plate.box.minY + plate.box.maxY) / 2);
    paintPlate(context, plate, palette);
    context.restore();
  }
}

/** The brackets of the selection, and the ring of the role that the keyboard stands on. */
function paintStanding(
  context: CanvasRenderingContext2D,
  { scene, cursor, palette }: OverlayContent,
  view: Viewport,
): void {
  const selected = scene.states.indexOf(STATE.selected);
  const standing = scene.indexes.get(cursor ?? '') ?? -1;
  if (standing >= 0) {
    paintRing(
      context,
      onScreen(scene, standing, view),
      drawnRadius(scene, standing) * view.zoom,
      palette,
    );
  }
  if (selected >= 0) {
    paintBrackets(
      context,
      onScreen(scene, selected, view),
      drawnRadius(scene, selected) * view.zoom,
      palette,
    );
  }
}
