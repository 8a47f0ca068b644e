import { figureText } from '../../derive';
import type { Standings } from './standings';
import { counted } from './words';

const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A rank as it is read: "3rd". */
export function ordinal(rank: number): string {
  return `${figureText(rank)}${SUFFIXES[PLURALS.select(rank)] ?? 'th'}`;
}

const NOT_YET = 'not worked out yet';

/** How large the neighbourhood of a role is: "14 roles". */
export function neighbourhoodText({ neighbours }: Standings, place: number): string {
  const size = neighbours?.[place];
  if (size === undefined) return NOT_YET;
  return size === 1 ? 'this role alone' : counted(size, 'role');
}

/** How much a role lies between others: "3rd of 72", "about 40th of 10,000, estimated from 500 roles". */
export function betweenText({ between }: Standings, place: number, roles: number): string {
  if (!between) return NOT_YET;
  const rank = between.ranks[place] ?? 0;
  const estimated = between.sampled < roles;
  const from = estimated ? `, estimated from ${counted(between.sampled, 'role')}` : '';
  if (rank === 0) return `on no shortest way${from}`;
  return `${estimated ? 'about ' : ''}${ordinal(rank)} of ${figureText(roles)}${from}`;
}
