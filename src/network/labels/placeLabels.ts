import { halved, type RoleIndex, runToEnd } from '../../domain';
import { type Box, meet } from '../scene/geometry';
import { type BoxIndex, boxIndex } from './boxIndex';
import { CANDIDATES, candidatesOf } from './candidates';
import {
  isInside,
  type LabelRequest,
  type LabelStyle,
  type MarkBox,
  type Measure,
  type PlacedLabel,
} from './label';

/** A box with how many times it counts; once where that is left out. */
export type Avoided = Box & { readonly weight?: number };

/** What a label is placed among. */
export interface Surroundings {
  /** The labels must stay inside. */
  readonly frame: Box;
  /** Marks of roles; the one of the label itself is left out. */
  readonly marks: BoxIndex<MarkBox>;
  /** What no label may cover. */
  readonly taken: readonly Box[];
  /** What a label should rather not cover. */
  readonly avoided: readonly Avoided[];
  readonly measure: Measure;
  /** By role index, the candidate that its label has elsewhere, and should rather keep. */
  readonly before: ReadonlyMap<RoleIndex, number>;
}

/** Titles that are wider than this, in pixels, are better on two lines. */
const LONG = 88;
const COST = { otherForm: 0.25, overMark: 30, overAvoided: 1.1, moved: 1.5 } as const;
/** Marks below this radius may be written over, the smaller the sooner. */
const READABLE_MARK = 5;
const HIGHEST_COST: Record<LabelStyle, number> = { selected: 200, matched: 60, plain: 20, dim: 2 };

/** A candidate of a label inside the frame. */
interface Tried {
  readonly label: PlacedLabel;
  /** What it costs wherever the others stand, but for what it covers. */
  readonly own: number;
  /** With what it covers, once that was looked up. */
  cost?: number;
}

/** Places labels in the order given, so that none covers another; one that has no room is left out. */
export const placeLabels = (requests: readonly LabelRequest[], around: Surroundings) =>
  runToEnd(labelPlacer(around)(requests));

/** The same, in steps, and for one order after another: what does not depend on it is found out once. */
export function labelPlacer(around: Surroundings) {
  const avoided = boxIndex(around.avoided);
  const known = new Map<LabelRequest, readonly Tried[]>();
  return function* (requests: readonly LabelRequest[]): Generator<void, PlacedLabel[]> {
    const placed: PlacedLabel[] = [];
    for (const request of requests) {
      yield;
      const label = bestFor(request, placed);
      if (label) placed.push(label);
    }
    return placed;
  };

  /**
   * The cheapest candidate. One that by itself costs more than the best so far is passed over. A few hundred labels are
   * placed at most: looking at each is faster than an index.
   */
  function bestFor(request: LabelRequest, placed: readonly PlacedLabel[]): PlacedLabel | undefined {
    const tried = known.get(request) ?? triesFor(request);
    known.set(request, tried);
    let best: PlacedLabel | undefined;
    let least = Infinity;
    for (const candidate of tried) {
      const { label, own } = candidate;
      if (own >= least || placed.some(({ box }) => meet(box, label.box))) continue;
      candidate.cost ??= own + coveringCost(label);
      const { cost } = candidate;
      if (cost > HIGHEST_COST[request.style] || cost >= least) continue;
      best = label;
      least = cost;
    }
    return best;
  }

  function triesFor(request: LabelRequest): Tried[] {
    const { text, style } = request;
    const width = (part: string) => around.measure(part, style);
    const halves = halved(text, width);
    // A long title is written on two lines, where it does not reach over to its neighbours.
    const forms = halves && width(text) > LONG ? [halves, [text]] : [[text], halves];
    return forms.flatMap((lines, form) =>
      (lines ? candidatesOf(request, lines, around.measure) : [])
        .filter(({ box }) => isInside(box, around.frame) && !isTaken(box))
        .map((label) => ({ label, own: ownCost(label) + (form ? COST.otherForm : 0) })),
    );
  }

  function isTaken(box: Box): boolean {
    return around.taken.some((one) => meet(one, box));
  }

  function ownCost({ role, candidate }: PlacedLabel): number {
    const before = around.before.get(role);
    return (
      (CANDIDATES[candidate]?.cost ?? 0) +
      (before !== undefined && before !== candidate ? COST.moved : 0)
    );
  }

  function coveringCost({ role, box }: PlacedLabel): number {
    let cost = 0;
    for (const mark of around.marks.search(box)) if (mark.role !== role) cost += overMark(mark);
    for (const { weight = 1 } of avoided.search(box)) cost += COST.overAvoided * weight;
    return cost;
  }
}

function overMark({ minX, maxX }: Box): number {
  return COST.overMark * Math.min(1, (maxX - minX) / 2 / READABLE_MARK) ** 3;
}
