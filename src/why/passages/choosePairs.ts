import { type Candidate, pairsWithTerms } from './candidates';
import type { Statement } from './statements';
import type { WeightOf } from './weights';

type Both<T> = readonly [T, T];

/** Two statements, one of each record, and the terms that make them a reason, the weightiest first. */
export interface ChosenPair {
  readonly statements: Both<Statement>;
  readonly terms: readonly string[];
  /** Whether what they share is little: a passing word, or one that many use. */
  readonly isWeak: boolean;
}

const MOST_PAIRS = 3;
/** What makes a pair evidence; a single term that only these two use, and the language hardly, has 1. */
const ENOUGH = 0.75;
/** What a pair needs beside one that is evidence. */
const MORE = 0.6;
/** Of what has less than enough, one pair is shown when there is nothing better, down to this. */
const LEAST = 0.3;
/** Names are worth less than what is said. */
const NAME = 0.8;
/** A term that weighs less than this part of the weightiest is not pointed out. */
const PASSING = 0.2;

/**
 * Chooses the statements of two records that share most, by the weights of the terms in both. Each statement, and each
 * term, is a reason once: the next pair is chosen by what the ones before have not said.
 */
export function choosePairs(
  [one, other]: Both<readonly Statement[]>,
  weightOf: WeightOf,
  most = MOST_PAIRS,
): ChosenPair[] {
  let left = pairsWithTerms(one, other, weightOf);
  const chosen: ChosenPair[] = [];
  const said = new Set<string>();
  while (chosen.length < most) {
    const best = bestOf(left, said, weightOf);
    if (!best || best.score < (chosen.length ? MORE : LEAST)) break;
    const isWeak = chosen.length === 0 && best.score < ENOUGH;
    chosen.push({ statements: best.statements, terms: pointedOut(best.terms, weightOf), isWeak });
    if (isWeak) break;
    for (const term of best.terms) said.add(term);
    left = left.filter((pair) => !sharesStatement(pair, best));
  }
  return chosen;
}

function bestOf(pairs: readonly Candidate[], said: ReadonlySet<string>, weightOf: WeightOf) {
  let best: (Candidate & { readonly score: number }) | undefined;
  for (const pair of pairs) {
    const score = scoreOf(pair, said, weightOf);
    if (score > (best?.score ?? 0)) best = { ...pair, score };
  }
  return best;
}

function scoreOf(
  { statements, terms }: Candidate,
  said: ReadonlySet<string>,
  weightOf: WeightOf,
): number {
  const isName = ({ place }: Statement) => place === 'title' || place === 'aliases';
  const share = statements.reduce((share, each) => share * (isName(each) ? NAME : 1), 1);
  const sum = terms.reduce((sum, term) => sum + (said.has(term) ? 0 : weightOf(term)), 0);
  return share * sum;
}

const sharesStatement = (a: Candidate, b: Candidate) =>
  a.statements[0] === b.statements[0] || a.statements[1] === b.statements[1];

function pointedOut(terms: readonly string[], weightOf: WeightOf): string[] {
  const sorted = terms.toSorted((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  const most = weightOf(sorted[0] ?? '');
  return sorted.filter((term) => weightOf(term) >= PASSING * most);
}
