import type { Holdings } from './holdings';

/** Something in which roles can be alike: a column, or their words. */
export interface Aspect extends Holdings {
  /** "words", or the name of the column. */
  readonly name: string;
  /** A value as the reader knows it. */
  readonly nameOf: (value: string) => string;
}

/** How many roles there are. */
export const rolesIn = ({ held }: Holdings) => held.from.length - 1;

/** In how many roles each value stands. */
export function spreadOf({ values, held }: Holdings): Uint32Array {
  const spread = new Uint32Array(values.length);
  for (const value of held.at) spread[value] = (spread[value] as number) + 1;
  return spread;
}

/** What more than this share of the roles has says nothing of two of them; in a short list it may. */
const COMMON = 1 / 3;
const SHORT = 5;

/** Whether two roles are alike by a value that so many of all have. */
export const isTelling = (spread: number, roles: number) =>
  spread > 1 && spread <= Math.max(SHORT, COMMON * roles);

/** How far an aspect tells roles from each other. */
export interface Reach {
  /** The share of roles that have a value which others have, too. */
  readonly roles: number;
  /** How many such values these have. */
  readonly values: number;
  /** How many roles have such a value, on average: the fewer, the finer. */
  readonly spread: number;
}

/** How far an aspect goes. */
export function reachOf(aspect: Holdings): Reach {
  const roles = rolesIn(aspect);
  const { from, at } = aspect.held;
  const spread = spreadOf(aspect);
  const telling = spread.filter((users) => isTelling(users, roles));
  const uses = telling.reduce((sum, users) => sum + users, 0);
  let reached = 0;
  for (let role = 0; role < roles; role++) {
    const own = at.subarray(from[role], from[role + 1]);
    if (own.some((value) => isTelling(spread[value] as number, roles))) reached += 1;
  }
  return {
    roles: reached / (roles || 1),
    values: uses / (reached || 1),
    spread: uses / (telling.length || 1),
  };
}
