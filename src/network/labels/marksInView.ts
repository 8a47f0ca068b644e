import { indexesIn, type RoleIndex } from '../../domain';
import type { Viewport } from '../scene/geometry';
import { drawnRadius, onScreen, type Scene, STATE } from '../scene/scene';
import { cutTitle } from './cutTitle';
import type { LabelRequest, LabelStyle, MarkBox } from './label';

/** A mark in sight, with the label that it is to have. */
export interface Mark extends LabelRequest {
  readonly box: MarkBox;
}

const ORDER: LabelStyle[] = ['selected', 'matched', 'plain', 'dim'];
const GAP: Record<LabelStyle, number> = { selected: 12, matched: 5, plain: 4, dim: 3 };
/** Where more marks than this are in sight, each part of the map names only its largest ones: more would not be read. */
const CROWD = 150;
const PART = { width: 170, height: 100, labels: 2 } as const;
/** Of a role with hundreds of matches only the largest are named. */
const MOST_MATCHED = 80;
/** Marks of a smaller radius are no obstacle. */
const SPECK = 2.5;

/** The mark of every role in the frame that is not hidden, in pixels of the screen; `only` narrows it to some. */
export function marksInView(
  scene: Scene,
  view: Viewport,
  width: number,
  height: number,
  cursor: RoleIndex,
  only?: Iterable<RoleIndex>,
): Mark[] {
  const { roles, states } = scene;
  const marks: Mark[] = [];
  for (const index of only ?? indexesIn(roles)) {
    const role = roles[index];
    const state = states[index] ?? STATE.plain;
    if (!role || state === STATE.hidden) continue;
    const r = drawnRadius(scene, index) * view.zoom;
    const { x, y } = onScreen(scene, index, view);
    if (x + r < 0 || y + r < 0 || x - r > width || y - r > height) continue;
    const style = index === cursor && state !== STATE.selected ? 'matched' : styleOf(state);
    const box = { role: index, minX: x - r, minY: y - r, maxX: x + r, maxY: y + r };
    const text = cutTitle(role.title);
    marks.push({ role: index, text, style, x, y, radius: r + GAP[style], box });
  }
  return marks;
}

function styleOf(state: number): LabelStyle {
  if (state === STATE.selected) return 'selected';
  if (state === STATE.matched) return 'matched';
  return state === STATE.dim ? 'dim' : 'plain';
}

/** The marks that are to be named, of all in sight, by how much they stand out, and by their size. */
export function foremost(all: readonly Mark[]): Mark[] {
  const marks = ORDER.flatMap((wanted) =>
    all.filter(({ style }) => style === wanted).sort((a, b) => b.radius - a.radius),
  );
  if (marks.length <= CROWD) return marks;
  const named = new Map<string, number>();
  return marks.filter(({ style, x, y }) => {
    const matched = style === 'selected' || style === 'matched';
    const part = matched
      ? 'matched'
      : `${Math.floor(x / PART.width)} ${Math.floor(y / PART.height)}`;
    const count = (named.get(part) ?? 0) + 1;
    named.set(part, count);
    return count <= (matched ? MOST_MATCHED : PART.labels);
  });
}

/** The boxes of the marks in sight that a label should rather not cover. */
export function obstaclesAmong(all: readonly Mark[]): MarkBox[] {
  return all.flatMap(({ box }) => (box.maxX - box.minX > 2 * SPECK ? [box] : []));
}
