import { otherEnd, type Pairs, pairsOfRole, percentText } from '../../derive';
import type { RoleIndex } from '../../domain';
import { type Box, meet, type Point, type Viewport } from '../scene/geometry';
import { type Along, lineBetween } from '../scene/pairLine';
import { LIT_GAP } from '../scene/scale';
import { type Scene, STATE } from '../scene/scene';
import { type BoxIndex, boxIndex } from './boxIndex';
import type { MarkBox, Measure } from './label';

/** A match's percentage on its line. */
export interface EdgeLabel {
  readonly text: string;
  /** Of a trail, and not of the selection. */
  readonly isTrail: boolean;
  readonly box: Box;
}

/** A line that is to have a label; `role` has the percentage behind its title where the line has no room. */
export interface LabelledLine {
  readonly at: Along;
  readonly isTrail: boolean;
  readonly text: string;
  readonly role: RoleIndex;
}

/** The labels that have room, and the percentages, by role index, of those whose lines are too short for one. */
export interface EdgeLabels {
  readonly edgeLabels: readonly EdgeLabel[];
  readonly left: ReadonlyMap<RoleIndex, string>;
}

const HEIGHT = 21;
const PADDING = 7;
const BRACKETS = 8;
// Along the line, then beside it where the line is too short for all its neighbours' labels; the best first.
const BESIDE_COST = 0.08;
const CANDIDATES = [0, -14, 14, -26, 26]
  .flatMap((off) => Array.from({ length: 25 }, (_, i) => ({ off, t: 0.28 + i * 0.02 })))
  .map(({ off, t }) => ({ off, t, cost: Math.abs(t - 0.5) + BESIDE_COST * Math.abs(off) }))
  .sort((one, other) => one.cost - other.cost);
/** More labels than this on one role's lines would cover each other and the lines. */
const MOST_EDGE_LABELS = 24;

/** The label of a pair, seen from one of its ends: the percent that it gives, or else the one that it is given. */
export function edgeLabelText({ a, ab, ba }: Pairs, pair: number, from: RoleIndex): string {
  const [given = -1, back = -1] = a[pair] === from ? [ab[pair], ba[pair]] : [ba[pair], ab[pair]];
  return percentText(given < 0 ? back : given);
}

/** The strongest matches of the selected role, which are to have a label. */
export function selectedLines(scene: Scene, view: Viewport, selected: RoleIndex): LabelledLine[] {
  const { pairs, states } = scene;
  if (pairs.kind === 'pressure') return [];
  return Array.from(pairsOfRole(pairs, selected))
    .filter((pair) => states[otherEnd(pairs, pair, selected)] !== STATE.hidden)
    .slice(0, MOST_EDGE_LABELS)
    .map((pair) => {
      const to = otherEnd(pairs, pair, selected);
      return {
        at: lineBetween(scene, selected, to, view, LIT_GAP * view.zoom),
        text: edgeLabelText(pairs, pair, selected),
        role: to,
        isTrail: false,
      };
    });
}

/** A label for each line, on its freest part. */
export function placeEdgeLabels(
  lines: readonly LabelledLine[],
  around: {
    readonly marks: readonly MarkBox[];
    readonly taken: readonly Box[];
    readonly selected: RoleIndex | undefined;
  },
  measure: Measure,
): EdgeLabels {
  if (!lines.length) return { edgeLabels: [], left: new Map() };
  const edgeLabels: EdgeLabel[] = [];
  const left = new Map<RoleIndex, string>();
  const own = around.marks.filter(({ role }) => role === around.selected).map(withBrackets);
  const obstacles = boxIndex<Box>([...around.marks, ...around.taken, ...own]);
  for (const { at, text, role, isTrail } of shortestFirst(lines)) {
    const half = {
      x: measure(text, 'matched') / 2 + PADDING,
      y: (HEIGHT / 2) * (measure.scale ?? 1),
    };
    const free = freeBox(at, half, obstacles, edgeLabels);
    if (free) edgeLabels.push({ text, isTrail, box: free });
    else left.set(role, text);
  }
  return { edgeLabels, left };
}

function freeBox(
  at: Along,
  half: Point,
  obstacles: BoxIndex<Box>,
  placed: readonly EdgeLabel[],
): Box | undefined {
  const [start, end] = [at(0), at(1)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
  for (const { off, t } of CANDIDATES) {
    const { x, y } = at(t);
    const [cx, middle] = [x + aside.x * off, y + aside.y * off];
    const box = {
      ...{ minX: cx - half.x, maxX: cx + half.x },
      ...{ minY: middle - half.y, maxY: middle + half.y },
    };
    if (!placed.some((one) => meet(one.box, box)) && !obstacles.search(box).length) return box;
  }
  return undefined;
}

function withBrackets({ minX, minY, maxX, maxY }: Box): Box {
  return {
    minX: minX - BRACKETS,
    minY: minY - BRACKETS,
    maxX: maxX + BRACKETS,
    maxY: maxY + BRACKETS,
  };
}

/** Short lines have the fewest candidates, so they choose first. */
function shortestFirst(lines: readonly LabelledLine[]): LabelledLine[] {
  const length = ({ at }: LabelledLine) => {
    const [from, to] = [at(0), at(1)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  return lines.toSorted((a, b) => length(a) - length(b));
}
