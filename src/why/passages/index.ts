import { createTurn } from '../../domain';
import { languageOf, type PassageText } from '../../search';
import type { PassagePair } from '../types';
import { choosePairs } from './choosePairs';
import { passagePair } from './passagePair';
import { countTerms, type Statement, statementsOf } from './statements';
import { weightsOf } from './weights';

type Texts = readonly PassageText[];
/** Two or three pairs of passages of two roles, by index, that share most; fewer where there is little. */
export type FindPairs = (a: number, b: number) => PassagePair[];

const TURN_MS = 25;
/** So many roles tell what language a taxonomy is in. */
const SAMPLE = 200;

/** Reads what the roles of a taxonomy say, in turns, and then finds what two of them say alike. `own` has the passages of each role. */
export async function createFindPairs(own: readonly Texts[]): Promise<FindPairs> {
  const language = await languageOf(
    own
      .slice(0, SAMPLE)
      .flat()
      .map(({ text }) => text),
  );
  const spread = new Map<string, number>();
  const turn = createTurn(TURN_MS);
  for (const texts of own) {
    for (const term of countTerms(statementsOf(texts, language)).keys())
      spread.set(term, (spread.get(term) ?? 0) + 1);
    await turn.pause();
  }
  // Who is asked about is asked about again: with the next role, or the way back.
  const known: Statement[][] = [];
  const statementsFor = (role: number) => {
    known[role] ??= statementsOf(own[role] ?? [], language);
    return known[role];
  };
  return (a, b) => {
    const [one, other] = [statementsFor(a), statementsFor(b)];
    const use = { language, spread, roles: own.length };
    const weightOf = weightsOf(use, [countTerms(one), countTerms(other)]);
    return choosePairs([one, other], weightOf).map((pair) => passagePair(pair, language, spread));
  };
}
