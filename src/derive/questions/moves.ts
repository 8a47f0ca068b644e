import { createSelector, createStructuredSelector } from 'reselect';
import type { ReachWeights, RoleIndex, Taxonomy } from '../../domain';
import { type Move as FoundMove, findMoves, scoreOf } from '../../graph';
import type { Order, View } from '../../state';
import { declaredAt } from '../pairs';
import { indexOfRole } from '../roles';
import { type MoveColumns, moveColumns } from './figures';
import { justMissed } from './justMissed';
import { stepsWithin } from './stepsWithin';
import { aloneInTheWay, type Loosening, looseningsOf, wishesOf } from './wishes';

/** A move between the role that is asked about and another one. */
export interface Move extends FoundMove {
  readonly role: RoleIndex;
  readonly chain: readonly RoleIndex[];
}

/** The moves from a role, or to it, that are as wished, best first. */
export interface Moves {
  readonly root: RoleIndex;
  readonly isBackwards: boolean;
  readonly listed: readonly Move[];
  /** How many are within reach whatever else is wished. */
  readonly within: number;
  /** The wishes that alone keep moves out. */
  readonly loosenings: readonly Loosening[];
  /** The first that fail one of the tests alone, by the least. */
  readonly missed: readonly Move[];
  readonly columns: MoveColumns;
}

/** The part of the view that moves depend on, but for their order: the same object while none of it changes. */
const askedOf = createStructuredSelector({
  from: (view: View) => view.from,
  to: (view: View) => view.to,
  avoid: (view: View) => view.avoid,
  steps: (view: View) => view.steps,
  viable: (view: View) => view.viable,
  worth: (view: View) => view.worth,
  safe: (view: View) => view.safe,
  must: (view: View) => view.must,
  families: (view: View) => view.families,
  habitats: (view: View) => view.habitats,
  filters: (view: View) => view.filters,
  filtered: (view: View) => view.filtered,
  strength: (view: View) => view.strength,
});
export type MoveQuestion = ReturnType<typeof askedOf>;

const unsorted = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, view: View) => askedOf(view)],
  (taxonomy, asked): Moves => {
    const isBackwards = asked.from === null;
    const root = indexOfRole(taxonomy, asked.from ?? asked.to);
    const columns = moveColumns(taxonomy);
    const found = allMoves(taxonomy, asked, root, isBackwards);
    const wishes = wishesOf(taxonomy, asked);
    const failed = found.map((move) => wishes.filter(({ holds }) => !holds(move)));
    const alone = aloneInTheWay(failed);
    return {
      ...{ root, isBackwards, columns, within: found.length },
      listed: found.filter((_, at) => failed[at]?.length === 0),
      loosenings: looseningsOf(alone),
      missed: justMissed(found, alone, columns.pay),
    };
  },
);

function allMoves(taxonomy: Taxonomy, asked: MoveQuestion, root: RoleIndex, isBackwards: boolean) {
  const strong = { ...asked, strength: Math.max(asked.strength, asked.viable) };
  const side = isBackwards ? 'back' : 'ahead';
  const field = {
    all: stepsWithin(taxonomy, 'matches', asked, root)[side],
    strong: stepsWithin(taxonomy, 'matches', strong, root)[side],
    ...{ isBackwards, most: asked.steps, limits: asked },
    percentOf: (from: number, to: number) =>
      declaredAt(taxonomy, from as RoleIndex, to as RoleIndex) ?? 0,
    ...moveColumns(taxonomy),
  };
  return findMoves(field, root) as Move[];
}

/** The moves that the view asks for, in the order that it asks for. */
export const movesAsked = createSelector(
  [unsorted, (_: Taxonomy, view: View) => view.order, (_: Taxonomy, view: View) => view.weights],
  (moves, order, weights): Moves => ({
    ...moves,
    listed: moves.listed.toSorted(
      (a, b) =>
        rank(a, order, moves, weights) - rank(b, order, moves, weights) ||
        b.closeness - a.closeness ||
        a.role - b.role,
    ),
  }),
);

const LAST = Number.MAX_VALUE;

/** The smaller, the further up. */
function rank(move: Move, order: Order, { columns }: Moves, weights: ReachWeights): number {
  const end = move.role;
  const figure = {
    mix: () => -scoreOf(move, columns.pay, weights),
    steps: () => move.chain.length,
    weakest: () => -move.weakest,
    pay: () => -(columns.pay[end] ?? 0),
    risk: () => columns.risk[end] ?? 0,
  }[order]();
  return Number.isNaN(figure) ? LAST : figure;
}
