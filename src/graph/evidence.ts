import { randomNumbers } from './random';

/** What is known of a role that can be compared: by kind, the things it has. */
export interface Traits {
  readonly habitats: readonly string[];
  readonly weapons: readonly string[];
  readonly metrics: readonly string[];
  readonly rituals: readonly string[];
  /** Places of the roles it is matched with. */
  readonly neighbours: readonly number[];
  readonly salary: number | undefined;
  readonly risk: number | undefined;
  /** The words of its texts, each as often as it stands there. */
  readonly words: readonly string[];
}

const KINDS = ['habitats', 'weapons', 'metrics', 'rituals', 'neighbours'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How much each part weighs in what two roles have in common. A part of which one of the two has nothing is left out,
 * and the others weigh the more.
 */
export const WEIGHTS = {
  words: 0.4,
  neighbours: 0.2,
  habitats: 0.12,
  weapons: 0.08,
  metrics: 0.05,
  rituals: 0.05,
  salary: 0.05,
  risk: 0.05,
} as const;
export type Part = keyof typeof WEIGHTS;

/** What two roles have in common. */
export interface Shared {
  /** Things that both have, by kind. */
  readonly things: Readonly<Record<Exclude<Kind, 'neighbours'>, readonly string[]>>;
  readonly neighbours: readonly number[];
  /** Words that both use, the rarest in this taxonomy first. */
  readonly words: readonly string[];
  /** How alike they are in each part that both have something of, 0 to 1. */
  readonly parts: Readonly<Partial<Record<Part, number>>>;
  /** How many of a hundred pairs of this taxonomy have less in common. */
  readonly affinity: number;
}

export interface Evidence {
  readonly shared: (a: number, b: number) => Shared;
  /** `Shared.affinity` alone. */
  readonly affinity: (a: number, b: number) => number;
}

const SAMPLE = 3000;
const MOST_WORDS = 12;

/** Makes roles comparable: weighs words by how rare they are (TF-IDF) and learns what is usual between two roles. */
export function createEvidence(traits: readonly Traits[], sample = SAMPLE): Evidence {
  const vectors = wordVectors(traits);
  const sets = traits.map(
    (role) => new Map(KINDS.map((kind) => [kind, new Set<unknown>(role[kind])])),
  );
  const spans = { salary: spanOf(traits, 'salary'), risk: spanOf(traits, 'risk') };

  const partsOf = (one: number, other: number): Partial<Record<Part, number>> => {
    // Sums depend on their order: from either side it is the same.
    const [a, b] = one < other ? [one, other] : [other, one];
    const parts: Partial<Record<Part, number>> = {};
    const [va, vb] = [vectors[a], vectors[b]];
    if (va?.size && vb?.size) parts.words = dot(va, vb);
    for (const kind of KINDS) {
      const [own, others] = [sets[a]?.get(kind), sets[b]?.get(kind)];
      const ends = kind === 'neighbours' ? [a, b] : [];
      const share = own && others && overlap(own, others, ends);
      if (share !== undefined) parts[kind] = share;
    }
    for (const figure of ['salary', 'risk'] as const) {
      const [low, high] = [traits[a]?.[figure], traits[b]?.[figure]];
      if (low === undefined || high === undefined || !spans[figure]) continue;
      parts[figure] = 1 - Math.abs(low - high) / spans[figure];
    }
    return parts;
  };
  const usual = usualScores(traits.length, sample, (a, b) => weighed(partsOf(a, b)));
  const rank = (score: number) =>
    Math.round((100 * countBelow(usual, score)) / (usual.length || 1));

  return {
    affinity: (a, b) => rank(weighed(partsOf(a, b))),
    shared: (a, b) => {
      const parts = partsOf(a, b);
      const both = (kind: Kind) =>
        traits[a]?.[kind].filter((it) => sets[b]?.get(kind)?.has(it)) ?? [];
      return {
        things: {
          habitats: both('habitats') as string[],
          weapons: both('weapons') as string[],
          metrics: both('metrics') as string[],
          rituals: both('rituals') as string[],
        },
        neighbours: both('neighbours') as number[],
        words: sharedWords(vectors[a], vectors[b]),
        parts,
        affinity: rank(weighed(parts)),
      };
    },
  };
}

/** The words of each role with their weights: (1 + ln tf) * ln(N / df), made one long. */
function wordVectors(traits: readonly Traits[]): Map<string, number>[] {
  const counts = traits.map(({ words }) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const roles = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) roles.set(word, (roles.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, times] of count) {
      const weight = (1 + Math.log(times)) * Math.log(traits.length / (roles.get(word) ?? 1));
      if (weight <= 0) continue;
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return Math.min(1, sum);
}

/** The share of what either has that both have (Jaccard), but for `except`; undefined when one has nothing. */
function overlap(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, except: readonly number[]) {
  if (!a.size || !b.size) return undefined;
  const all = new Set([...a, ...b]);
  for (const place of except) all.delete(place);
  if (!all.size) return undefined;
  return [...all].filter((it) => a.has(it) && b.has(it)).length / all.size;
}

function weighed(parts: Partial<Record<Part, number>>): number {
  let [sum, weights] = [0, 0];
  for (const part of Object.keys(WEIGHTS) as Part[]) {
    const share = parts[part];
    if (share === undefined) continue;
    sum += WEIGHTS[part] * share;
    weights += WEIGHTS[part];
  }
  return weights ? sum / weights : 0;
}

/** What pairs score, ascending: all of them, or so many drawn by a fixed seed. */
function usualScores(count: number, sample: number, score: (a: number, b: number) => number) {
  const scores: number[] = [];
  if ((count * (count - 1)) / 2 <= sample) {
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) scores.push(score(a, b));
  } else {
    const next = randomNumbers(1);
    while (scores.length < sample) {
      const [a, b] = [Math.floor(next() * count), Math.floor(next() * count)];
      if (a !== b) scores.push(score(Math.min(a, b), Math.max(a, b)));
    }
  }
  return Float64Array.from(scores).sort();
}

/** How many of some ascending figures are smaller. */
function countBelow(ascending: Float64Array, figure: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedWords(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
) {
  return [...a]
    .flatMap(([word, weight]) =>
      b.has(word) ? [{ word, weight: weight * (b.get(word) ?? 0) }] : [],
    )
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

function spanOf(traits: readonly Traits[], figure: 'salary' | 'risk'): number {
  const known = traits.flatMap((role) => role[figure] ?? []);
  return (
    known.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY) -
      known.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY) || 0
  );
}
