import type { Core, EdgeCollection, EdgeSingular } from 'cytoscape';
import type { Pair } from '../derive';
import type { RoleId } from '../domain';
import { type Point, pointOnMatch } from './curve';
import type { Box } from './labels';

/** A match's percentage on its line. */
export interface Plate {
  readonly text: string;
  readonly box: Box;
}

const HEIGHT = 21;
const PADDING = 7;
// Along the line, then beside it where the line is too short for all its neighbours' plates.
const ALONG = Array.from({ length: 25 }, (_, i) => 0.28 + i * 0.02);
const BESIDE = [0, -14, 14, -26, 26];
const BESIDE_COST = 0.08;

/** What the plate on a selected role's match says: the percent that it gives, or else the one that it is given. */
export function plateText({ a, ab, ba }: Pair, selected: RoleId): string {
  const [given, back] = selected === a ? [ab, ba] : [ba, ab];
  return `${given ?? back}\u2009%`;
}

/** The plates that found a place, and the percentages, by role, of those whose lines are too short for one. */
export interface Plates {
  readonly plates: readonly Plate[];
  readonly homeless: ReadonlyMap<string, string>;
}

/** A plate for each match of the selected role, on the stretch of its line that is freest. */
export function placePlates(
  cy: Core,
  pairs: ReadonlyMap<string, Pair>,
  selected: RoleId,
  around: { readonly marks: readonly MarkBox[]; readonly taken: readonly Box[] },
  width: (text: string) => number,
): Plates {
  const plates: Plate[] = [];
  const homeless = new Map<string, string>();
  const own = around.marks.filter(({ id }) => id === selected).map(withBrackets);
  for (const edge of shortestFirst(cy.edges('.lit'))) {
    const pair = pairs.get(edge.id());
    if (!pair) continue;
    const text = plateText(pair, selected);
    const half = width(text) / 2 + PADDING;
    const obstacles = [...around.marks, ...around.taken, ...own, ...plates.map(({ box }) => box)];
    const free = spots(pointOnMatch(edge))
      .sort((one, other) => one.cost - other.cost)
      .map(({ x, y }) => ({
        minX: x - half,
        maxX: x + half,
        minY: y - HEIGHT / 2,
        maxY: y + HEIGHT / 2,
      }))
      .find((box) => !obstacles.some((obstacle) => meet(box, obstacle)));
    if (free) plates.push({ text, box: free });
    else homeless.set(pair.a === selected ? pair.b : pair.a, text);
  }
  return { plates, homeless };
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
function shortestFirst(edges: EdgeCollection): EdgeSingular[] {
  const length = (edge: EdgeSingular) => {
    const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  return [...edges].sort((a, b) => length(a) - length(b));
}

function spots(at: (t: number) => Point): (Point & { cost: number })[] {
  const [start, end] = [at(0), at(1)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const aside = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
  return BESIDE.flatMap((off) =>
    ALONG.map((t) => {
      const { x, y } = at(t);
      const cost = Math.abs(t - 0.5) + BESIDE_COST * Math.abs(off);
      return { x: x + aside.x * off, y: y + aside.y * off, cost };
    }),
  );
}

function meet(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

const MOST_LINES = 300;
const SAMPLES = { lit: 24, plain: 7 } as const;

/** Small boxes along the lines that stand out, which labels had better not cover. */
export function lineBoxes(cy: Core): Box[] {
  const lit = cy.edges('.lit');
  const lines = lit.nonempty() ? lit : cy.edges().not('.dim').not('.hidden').slice(0, MOST_LINES);
  const samples = lit.nonempty() ? SAMPLES.lit : SAMPLES.plain;
  return [...lines].flatMap((edge) => {
    const at = pointOnMatch(edge);
    return Array.from({ length: samples }, (_, i) => {
      const { x, y } = at((i + 1) / (samples + 1));
      return { minX: x - 2, maxX: x + 2, minY: y - 2, maxY: y + 2 };
    });
  });
}
