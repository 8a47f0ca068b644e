import type { Column, ReachWeights } from '../../domain';
import type { Arcs } from '../routes';
import { judgeMove, type Limits, type Margins, payShare } from './judge';
import { chainWithin, cheapestWithin, strengthWithin, type Within } from './within';

/** Where moves are looked for. */
export interface MoveField {
  /** The steps that may be taken, and those among them that are strong enough; both from the root on. */
  readonly all: Arcs;
  readonly strong: Arcs;
  /** Whether the root is the end of the moves, so that the steps are seen from their ends. */
  readonly isBackwards: boolean;
  readonly most: number;
  /** By role; NaN where there is no figure. */
  readonly pay: Column;
  readonly risk: Column;
  /** The percent of a step. */
  readonly percentOf: (from: number, to: number) => number;
  readonly limits: Limits;
}

/** What a move changes, and how it stands the tests. */
export interface Judged {
  /** How much more is paid at its end, and how many points more the flight risk is; undefined without the figures. */
  readonly pay: number | undefined;
  readonly risk: number | undefined;
  readonly margins: Margins;
}

/** A move between the root and another role. */
export interface Move extends Judged {
  /** The other role. */
  readonly role: number;
  /** From where it begins to where it ends. */
  readonly chain: readonly number[];
  /** The percent of the weakest step, and the product of all, 0 to 1. */
  readonly weakest: number;
  readonly closeness: number;
}

/**
 * The move between a role and each that is reached in at most so many steps. Its way is the strongest of those on which
 * each step is strong enough, and where there is none, the strongest.
 */
export function findMoves(field: MoveField, root: number): Move[] {
  const strong = cheapestWithin(field.strong, root, field.most);
  const all = cheapestWithin(field.all, root, field.most);
  return Array.from(all.cost.keys()).flatMap((role) => {
    if (role === root || !Number.isFinite(all.cost[role])) return [];
    return moveAlong(field, Number.isFinite(strong.cost[role]) ? strong : all, role);
  });
}

function moveAlong(field: MoveField, ways: Within, role: number): Move {
  const outwards = chainWithin(ways, role);
  const chain = field.isBackwards ? outwards.reverse() : outwards;
  const [from = role, to = role] = [chain[0], chain.at(-1)];
  const percents = chain.slice(1).map((next, at) => field.percentOf(chain[at] ?? 0, next));
  const weakest = Math.min(...percents);
  return {
    ...{ role, chain, weakest },
    closeness: strengthWithin(ways, role),
    ...judgeEnds(field, from, to, weakest),
  };
}

/** What a move from one role to another changes, and how it stands the tests, by its weakest step. */
export function judgeEnds(
  field: Pick<MoveField, 'pay' | 'risk' | 'limits'>,
  from: number,
  to: number,
  weakest: number,
): Judged {
  const figures = figuresOf(field, from, to);
  return {
    pay: difference(figures.payAfter, figures.payBefore),
    risk: difference(figures.riskAfter, figures.riskBefore),
    margins: judgeMove({ weakest, ...figures }, field.limits),
  };
}

/** Pay and risk before a move and after it; NaN where there is none. */
function figuresOf({ pay, risk }: Pick<MoveField, 'pay' | 'risk'>, from: number, to: number) {
  const of = (column: Column, role: number) => column[role] ?? Number.NaN;
  return {
    ...{ payBefore: of(pay, from), payAfter: of(pay, to) },
    ...{ riskBefore: of(risk, from), riskAfter: of(risk, to) },
  };
}

function difference(one: number, other: number): number | undefined {
  return Number.isNaN(one - other) ? undefined : one - other;
}

/**
 * What speaks for a move by the weights, -1 to 1: its closeness, the difference in pay as a share of the larger one, and
 * the points less of risk by 100; a figure that is missing counts as no difference.
 */
export function scoreOf(
  { chain, closeness, risk = 0 }: Move,
  pay: Column,
  weights: ReachWeights,
): number {
  const total = weights.closeness + weights.pay + weights.lowerRisk;
  const [before, after] = [chain[0] ?? 0, chain.at(-1) ?? 0];
  const more = payShare(pay[before] ?? Number.NaN, pay[after] ?? Number.NaN);
  const sum = weights.closeness * closeness + weights.pay * more - (weights.lowerRisk * risk) / 100;
  return total > 0 ? sum / total : closeness;
}
