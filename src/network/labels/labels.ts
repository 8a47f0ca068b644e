import RBush from 'rbush';
import { atOnce } from '../../domain';
import { type BoxIndex, boxIndex } from './boxIndex';

/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export type LabelStyle = 'selected' | 'matched' | 'plain' | 'dim';

/** A label that wants a place beside a mark of that radius. */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly style: LabelStyle;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label in its place; `x` is where the text is aligned, `y` the middle of its first line. */
export interface PlacedLabel {
  /** The middle of the mark that it belongs to. */
  readonly markX: number;
  readonly markY: number;
  readonly id: string;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right' | 'center';
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Which of the places it took; given back, it is preferred the next time. */
  readonly place: number;
}

export const LINE_HEIGHT: Record<LabelStyle, number> = {
  selected: 21,
  matched: 15,
  plain: 14,
  dim: 13,
};

/** The width of a text in pixels. */
export type Measure = (text: string, style: LabelStyle) => number;

/** A box with how many times it counts; once where that is left out. */
export type Avoided = Box & { readonly weight?: number };

interface Surroundings {
  /** The labels must stay inside. */
  readonly frame: Box;
  /** Marks of roles; the one of the label itself is left out by its id. */
  readonly marks: BoxIndex<Box & { readonly id: string }>;
  /** What no label may cover. */
  readonly taken: readonly Box[];
  /** What a label had better not cover. */
  readonly avoided: readonly Avoided[];
  readonly measure: Measure;
  /** The places that labels have elsewhere, and had better keep. */
  readonly before: ReadonlyMap<string, number>;
}

/** Where labels may stand on a map of that size. */
export const frameOf = (width: number, height: number): Box => ({
  minX: 4,
  minY: 2,
  maxX: width - 4,
  maxY: height - 2,
});

// Horizontal and vertical direction from the mark, and how little the place is liked.
const PLACES = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.2 },
  { dx: 0, dy: 1, cost: 0.3 },
  { dx: 0, dy: -1, cost: 0.35 },
  { dx: 0.75, dy: 0.75, cost: 0.5 },
  { dx: -0.75, dy: 0.75, cost: 0.6 },
  { dx: 0.75, dy: -0.75, cost: 0.5 },
  { dx: -0.75, dy: -0.75, cost: 0.6 },
] as const;

const COST = { secondLine: 0.25, overMark: 30, overAvoided: 1.1, moved: 1.5 } as const;
/** Marks below this radius may be written over, the smaller the sooner. */
const READABLE_MARK = 5;
const TOO_DEAR: Record<LabelStyle, number> = { selected: 200, matched: 60, plain: 20, dim: 2 };

/** Finds a place for each label in the order given, so that none covers another; one without a place is left out. */
export const placeLabels = (requests: readonly LabelRequest[], around: Surroundings) =>
  atOnce(placingLabels(requests, around));

/** The same, step by step. */
export function* placingLabels(
  requests: readonly LabelRequest[],
  around: Surroundings,
): Generator<void, PlacedLabel[]> {
  if (!requests.length) return [];
  const avoided = boxIndex(around.avoided);
  const taken = new RBush<Box>().load([...around.taken]);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    yield;
    const label = bestFor(request);
    if (!label) continue;
    taken.insert(label.box);
    placed.push(label);
  }
  return placed;

  /** The cheapest place. What is liked less than one that is found already costs more, whatever it covers: it is passed over. */
  function bestFor(request: LabelRequest): PlacedLabel | undefined {
    const { text, style } = request;
    let best: PlacedLabel | undefined;
    let least = Infinity;
    const tryOut = (lines: readonly string[]) => {
      for (const label of candidates(request, lines, around.measure)) {
        const liking = likingFor(label);
        const { box } = label;
        if (liking >= least || !inside(box, around.frame) || taken.collides(box)) continue;
        const cost = liking + covering(label);
        if (cost > TOO_DEAR[style] || cost >= least) continue;
        best = label;
        least = cost;
      }
    };
    tryOut([text]);
    const halves =
      least > COST.secondLine ? halved(text, (part) => around.measure(part, style)) : undefined;
    if (halves) tryOut(halves);
    return best;
  }

  function likingFor({ id, place, lines }: PlacedLabel): number {
    const before = around.before.get(id);
    return (
      (PLACES[place]?.cost ?? 0) +
      (lines.length > 1 ? COST.secondLine : 0) +
      (before !== undefined && before !== place ? COST.moved : 0)
    );
  }

  function covering({ id, box }: PlacedLabel): number {
    let cost = 0;
    for (const mark of around.marks.search(box)) if (mark.id !== id) cost += overMark(mark);
    for (const { weight = 1 } of avoided.search(box)) cost += COST.overAvoided * weight;
    return cost;
  }
}

function overMark({ minX, maxX }: Box): number {
  return COST.overMark * Math.min(1, (maxX - minX) / 2 / READABLE_MARK) ** 3;
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.minX >= frame.minX &&
    box.minY >= frame.minY &&
    box.maxX <= frame.maxX &&
    box.maxY <= frame.maxY
  );
}

function candidates(
  { id, style, x, y, radius }: LabelRequest,
  lines: readonly string[],
  measure: Measure,
): PlacedLabel[] {
  const width = Math.max(...lines.map((line) => measure(line, style)));
  const height = lines.length * LINE_HEIGHT[style];
  return PLACES.map(({ dx, dy }, place): PlacedLabel => {
    const align = dx > 0 ? 'left' : dx < 0 ? 'right' : 'center';
    const atX = x + dx * radius;
    const middle = y + dy * radius + (dy * height) / 2;
    const minX = align === 'left' ? atX : align === 'right' ? atX - width : atX - width / 2;
    const minY = middle - height / 2;
    return {
      id,
      style,
      lines,
      align,
      place,
      markX: x,
      markY: y,
      x: atX,
      y: minY + LINE_HEIGHT[style] / 2,
      box: { minX, minY, maxX: minX + width, maxY: minY + height },
    };
  });
}

/** A text on two lines where they come out narrowest; undefined for a single word. */
export function halved(text: string, width: (part: string) => number): string[] | undefined {
  const words = text.split(' ');
  return words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
    .sort((a, b) => Math.max(...a.map(width)) - Math.max(...b.map(width)))[0];
}
