import type { Core } from 'cytoscape';
import { type Arrangement, arrange, type Writing } from './arrange';
import type { Box, Measure } from './labels';
import { createMeasure, loadLabelFonts, paintBrackets, paintLabel, paintPlate } from './paint';
import type { Palette } from './palette';

/** What the overlay writes beside the marks that Cytoscape draws, and in which colours. */
export interface OverlayContent extends Writing {
  readonly palette: Palette;
}

export interface Overlay {
  readonly show: (content: OverlayContent) => void;
  /** Finds every label's place again, as after a hover. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

const SETTLED_MS = 120;

/**
 * A canvas over Cytoscape's with everything that keeps its size when the map is zoomed: labels, percentages and the
 * brackets of the selection. Labels are placed when something changed, and only carried along while the map is moved.
 */
export function createOverlay(canvas: HTMLCanvasElement, cy: Core): Overlay {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: OverlayContent | null = null;
  let measure: Measure = () => 0;
  let arranged: Arrangement | null = null;
  let places = new Map<string, number>();
  let settling: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    if (!content) return;
    if (arranged?.zoom !== cy.zoom()) {
      arranged = arrange(cy, content, { measure, before: places, covers: coversOf(canvas) });
      places = new Map(arranged.labels.map(({ id, place }) => [id, place]));
    }
    const { x, y } = cy.pan();
    const carried = { x: x - arranged.pan.x, y: y - arranged.pan.y };
    paint(context, cy, content, arranged, carried);
    clearTimeout(settling);
    if (carried.x || carried.y) settling = setTimeout(refresh, SETTLED_MS);
  };
  const outdate = () => {
    arranged = null;
  };
  const refresh = () => {
    outdate();
    draw();
  };
  cy.on('render', draw);
  cy.on('position resize', outdate);

  return {
    refresh,
    show: (next) => {
      const recoloured = next.palette !== content?.palette;
      content = next;
      if (recoloured) {
        measure = createMeasure(context, next.palette);
        loadLabelFonts(next.palette).then(() => {
          measure = createMeasure(context, next.palette);
          refresh();
        });
      }
      refresh();
    },
    destroy: () => {
      clearTimeout(settling);
      content = null;
      cy.off('render', draw);
      cy.off('position resize', outdate);
    },
  };
}

/** What lies over the map beside the canvas, in its pixels; labels keep clear of it. */
function coversOf(canvas: HTMLCanvasElement): Box[] {
  const origin = canvas.getBoundingClientRect();
  const covers = canvas.parentElement?.querySelectorAll('[data-covers-map]') ?? [];
  return [...covers].map((cover) => {
    const { left, top, right, bottom } = cover.getBoundingClientRect();
    const [dx, dy] = [origin.left, origin.top];
    return { minX: left - dx, minY: top - dy, maxX: right - dx, maxY: bottom - dy };
  });
}

function paint(
  context: CanvasRenderingContext2D,
  cy: Core,
  { selected, palette }: OverlayContent,
  { labels, plates }: Arrangement,
  carried: { x: number; y: number },
): void {
  clear(context, cy.width(), cy.height());
  const node = selected === null ? cy.collection() : cy.getElementById(selected);
  if (node.nonempty()) {
    paintBrackets(context, node.renderedPosition(), node.renderedOuterWidth() / 2, palette);
  }
  context.translate(carried.x, carried.y);
  // What stands out most is painted last.
  for (const label of labels.toReversed()) paintLabel(context, label, palette);
  for (const plate of plates) paintPlate(context, plate, palette);
}

/** Clears the canvas, at the resolution that the screen has now. */
function clear(context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = window.devicePixelRatio;
  const { canvas } = context;
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
