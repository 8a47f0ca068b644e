import { createParts } from './parts';
import { KINDS, type Kind, type Parts, type Traits } from './traits';
import { countBelow, scoreOf, somePairs, type Yardsticks, yardsticksOf } from './usual';
import { sharedWords, type WordVector, wordVectors } from './wordVectors';

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
  /** Words that both use, those that set them apart from the others most first. */
  readonly words: readonly string[];
  readonly parts: Parts;
}

export interface Evidence {
  readonly shared: (a: number, b: number) => Shared;
  /** `Shared.affinity` alone. */
  readonly affinity: (a: number, b: number) => number;
  readonly measure: (a: number, b: number) => Measure;
  readonly yardsticks: Yardsticks;
  /** How many pairs the yardsticks and the affinity are learnt from; fewer than all = drawn by lot. */
  readonly learntFrom: number;
  /** Each role's words with their weights. */
  readonly vectors: readonly WordVector[];
}

const SAMPLE = 3000;
const TEXTUAL = ['words', ...KINDS] as const;

/** Makes roles comparable: weighs words by how rare they are (TF-IDF) and learns what is usual between two roles. */
export function createEvidence(traits: readonly Traits[], sample = SAMPLE): Evidence {
  const vectors = wordVectors(traits);
  const partsOf = createParts(traits, vectors);
  const compared = somePairs(traits.length, sample).map(([a, b]) => partsOf(a, b));
  const yardsticks = yardsticksOf(compared);
  const usual = Float64Array.from(compared, (parts) => scoreOf(parts, yardsticks)).sort();

  const measured = (parts: Parts): Measure => {
    const score = scoreOf(parts, yardsticks);
    return {
      affinity: Math.round((100 * countBelow(usual, score)) / (usual.length || 1)),
      score,
      isSupported: TEXTUAL.some((part) => (parts[part] ?? 0) > yardsticks[part].usual),
    };
  };
  return {
    affinity: (a, b) => measured(partsOf(a, b)).affinity,
    measure: (a, b) => measured(partsOf(a, b)),
    shared: (a, b) => {
      const parts = partsOf(a, b);
      const words = sharedWords(vectors[a], vectors[b]);
      return { ...bothHave(traits[a], traits[b]), words, parts, ...measured(parts) };
    },
    yardsticks,
    learntFrom: compared.length,
    vectors,
  };
}

function bothHave(a?: Traits, b?: Traits): Pick<Shared, 'things' | 'neighbours'> {
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
