import { type Baselines, baselinesOf, countBelow, scoreOf, somePairs } from './baselines';
import { createParts } from './parts';
import { type Features, KINDS, type Kind, type Parts } from './weights';
import { type WordVector, wordVectors } from './wordVectors';

/** How much two roles have in common. */
export interface Measure {
  /** How many of a hundred pairs of this taxonomy have less in common. */
  readonly affinity: number;
  /** What the affinity is the rank of, 0 to 1: tells pairs of one affinity apart. */
  readonly score: number;
  /** Whether they have more of anything in common than most pairs: of words, things or neighbours, not of figures. */
  readonly isSupported: boolean;
}

/** What two roles have in common. */
export interface Shared extends Measure {
  /** Things that both have, by kind. */
  readonly things: Readonly<Record<Exclude<Kind, 'neighbours'>, readonly string[]>>;
  readonly neighbours: readonly number[];
  readonly parts: Parts;
}

export interface Evidence {
  readonly shared: (a: number, b: number) => Shared;
  /** `Shared.affinity` alone. */
  readonly affinity: (a: number, b: number) => number;
  readonly measure: (a: number, b: number) => Measure;
  readonly baselines: Baselines;
  /** How many pairs the baselines and the affinity are computed from; fewer than all = a random sample. */
  readonly sampleSize: number;
  /** Each role's words with their weights. */
  readonly vectors: readonly WordVector[];
}

const SAMPLE = 3000;
const TEXTUAL = ['words', ...KINDS] as const;

/** Makes roles comparable: weighs words by how rare they are (TF-IDF) and learns from a sample of pairs what is common. */
export function createEvidence(features: readonly Features[], sample = SAMPLE): Evidence {
  const vectors = wordVectors(features);
  const partsOf = createParts(features, vectors);
  const compared = somePairs(features.length, sample).map(([a, b]) => partsOf(a, b));
  const baselines = baselinesOf(compared);
  const scores = Float64Array.from(compared, (parts) => scoreOf(parts, baselines)).sort();

  const measured = (parts: Parts): Measure => {
    const score = scoreOf(parts, baselines);
    return {
      affinity: Math.round((100 * countBelow(scores, score)) / (scores.length || 1)),
      score,
      isSupported: TEXTUAL.some((part) => (parts[part] ?? 0) > baselines[part].median),
    };
  };
  return {
    affinity: (a, b) => measured(partsOf(a, b)).affinity,
    measure: (a, b) => measured(partsOf(a, b)),
    shared: (a, b) => {
      const parts = partsOf(a, b);
      return { ...bothHave(features[a], features[b]), parts, ...measured(parts) };
    },
    baselines,
    sampleSize: compared.length,
    vectors,
  };
}

function bothHave(a?: Features, b?: Features): Pick<Shared, 'things' | 'neighbours'> {
  const both = <T>(own: readonly T[] = [], others: readonly T[] = []) => {
    const known = new Set(others);
    return own.filter((it) => known.has(it));
  };
  return {
    things: {
      habitats: both(a?.habitats, b?.habitats),
      weapons: both(a?.weapons, b?.weapons),
      metrics: both(a?.metrics, b?.metrics),
      rituals: both(a?.rituals, b?.rituals),
    },
    neighbours: both(a?.neighbours, b?.neighbours),
  };
}
