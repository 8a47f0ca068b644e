import { markTime } from '../../ui';
import type { LiveViewport } from '../camera/viewport';
import type { Arrangement } from '../labels/arrange';
import type { Measure } from '../labels/label';
import { createMeasure } from '../paint/paintLabels';
import type { Box } from '../scene/geometry';
import type { Target } from '../scene/hitTest';
import { hasFocus, litBy } from '../scene/lit';
import { clearCanvas, showCanvas } from './canvas';
import { type HoverCard, placeHover } from './hoverPlaces';
import { type HoverContent, paintHoverLabels, paintLit } from './paintHover';

export interface Hover {
  /** The pointer is on a role or a match of the map; a role gets a card. */
  readonly show: (target: Target) => void;
  /** A role or a match is pointed at elsewhere on the page. */
  readonly light: (target: Target) => void;
  readonly setContent: (content: HoverContent) => void;
  /** What is written below has been placed anew. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

/** What a hover has to know of the layers around it, and whom it tells. */
interface HoverSurroundings {
  /** What is written on the map, once it has been placed. */
  readonly written: () => Arrangement | null;
  readonly covers: () => Box[];
  readonly onCard: (card: HoverCard | null) => void;
}

/**
 * What is pointed at, painted on a canvas of its own below the labels: a role with its matches, or one match. `stack`
 * holds all layers; where nothing is selected, those below this one are dimmed by its style. Nothing in it is drawn again.
 */
export function createHover(
  canvas: HTMLCanvasElement,
  stack: HTMLElement,
  viewport: LiveViewport,
  { written, covers, onCard }: HoverSurroundings,
): Hover {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: HoverContent | null = null;
  let measure: Measure = () => 0;
  let [onMap, onPage]: [Target, Target] = [null, null];
  let isClear = true;
  // An earlier scene may have left something on it.
  showCanvas(canvas, false);

  const draw = () => {
    const target = onMap ?? onPage;
    const lit = content && litBy(content.scene, target);
    if (!content || (isClear && !lit)) return;
    isClear = !lit;
    showCanvas(canvas, !isClear);
    if (!lit) return onCard(null);
    clearCanvas(context, viewport.width(), viewport.height());
    paintLit(context, viewport, content, lit);
    const hasCard = onMap !== null && 'role' in onMap;
    const { places, card } = placeHover(viewport, content.scene, lit, {
      ...{ hasCard, measure, covers },
      arrangement: written(),
    });
    paintHoverLabels(context, places, content.palette);
    onCard(card);
  };
  const update = () => {
    // Painted first: measuring what lies over the map is slow after a change of style.
    draw();
    const target = onMap ?? onPage;
    const isRole = !isClear && target !== null && 'role' in target;
    stack.toggleAttribute('data-dimmed', isRole && content !== null && !hasFocus(content.scene));
  };
  viewport.on('render', draw);
  return {
    show: (next) => {
      onMap = next;
      update();
      if (next) requestAnimationFrame(() => markTime('hovered'));
    },
    light: (next) => {
      onPage = next;
      update();
    },
    setContent: (next) => {
      if (next.palette !== content?.palette) measure = createMeasure(context, next.palette);
      if (next.scene !== content?.scene) [onMap, onPage] = [null, null];
      content = next;
      update();
    },
    refresh: draw,
    destroy: () => {
      content = null;
      onCard(null);
      stack.removeAttribute('data-dimmed');
      viewport.off('render', draw);
    },
  };
}
