import { figureText } from '../../../derive';
import { counted, type RoleIndex } from '../../../domain';
import { ordinal } from '../../parts';
import type { NetworkFigures } from '../context/networkFigures';

/** Shown for a part of the analysis that is not ready. */
export const NOT_YET = 'not computed yet';

/** A role's rank by betweenness: "3rd of 102", "about 40th of 10,000, estimated from 500 roles". */
export function betweenText({ between }: NetworkFigures, index: RoleIndex, roles: number): string {
  if (!between) return NOT_YET;
  const rank = between.ranks[index] ?? 0;
  const estimated = between.sampled < roles;
  const from = estimated ? `, estimated from ${counted(between.sampled, 'role')}` : '';
  if (rank === 0) return `on no shortest way${from}`;
  return `${estimated ? 'about ' : ''}${ordinal(rank)} of ${figureText(roles)}${from}`;
}
