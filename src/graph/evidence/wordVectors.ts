import type { Features } from './weights';

/** The words of a role, each with its weight. */
export type WordVector = ReadonlyMap<string, number>;

/** What more than this share of the roles say says nothing of any of them. */
const COMMON = 0.5;

/** In how many roles each word stands. */
function spreadOf(counts: readonly WordVector[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** The words of each role with their weights: (1 + ln tf) * ln(N / df), made one long. */
export function wordVectors(features: readonly Features[]): WordVector[] {
  const counts = features.map(({ words }) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const spread = spreadOf(counts);
  const most = Math.max(2, COMMON * features.length);
  return counts.map((count) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, times] of count) {
      const roles = spread.get(word) ?? 1;
      const weight = (1 + Math.log(times)) * Math.log(features.length / roles);
      if (roles > most || weight <= 0) continue;
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
}

/** The cosine of two vectors of length one. */
export function dot(a: WordVector, b: WordVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return Math.min(1, sum);
}
