import { otherEnd, pairsOfRole } from '../../derive';
import { NO_ROLE, roleIndexAt } from '../../domain';
import type { LiveViewport } from '../camera/viewport';
import { boxIndex } from '../labels/boxIndex';
import { frameOf, type LabelRequest, type Measure } from '../labels/label';
import { marksInView } from '../labels/marksInView';
import { placeLabels } from '../labels/placeLabels';
import { createMeasure, paintLabel } from '../paint/paintLabels';
import { paintLine } from '../paint/paintLine';
import type { Palette } from '../paint/palette';
import { paintRoles } from '../painter/paintRoles';
import type { Box } from '../scene/geometry';
import type { Target } from '../scene/hitTest';
import type { RoleMarks } from '../scene/marks';
import type { Scene } from '../scene/scene';
import { clearCanvas } from './canvas';
import { markTime } from './markTime';

export interface Hover {
  readonly show: (target: Target) => void;
  readonly setContent: (content: HoverContent) => void;
  readonly destroy: () => void;
}

interface HoverContent {
  readonly scene: Scene;
  readonly marks: RoleMarks;
  readonly palette: Palette;
}

/** Of a role with hundreds of matches only the strongest are named. */
const MOST_LABELS = 24;

/**
 * What the pointer is on, painted on a canvas of its own: a role with its matches, or one match. `stack` is all that
 * lies below; it is dimmed as a whole by its style, and nothing in it is drawn again.
 */
export function createHover(
  canvas: HTMLCanvasElement,
  stack: HTMLElement,
  viewport: LiveViewport,
  covers: () => Box[],
): Hover {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let content: HoverContent | null = null;
  let measure: Measure = () => 0;
  let target: Target = null;
  let isClear = true;

  const draw = () => {
    if (!content || (isClear && !target)) return;
    clearCanvas(context, viewport.width(), viewport.height());
    isClear = !target;
    if (target) paintTarget(context, viewport, content, target, { measure, covers });
  };
  viewport.on('render', draw);
  return {
    show: (next) => {
      target = next;
      // Painted first: measuring what lies over the map is slow after a change of style.
      draw();
      stack.toggleAttribute('data-dimmed', next !== null && 'role' in next);
      if (next) requestAnimationFrame(() => markTime('hovered'));
    },
    setContent: (next) => {
      if (next.palette !== content?.palette) measure = createMeasure(context, next.palette);
      if (next.scene !== content?.scene) target = null;
      content = next;
      draw();
    },
    destroy: () => {
      content = null;
      viewport.off('render', draw);
    },
  };
}

function paintTarget(
  context: CanvasRenderingContext2D,
  viewport: LiveViewport,
  { scene, marks, palette }: HoverContent,
  target: NonNullable<Target>,
  { measure, covers }: { readonly measure: Measure; readonly covers: () => Box[] },
): void {
  const { pairs } = scene;
  const [view, width, height] = [viewport.now(), viewport.width(), viewport.height()];
  const role = 'role' in target ? target.role : roleIndexAt(pairs.a, target.pair);
  const lines = 'role' in target ? pairsOfRole(pairs, role) : Uint32Array.of(target.pair);
  const ends = new Set([role, ...Array.from(lines, (pair) => otherEnd(pairs, pair, role))]);
  for (const pair of lines) paintLine(context, scene, pair, view, palette);
  paintRoles(context, [...ends], marks, scene.at, view, palette);
  const named = new Set([...ends].slice(0, MOST_LABELS));
  const inView = marksInView(scene, view, width, height, NO_ROLE, ends);
  const requests = inView
    .filter((mark) => named.has(mark.role))
    .map((mark): LabelRequest => ({ ...mark, style: 'matched' }))
    .sort((one, other) => Number(other.role === role) - Number(one.role === role));
  const labels = placeLabels(requests, {
    frame: frameOf(width, height),
    marks: boxIndex(inView.map(({ box }) => box)),
    taken: covers(),
    avoided: [],
    measure,
    before: new Map(),
  });
  for (const label of labels) paintLabel(context, label, palette);
}
