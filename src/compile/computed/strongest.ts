import type { Vectors } from './vectors';

/** Another role, and how alike it is: 0 to 1. */
export interface Alike {
  readonly role: number;
  readonly share: number;
}

/** So many products are added up at most: ten thousand roles take seconds, not minutes. */
const MOST_PRODUCTS = 1e8;

/** The roles that are most alike to each, the strongest first, found by what they share (an inverted index). */
export function strongestOf({ values, roles }: Vectors, most: number): Alike[][] {
  const users = usersOf(roles, values.length);
  const largest = largestSpread(values.map(({ spread }) => spread));
  const sums = new Float64Array(roles.length);
  return roles.map(({ at, weights }, role) => {
    const touched: number[] = [];
    for (let place = 0; place < at.length; place++) {
      const value = at[place] as number;
      const [from, to] = [users.from[value] as number, users.from[value + 1] as number];
      if (to - from > largest) continue;
      const weight = weights[place] as number;
      for (let user = from; user < to; user++) {
        const other = users.roles[user] as number;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + weight * (users.weights[user] as number);
      }
    }
    sums[role] = 0;
    const alike = best(touched, sums, most);
    for (const other of touched) sums[other] = 0;
    return alike;
  });
}

/** The roles with the largest sums; of equals the first one. */
function best(touched: readonly number[], sums: Float64Array, most: number): Alike[] {
  const found: Alike[] = [];
  for (const role of touched) {
    const share = Math.min(1, sums[role] as number);
    const last = found[most - 1];
    if (share === 0 || (last && share < last.share)) continue;
    found.push({ role, share });
    found.sort((one, other) => other.share - one.share || one.role - other.role);
    if (found.length > most) found.pop();
  }
  return found;
}

/** The roles that have each value, ascending, with its weight there: those of value v are at from[v] up to from[v + 1]. */
function usersOf(roles: Vectors['roles'], values: number) {
  const from = new Uint32Array(values + 1);
  for (const { at } of roles) for (const value of at) from[value + 1] = (from[value + 1] ?? 0) + 1;
  for (let value = 0; value < values; value++)
    from[value + 1] = (from[value + 1] ?? 0) + (from[value] ?? 0);
  const next = from.slice();
  const users = {
    from,
    roles: new Uint32Array(from[values] ?? 0),
    weights: new Float64Array(from[values] ?? 0),
  };
  roles.forEach(({ at, weights }, role) => {
    at.forEach((value, place) => {
      const user = next[value] as number;
      next[value] = user + 1;
      users.roles[user] = role;
      users.weights[user] = weights[place] ?? 0;
    });
  });
  return users;
}

/** How many may have a value that is looked at: any number, or, where that would take too long, only the rarer values are. */
function largestSpread(spreads: readonly number[]): number {
  let products = 0;
  for (const spread of [...spreads].sort((one, other) => one - other)) {
    products += spread * spread;
    if (products > MOST_PRODUCTS) return spread - 1;
  }
  return Number.POSITIVE_INFINITY;
}
