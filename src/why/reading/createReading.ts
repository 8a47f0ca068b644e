import { createTurn, type RoleId, type Taxonomy } from '../../domain';
import { type Language, languageOf, type PassageText, stemsOf } from '../../search';
import { choosePairs } from '../passages/choosePairs';
import { passagePair } from '../passages/passagePair';
import { countTerms, type Statement, statementsOf } from '../passages/statements';
import { weightsOf } from '../passages/weights';
import type { DissectedPhrase, NearRole, Reading } from '../types';
import { advertsIn } from './adverts';
import { type ChanceOf, createChance } from './chance';
import { indexTerms, isWord, roleTerms, sharesOf, type TermIndex, tells } from './termIndex';
import { textStatements } from './textStatements';

type Texts = readonly PassageText[];
/** Reads a text: which roles it is near, and what says so. */
export type ReadText = (text: string) => Reading;

const TURN_MS = 25;
/** So many roles tell what language a taxonomy is in. */
const SAMPLE = 200;
const MOST_ROLES = 5;
const MOST_PHRASES = 6;
/** Nearer than so many of a hundred texts that are drawn by chance. */
const LEAST_AHEAD = 50;
/** Two phrases are alike if they share as much as one term that only these two use. */
const LIKE = 1;
/** Phrases that share a single word are not alike: "hybrid" is said of work and of clouds. */
const LEAST_SHARED = 2;
/** One or two words are chance, unless they are all there is. */
const LEAST_WORDS = 3;

/** Indexes what the records of a taxonomy say, in turns, to read texts against it. `own` has the passages of each role. */
export async function createReading({ roles }: Taxonomy, own: readonly Texts[]): Promise<ReadText> {
  const sample = own.slice(0, SAMPLE).flat();
  const language = await languageOf(sample.map(({ text }) => text));
  const turn = createTurn(TURN_MS);
  const counts: ReturnType<typeof roleTerms>[] = [];
  for (const texts of own) {
    counts.push(roleTerms(statementsOf(texts, language)));
    await turn.pause();
  }
  const index = indexTerms(counts, language);
  const chanceOf = createChance(index);
  const adverts = own.flatMap((texts) => advertsIn(texts, language));
  const idOf = (role: number) => roles[role]?.id as RoleId;

  return (text) => {
    const statements = textStatements(text, language);
    const read = { language, statements, ...weighed(index, statements) };
    const { words, known, nearest } = nearestTo(index, chanceOf, statements);
    return {
      words,
      known,
      nearest: nearest.map(({ role, ...figures }): NearRole => {
        const others = statementsOf(own[role] ?? [], language);
        return { role: idOf(role), ...figures, passages: pairsOf(read, others) };
      }),
      phrases: nearest.length ? dissected(read, adverts, idOf) : [],
    };
  };
}

interface Read {
  readonly language: Language;
  readonly statements: readonly Statement[];
  /** In how many roles each term of the text stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly weigh: (others: readonly Statement[]) => ReturnType<typeof weightsOf>;
}

/** The text is one user more of each of its terms. */
function weighed(
  { language, roles, uses }: TermIndex,
  statements: readonly Statement[],
): Pick<Read, 'spread' | 'weigh'> {
  const often = countTerms(statements);
  const spread = new Map([...often.keys()].map((term) => [term, uses.get(term)?.length ?? 0]));
  const withText = new Map([...spread].map(([term, users]) => [term, users + 1]));
  const use = { language, spread: withText, roles: roles + 1 };
  return { spread, weigh: (others) => weightsOf(use, [often, countTerms(others)]) };
}

/** The roles that come nearer than chance, the nearest first, with what was counted. */
function nearestTo(index: TermIndex, chanceOf: ChanceOf, statements: readonly Statement[]) {
  const terms = new Set(statements.flatMap((each) => [...each.terms]));
  const words = [...terms].filter(isWord);
  const known = words.filter((word) => tells(index, word) > 0 && index.uses.has(word));
  const shares = sharesOf(index, terms);
  const chance = chanceOf(words.length);
  const usersOf = (role: number) =>
    known.filter((word) => index.uses.get(word)?.some((use) => use.role === role)).length;
  const best = [...shares.keys()]
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, MOST_ROLES);
  const measured = best.map((role) => {
    const share = shares[role] ?? 0;
    const isFurther = (each: number) => each < share;
    const ahead = Math.floor((100 * chance.filter(isFurther).length) / chance.length);
    return { role, share, ahead, words: usersOf(role) };
  });
  const enough = Math.min(LEAST_WORDS, words.length);
  const isNear = (each: (typeof measured)[number]) =>
    each.words > 0 && each.ahead >= LEAST_AHEAD && each.words >= enough;
  return { words: words.length, known: known.length, nearest: measured.filter(isNear) };
}

function pairsOf({ statements, language, spread, weigh }: Read, others: readonly Statement[]) {
  const pairs = choosePairs([statements, others], weigh(others));
  return pairs.map((pair) => passagePair(pair, language, spread));
}

const sharedWords = (terms: readonly string[]) => new Set(terms.flatMap(stemsOf)).size;

/** The phrases of a text that are like phrases of adverts that records translate. */
function dissected(
  { statements, language, spread, weigh }: Read,
  adverts: ReturnType<typeof advertsIn>,
  idOf: (role: number) => RoleId,
): DissectedPhrase[] {
  const weightOf = weigh(adverts);
  const chosen = choosePairs([statements, adverts], weightOf, MOST_PHRASES);
  return chosen.flatMap((pair) => {
    const advert = adverts.find((each) => each === pair.statements[1]);
    const weight = pair.terms.reduce((sum, term) => sum + weightOf(term), 0);
    if (!advert || weight < LIKE || sharedWords(pair.terms) < LEAST_SHARED) return [];
    const { passages, shared } = passagePair(pair, language, spread);
    const { role, translation } = advert;
    return [{ role: idOf(role), passages, shared, translation }];
  });
}
