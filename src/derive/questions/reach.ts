import { createSelector } from 'reselect';
import { NO_ROLE, type ReachWeights, type RoleIndex, type Taxonomy } from '../../domain';
import { cheapestTree, type Reached as RankedRole, rankReach, type Tree } from '../../graph';
import { rangeFacetOf } from '../../state';
import { payOf } from '../pay';
import { type Bounds, stepsWithin } from './stepsWithin';

/** A role within reach, with what speaks for it. */
export interface Reached extends RankedRole {
  readonly role: RoleIndex;
}

/** What can be reached from a role, best first, and the tree of the strongest chains to it. */
export interface Reach {
  readonly tree: Tree;
  readonly ranked: readonly Reached[];
  /** The currency that pay is compared in; undefined where there is no pay, or all are paid the same. */
  readonly currency: string | undefined;
  /** Whether there are roles that are paid in another one. */
  readonly hasOtherPay: boolean;
}

const treeOf = createSelector(
  [
    (taxonomy: Taxonomy, bounds: Bounds, from: RoleIndex) =>
      stepsWithin(taxonomy, 'matches', bounds, from, NO_ROLE),
    (_: Taxonomy, __: Bounds, from: RoleIndex) => from,
  ],
  ({ ahead }, from) => cheapestTree(ahead, from),
);

const figuresOf = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy) => {
  const salary = rangeFacetOf(taxonomy, 'salary');
  const pay = salary?.figure ?? (() => undefined);
  return {
    pay: taxonomy.roles.map((role) => pay(role) ?? Number.NaN),
    risk: taxonomy.roles.map(({ risk }) => risk ?? Number.NaN),
    currency: salary?.unit,
    hasOtherPay: payOf(taxonomy).leftOut.length > 0,
  };
});

/** Where to go from a role, by index, within bounds and by the reader's weights. */
export const reachFrom = createSelector(
  [
    treeOf,
    figuresOf,
    (_: Taxonomy, __: Bounds, from: RoleIndex) => from,
    (_: Taxonomy, __: Bounds, ___: RoleIndex, weights: ReachWeights) => weights,
  ],
  (tree, figures, from, weights): Reach => ({
    tree,
    ranked: rankReach(tree, from, figures, weights) as Reached[],
    currency: figures.currency,
    hasOtherPay: figures.hasOtherPay,
  }),
);
