import type { Taxonomy } from '../domain';

/** Two roles of which at least one names the other. Ends are indices, `a` smaller than `b`. */
export interface DeclaredPair {
  readonly a: number;
  readonly b: number;
  /** The percent that a declares of b, and the other way round; -1 where nothing is declared. */
  readonly ab: number;
  readonly ba: number;
}

/** Every two matched roles once, in the order of the matches. */
export function declaredPairs(
  { source, target, percent }: Taxonomy['matches'],
  roles: number,
): DeclaredPair[] {
  const known = new Map<number, { a: number; b: number; ab: number; ba: number }>();
  for (let match = 0; match < source.length; match++) {
    const [from = 0, to = 0] = [source[match], target[match]];
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const pair = known.get(a * roles + b) ?? { a, b, ab: -1, ba: -1 };
    pair[from < to ? 'ab' : 'ba'] = percent[match] ?? 0;
    known.set(a * roles + b, pair);
  }
  return [...known.values()];
}
