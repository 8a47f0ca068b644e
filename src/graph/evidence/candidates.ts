import type { Features } from './weights';
import type { WordVector } from './wordVectors';

/** Words that more of the roles use lead to too many others. */
const RARE_SHARE = 0.1;

/**
 * Finds, for a role, those that may have most in common with it, without comparing it with every other: the best by
 * their rarer words (an inverted index), and the best by how many neighbours they share.
 */
export function createCandidates(
  features: readonly Features[],
  vectors: readonly WordVector[],
  most: number,
): (role: number) => ReadonlySet<number> {
  const postings = rarePostings(vectors);
  const sums = new Float64Array(features.length);
  const best = (role: number, touch: (add: (other: number, amount: number) => void) => void) => {
    const touched: number[] = [];
    touch((other, amount) => {
      if (other === role) return;
      if (sums[other] === 0) touched.push(other);
      sums[other] = (sums[other] ?? 0) + amount;
    });
    touched.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
    for (const other of touched) sums[other] = 0;
    return touched.slice(0, most);
  };
  return (role) =>
    new Set([
      ...best(role, (add) => {
        for (const [word, weight] of vectors[role] ?? [])
          for (const one of postings.get(word) ?? []) add(one.role, weight * one.weight);
      }),
      ...best(role, (add) => {
        for (const neighbour of features[role]?.neighbours ?? [])
          for (const other of features[neighbour]?.neighbours ?? []) add(other, 1);
      }),
    ]);
}

interface Posting {
  readonly role: number;
  readonly weight: number;
}

/** For each rarer word the roles that use it. */
function rarePostings(vectors: readonly WordVector[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  vectors.forEach((vector, role) => {
    for (const [word, weight] of vector) {
      const known = postings.get(word);
      if (known) known.push({ role, weight });
      else postings.set(word, [{ role, weight }]);
    }
  });
  const most = Math.max(2, RARE_SHARE * vectors.length);
  for (const [word, roles] of postings)
    if (roles.length > most || roles.length < 2) postings.delete(word);
  return postings;
}
