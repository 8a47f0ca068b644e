import type { Column, ReachWeights } from '../../domain';
import { strengthOf } from './arcs';
import type { Tree } from './tree';

/** What is known of the roles, by role index; NaN where there is no figure. */
export interface ReachFigures {
  readonly pay: Column;
  readonly risk: Column;
}

/** A role that can be reached from another, with what speaks for it. */
export interface Reached {
  readonly role: number;
  readonly steps: number;
  /** The product of the matches on the strongest chain, 0 to 1. */
  readonly closeness: number;
  /** How much more it pays, and how many points less its flight risk is; undefined where one of the two has no figure. */
  readonly pay: number | undefined;
  readonly lowerRisk: number | undefined;
  /** The mean of the parts by their weights, -1 to 1. */
  readonly score: number;
}

/** Of weaker chains nobody says that they lead anywhere. */
const WEAKEST = 0.3;

/**
 * The roles that the tree of one reaches by a chain of at least 30 %, the best by the weights first. The parts are closeness
 * (0 to 1), the difference in pay as a share of the widest one there is, and the difference in risk as a share of 100;
 * an unknown difference counts as none. Without any weight the closest come first.
 */
export function rankReach(
  tree: Tree,
  from: number,
  { pay, risk }: ReachFigures,
  weights: ReachWeights,
): Reached[] {
  const span = spanOf(pay) || 1;
  const total = weights.closeness + weights.pay + weights.lowerRisk;
  const reached: Reached[] = [];
  tree.cost.forEach((cost, role) => {
    if (role === from || !Number.isFinite(cost)) return;
    const steps = tree.steps[role] ?? 0;
    const closeness = strengthOf(cost, steps);
    if (closeness < WEAKEST) return;
    const more = difference(pay[role], pay[from]);
    const less = difference(risk[from], risk[role]);
    const sum =
      weights.closeness * closeness +
      (weights.pay * (more ?? 0)) / span +
      (weights.lowerRisk * (less ?? 0)) / 100;
    const score = total > 0 ? sum / total : 0;
    reached.push({ role, steps, closeness, pay: more, lowerRisk: less, score });
  });
  return reached.sort((a, b) => b.score - a.score || b.closeness - a.closeness || a.role - b.role);
}

function difference(one = Number.NaN, other = Number.NaN): number | undefined {
  return Number.isNaN(one - other) ? undefined : one - other;
}

function spanOf(figures: Column): number {
  const known = Array.from(figures).filter((figure) => !Number.isNaN(figure));
  const [low, high] = [least(known), -least(known.map((figure) => -figure))];
  return known.length ? high - low : 0;
}

const least = (figures: readonly number[]) =>
  figures.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
