import RBush from 'rbush';
import { otherEnd, type Pairs, pairsOfRole } from '../../derive';
import type { Viewport } from '../camera/camera';
import type { Point } from '../scene/curve';
import { lineBetween, lineOf } from '../scene/pairLine';
import { LIT_GAP } from '../scene/scale';
import { hasFewLines, LINE_STATE, type Scene, STATE } from '../scene/scene';
import type { Box } from './labels';

/** A match's percentage on its line. */
export interface Plate {
  readonly text: string;
  /** Of a trail, and not of the selection. */
  readonly isWay: boolean;
  readonly box: Box;
}

const HEIGHT = 21;
const PADDING = 7;
// Along the line, then beside it where the line is too short for all its neighbours' plates; best spots first.
const BESIDE_COST = 0.08;
const SPOTS = [0, -14, 14, -26, 26]
  .flatMap((off) => Array.from({ length: 25 }, (_, i) => ({ off, t: 0.28 + i * 0.02 })))
  .map(({ off, t }) => ({ off, t, cost: Math.abs(t - 0.5) + BESIDE_COST * Math.abs(off) }))
  .sort((one, other) => one.cost - other.cost);

/** What the plate of a pair says, seen from one of its ends: the percent that it gives, or else the one that it is given. */
export function plateText({ a, ab, ba }: Pairs, pair: number, from: number): string {
  const [given = -1, back = -1] = a[pair] === from ? [ab[pair], ba[pair]] : [ba[pair], ab[pair]];
  return `${given < 0 ? back : given}\u2009%`;
}

/** The plates that found a place, and the percentages, by role, of those whose lines are too short for one. */
export interface Plates {
  readonly plates: readonly Plate[];
  readonly homeless: ReadonlyMap<string, string>;
}

/** More plates than this on one role's lines would cover each other and the lines. */
const MOST_PLATES = 24;

/** A line that wants a plate; `role` has the percentage behind its title where the line has no room. */
export interface PlateLine {
  readonly at: (t: number) => Point;
  readonly isWay: boolean;
  readonly text: string;
  readonly role: string;
}

/** The strongest matches of the selected role, which want a plate. */
export function selectedLines(scene: Scene, view: Viewport, selected: string): PlateLine[] {
  const { indexes, pairs, roles, states } = scene;
  if (pairs.kind === 'pressure') return [];
  const from = indexes.get(selected) ?? -1;
  return Array.from(pairsOfRole(pairs, from))
    .filter((pair) => states[otherEnd(pairs, pair, from)] !== STATE.hidden)
    .slice(0, MOST_PLATES)
    .map((pair) => {
      const to = otherEnd(pairs, pair, from);
      return {
        at: lineBetween(scene, from, to, view, LIT_GAP * view.zoom),
        text: plateText(pairs, pair, from),
        role: roles[to]?.id ?? '',
        isWay: false,
      };
    });
}

/** A plate for each line, on the stretch of it that is freest. */
export function placePlates(
  lines: readonly PlateLine[],
  around: {
    readonly marks: readonly MarkBox[];
    readonly taken: readonly Box[];
    readonly selected: string | undefined;
  },
  width: (text: string) => number,
): Plates {
  if (!lines.length) return { plates: [], homeless: new Map() };
  const plates: Plate[] = [];
  const homeless = new Map<string, string>();
  const own = around.marks.filter(({ id }) => id === around.selected).map(withBrackets);
  const obstacles = new RBush<Box>().load([...around.marks, ...around.taken, ...own]);
  for (const { at, text, role, isWay } of shortestFirst(lines)) {
    const half = width(text) / 2 + PADDING;
    const free = freeSpot(at, half, obstacles);
    if (free) {
      plates.push({ text, isWay, box: free });
      obstacles.insert(free);
    } else homeless.set(role, text);
  }
  return { plates, homeless };
}

function freeSpot(at: (t: number) => Point, half: number, obstacles: RBush<Box>): Box | undefined {
  const [start, end] = [at(0), at(1)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
  for (const { off, t } of SPOTS) {
    const { x, y } = at(t);
    const [cx, middle] = [x + aside.x * off, y + aside.y * off];
    const box = {
      minX: cx - half,
      maxX: cx + half,
      minY: middle - HEIGHT / 2,
      maxY: middle + HEIGHT / 2,
    };
    if (!obstacles.collides(box)) return box;
  }
  return undefined;
}

type MarkBox = Box & { readonly id: string };

const BRACKETS = 8;

function withBrackets({ minX, minY, maxX, maxY }: Box): Box {
  return {
    minX: minX - BRACKETS,
    minY: minY - BRACKETS,
    maxX: maxX + BRACKETS,
    maxY: maxY + BRACKETS,
  };
}

/** Short lines have the fewest places to offer, so they choose first. */
function shortestFirst(lines: readonly PlateLine[]): PlateLine[] {
  const length = ({ at }: PlateLine) => {
    const [from, to] = [at(0), at(1)];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  return lines.toSorted((a, b) => length(a) - length(b));
}

const MOST_LINES = 300;
const SAMPLES = { lit: 24, plain: 7 } as const;

/**
 * Small boxes along the lines that stand out, which labels had better not cover: those of a trail, or of the selected
 * role, or else all that pass. Where there are thousands they are everywhere.
 */
export function lineBoxes(
  scene: Scene,
  view: Viewport,
  trail: readonly Pick<PlateLine, 'at'>[],
): Box[] {
  const { lines } = scene;
  const inState = (state: number) => [...lines.keys()].filter((pair) => lines[pair] === state);
  const line = (pair: number) => lineOf(scene, pair, view);
  const lit = trail.length ? trail.map(({ at }) => at) : inState(LINE_STATE.lit).map(line);
  const plain = () =>
    hasFewLines(scene) ? inState(LINE_STATE.plain).slice(0, MOST_LINES).map(line) : [];
  const drawn = lit.length ? lit : plain();
  const samples = lit.length ? SAMPLES.lit : SAMPLES.plain;
  return drawn.slice(0, MOST_LINES).flatMap((at) => {
    return Array.from({ length: samples }, (_, i) => {
      const { x, y } = at((i + 1) / (samples + 1));
      return { minX: x - 2, maxX: x + 2, minY: y - 2, maxY: y + 2 };
    });
  });
}
