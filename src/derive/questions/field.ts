import { createSelector } from 'reselect';
import type { Betweenness, Column, RoleIndex, Taxonomy } from '../../domain';
import { deadEnds, type Gap, gapsBetween } from '../../graph';
import { DEFAULT_VIEW } from '../../state';
import { otherEnd, pairs, pairsOfRole } from '../pairs';
import { moveColumns } from './figures';
import { stepsWithin } from './stepsWithin';

/** The roles from which nothing better is near; null where there are neither pay nor risk to tell. */
export interface FieldDeadEnds {
  readonly roles: readonly RoleIndex[];
  readonly judged: number;
  readonly byPay: boolean;
  readonly byRisk: boolean;
}

/** Dead ends, those with the highest risk first. */
export const fieldDeadEnds = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): FieldDeadEnds | null => {
    const { pay, risk, currency, hasRisk } = moveColumns(taxonomy);
    const byPay = currency !== undefined;
    if (!byPay && !hasRisk) return null;
    const { ahead } = stepsWithin(taxonomy, 'matches', DEFAULT_VIEW);
    const found = deadEnds(ahead, {
      pay: byPay ? pay : undefined,
      risk: hasRisk ? risk : undefined,
    });
    const roles = (found.roles as readonly RoleIndex[]).toSorted(
      (a, b) => (risk[b] || 0) - (risk[a] || 0) || a - b,
    );
    return { roles, judged: found.judged, byPay, byRisk: hasRisk };
  },
);

/** A role on the way between many others. */
export interface Crossroads {
  readonly role: RoleIndex;
  /** How many neighbourhoods it has matches in, its own included. */
  readonly neighbourhoods: number;
  readonly betweenness: number;
}

/** How many crossroads are listed. */
const MOST = 12;

/** The roles that lie on the most shortest paths between others. */
export const fieldCrossroads = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, communities: Column) => communities,
    (_: Taxonomy, __: Column, { values }: Betweenness) => values,
  ],
  (taxonomy, communities, values): readonly Crossroads[] => {
    const table = pairs(taxonomy);
    return Array.from(values, (betweenness, at) => ({ betweenness, role: at as RoleIndex }))
      .filter(({ betweenness }) => betweenness > 0)
      .sort((one, other) => other.betweenness - one.betweenness || one.role - other.role)
      .slice(0, MOST)
      .map(({ betweenness, role }) => {
        const matched = Array.from(pairsOfRole(table, role), (pair) => otherEnd(table, pair, role));
        const met = new Set([role, ...matched].map((one) => communities[one]));
        return { role, betweenness, neighbourhoods: met.size };
      });
  },
);

/** How many gaps are listed. */
const MOST_GAPS = 5;

/** The neighbourhoods that are joined least for their size, the widest gap first. */
export const fieldGaps = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, communities: Column) => communities],
  (taxonomy, communities): readonly Gap[] =>
    gapsBetween(pairs(taxonomy), communities).slice(0, MOST_GAPS),
);
