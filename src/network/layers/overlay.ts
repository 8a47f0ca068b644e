import { createTurn, rest, runInTurns, runToEnd } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import { type Arrangement, arrange } from '../labels/arrange';
import { homeKeeper } from '../labels/home';
import type { Measure } from '../labels/label';
import { nameAt, type RegionName } from '../labels/regionNames';
import { createMeasure, loadLabelFonts } from '../paint/paintLabels';
import { createRegionMeasure, type RegionMeasure, regionLine } from '../paint/paintRegionNames';
import type { Written } from '../paint/paintWritten';
import type { Box } from '../scene/geometry';
import type { Ground } from './ground';
import { paintOverlay } from './paintOverlay';

export interface Overlay {
  /** Whether labels still have to be placed, by `refresh`: among many roles that is done last. */
  readonly show: (content: Written) => boolean;
  /** Begins to write, in a few tasks, when the faces of the labels are there. Fulfilled when all is written. */
  readonly begin: () => Promise<void>;
  /** The community whose name is written at a point of the screen. */
  readonly nameAt: (x: number, y: number) => number | undefined;
  /** What is written, and where it was placed; null before anything is. */
  readonly written: () => Arrangement | null;
  /** Places every label again. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

const SETTLED_MS = 120;
const TURN_MS = 16;
/** Faces that take longer than this are not waited for: what is written in others is written again when they come. */
const PATIENCE_MS = 1000;
/** Above so many roles, labels are placed after the change itself is on the screen: these maps are painted by the worker. */
const PROMPT = 100;

/**
 * A canvas over Cytoscape's with everything that keeps its size when the map is zoomed: labels, percentages, the
 * brackets of the selection and the ring of the keyboard. They are placed when something changed and when the map has
 * come to rest; on the way they move with it. The names of regions, which get the room that is left, are painted on the
 * ground. `onWritten` is called when labels have been placed anew.
 */
export function createOverlay(
  canvas: HTMLCanvasElement,
  viewport: LiveViewport,
  ground: Ground,
  covers: () => Box[],
  onWritten: () => void,
): Overlay {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: Written | null = null;
  let measure: Measure = () => 0;
  let measureRegion: RegionMeasure = () => 0;
  let arranged: Arrangement | null = null;
  const keepHome = homeKeeper();
  let named: readonly RegionName[] = [];
  let written: Arrangement | null = null;
  let paintedZoom = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;

  const prepareToMeasure = ({ palette }: Written) => {
    measure = createMeasure(context, palette);
    measureRegion = createRegionMeasure(context, palette);
  };
  const coveredNow = () => [...covers(), ...ground.texts()];
  const findingHome = ({ scene, palette }: Written, covered: readonly Box[]) => {
    const { zoom } = viewport.now();
    return keepHome(viewport, scene, {
      ...{
        measure,
        covers: covered,
        regions: ground.regions(),
        regionLine: regionLine(zoom, palette),
      },
      regionWidth: (text) => measureRegion(text, zoom),
    });
  };
  const arrangeNow = (written: Written) => {
    const { scene, cursor, trail } = written;
    const covered = coveredNow();
    const home = runToEnd(findingHome(written, covered));
    arranged = arrange(viewport, scene, { measure, home, covers: covered, cursor, trail });
    return arranged;
  };
  const draw = () => {
    if (!content || !hasBegun) return;
    arranged ??= arrangeNow(content);
    const isAnew = arranged !== written;
    written = arranged;
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
      paintOverlay(context, viewport, content, arranged);
      // Painted while it is moved, it cannot be moved on by the transform alone.
      paintedZoom = moved ? 0 : arranged.zoom;
    }
    clearTimeout(settling);
    if (moved) settling = setTimeout(refresh, SETTLED_MS);
    if (isAnew) onWritten();
  };
  const outdate = () => {
    arranged = null;
    // Also where nothing moves: the colours may be others.
    paintedZoom = 0;
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
      prepareToMeasure(content);
      refresh();
    };
    if (!areThere) void faces.then(measureAnew);
  };
  viewport.on('render', draw);
  viewport.on('position', outdate);
  viewport.on('resize', onResize);

  return {
    refresh,
    written: () => written,
    nameAt: (x, y) => nameAt(named, viewport.now(), x, y),
    begin: async () => {
      await awaitFaces();
      await rest();
      const turn = createTurn(TURN_MS);
      if (content) {
        const finding = findingHome(content, coveredNow());
        await runInTurns(finding, { turn, isWanted: () => content !== null });
        await turn.pause();
      }
      const given = content;
      if (given) arrangeNow(given);
      await turn.pause();
      hasBegun = true;
      if (given !== content) outdate();
      draw();
    },
    show: (next) => {
      if (next.palette !== content?.palette) prepareToMeasure(next);
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
