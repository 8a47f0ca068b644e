/** Something in which roles can be alike: a column, or their words. */
export interface Aspect {
  /** "words", or the name of the column. */
  readonly name: string;
  /** What each role has of it, and how often. */
  readonly values: readonly ReadonlyMap<string, number>[];
  /** A value as the reader knows it. */
  readonly nameOf: (value: string) => string;
}

/** In how many roles each value stands. */
export function spreadOf(values: Aspect['values']): Map<string, number> {
  const spread = new Map<string, number>();
  for (const own of values)
    for (const value of own.keys()) spread.set(value, (spread.get(value) ?? 0) + 1);
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
export function reachOf({ values }: Aspect): Reach {
  const spread = spreadOf(values);
  const telling = [...spread.values()].filter((users) => isTelling(users, values.length));
  const uses = telling.reduce((sum, users) => sum + users, 0);
  const reached = values.filter((own) =>
    [...own.keys()].some((value) => isTelling(spread.get(value) ?? 0, values.length)),
  ).length;
  return {
    roles: reached / (values.length || 1),
    values: uses / (reached || 1),
    spread: uses / (telling.length || 1),
  };
}
