import { type Features, KINDS, type Kind, type Part, type Parts } from './weights';
import { dot, type WordVector } from './wordVectors';

type Sets = Readonly<Record<Kind, ReadonlySet<unknown>>>;

/** Compares any two of some roles, part by part; from either side it is the same. */
export function createParts(
  features: readonly Features[],
  vectors: readonly WordVector[],
): (one: number, other: number) => Parts {
  const sets = features.map(setsOf);
  const spans = { salary: spanOf(features, 'salary'), risk: spanOf(features, 'risk') };

  return (one, other) => {
    // Sums depend on their order.
    const [a, b] = one < other ? [one, other] : [other, one];
    const parts: Partial<Record<Part, number>> = {};
    const [va, vb] = [vectors[a], vectors[b]];
    if (va?.size && vb?.size) parts.words = dot(va, vb);
    for (const kind of KINDS) {
      const [own, others] = [sets[a]?.[kind], sets[b]?.[kind]];
      const share = own && others && overlap(own, others, kind === 'neighbours' ? [a, b] : []);
      if (share !== undefined) parts[kind] = share;
    }
    for (const figure of ['salary', 'risk'] as const) {
      const [low, high] = [features[a]?.[figure], features[b]?.[figure]];
      if (low === undefined || high === undefined || !spans[figure]) continue;
      parts[figure] = 1 - Math.abs(low - high) / spans[figure];
    }
    return parts;
  };
}

function setsOf({ habitats, weapons, metrics, rituals, neighbours }: Features): Sets {
  return {
    habitats: new Set(habitats),
    weapons: new Set(weapons),
    metrics: new Set(metrics),
    rituals: new Set(rituals),
    neighbours: new Set(neighbours),
  };
}

/** The share of what either has that both have (Jaccard), but for `except`; undefined when one has nothing. */
function overlap(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, except: readonly number[]) {
  if (!a.size || !b.size) return undefined;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const it of small) if (large.has(it)) both++;
  let either = a.size + b.size - both;
  for (const index of except) {
    if (a.has(index) || b.has(index)) either--;
    if (a.has(index) && b.has(index)) both--;
  }
  return either ? both / either : undefined;
}

function spanOf(features: readonly Features[], figure: 'salary' | 'risk'): number {
  const known = features.flatMap((role) => role[figure] ?? []);
  return (
    known.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY) -
      known.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY) || 0
  );
}
