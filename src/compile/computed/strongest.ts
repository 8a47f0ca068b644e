import { transposed } from './sparse';
import type { Vectors } from './vectors';

/** Another role, and how alike it is: 0 to 1. */
export interface Alike {
  readonly role: number;
  readonly share: number;
}

/** So many products are added up at most: ten thousand roles take seconds, not minutes. */
const MOST_PRODUCTS = 1e8;

/**
 * The roles that are most alike to each, the strongest first and of equals the first one, found by what they share (an
 * inverted index). Each two are compared once.
 */
export function strongestOf({ values, roles }: Vectors, most: number): Alike[][] {
  const users = transposed(roles, values.length);
  const largest = largestSpread(values.map(({ spread }) => spread));
  const count = roles.from.length - 1;
  const found = Array.from({ length: count }, (): Alike[] => []);
  const sums = new Float64Array(count);
  /** How alike the last one that is kept of each role is; most of the others are not even that. */
  const least = new Float64Array(count);
  const keepIn = (one: number, two: number, share: number) => {
    const kept = found[one] as Alike[];
    keep(kept, two, share, most);
    if (kept.length === most) least[one] = (kept[most - 1] as Alike).share;
  };
  /** Where the later users of each value begin. */
  const later = users.from.slice();
  for (let role = 0; role < count; role++) {
    const end = roles.from[role + 1] as number;
    for (let cell = roles.from[role] as number; cell < end; cell++) {
      const value = roles.at[cell] as number;
      const begin = (later[value] as number) + 1;
      later[value] = begin;
      const last = users.from[value + 1] as number;
      if (last - (users.from[value] as number) > largest) continue;
      const weight = roles.weights[cell] as number;
      for (let user = begin; user < last; user++) {
        const other = users.at[user] as number;
        sums[other] = (sums[other] as number) + weight * (users.weights[user] as number);
      }
    }
    for (let other = role + 1; other < count; other++) {
      const sum = sums[other] as number;
      if (sum === 0) continue;
      sums[other] = 0;
      const share = Math.min(1, sum);
      if (share >= (least[role] as number)) keepIn(role, other, share);
      if (share >= (least[other] as number)) keepIn(other, role, share);
    }
  }
  return found;
}

/** Adds a role to those that are most alike, if it is one of them. */
function keep(found: Alike[], role: number, share: number, most: number): void {
  let place = found.length;
  while (place > 0 && isBefore(role, share, found[place - 1] as Alike)) place -= 1;
  if (place === most) return;
  found.splice(place, 0, { role, share });
  if (found.length > most) found.pop();
}

const isBefore = (role: number, share: number, known: Alike) =>
  share > known.share || (share === known.share && role < known.role);

/** How many may have a value that is looked at: any number, or, where that would take too long, only the rarer values are. */
function largestSpread(spreads: readonly number[]): number {
  let products = 0;
  for (const spread of [...spreads].sort((one, other) => one - other)) {
    products += spread * spread;
    if (products > MOST_PRODUCTS) return spread - 1;
  }
  return Number.POSITIVE_INFINITY;
}
