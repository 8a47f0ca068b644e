import { lazy } from '../../domain';
import { randomNumbers } from '../../graph';
import { isWord, sharesOf, type TermIndex } from './termIndex';

/** So many texts are drawn. */
const DRAWN = 200;

/**
 * How near chance comes to a role, ascending: as many words as a text has are drawn from all records, by how many roles
 * use each, and the nearest role is taken. A word says nothing of the role that it is drawn from.
 */
export type ChanceOf = (words: number) => Float64Array;

/** What chance comes to for texts of each length, drawn when it is first asked for. */
export function createChance(index: TermIndex): ChanceOf {
  const pool = lazy(() => wordsOf(index));
  const known = new Map<number, Float64Array>();
  return (words) => {
    const chance = known.get(words) ?? draw(index, pool(), words);
    known.set(words, chance);
    return chance;
  };
}

type Pool = readonly (readonly [term: string, role: number])[];

/** Every word of every role. */
const wordsOf = ({ uses }: TermIndex): Pool =>
  [...uses].flatMap(([term, all]) => (isWord(term) ? all.map(({ role }) => [term, role]) : []));

function draw(index: TermIndex, pool: Pool, words: number): Float64Array {
  const next = randomNumbers(1);
  return Float64Array.from({ length: DRAWN }, () => {
    const drawn = new Map<string, number>();
    // Twice as many draws as are wanted: a small taxonomy has not so many words.
    for (let turn = 0; turn < 2 * words && drawn.size < words; turn++) {
      const [term, role] = pool[Math.floor(next() * pool.length)] ?? ['', -1];
      drawn.set(term, role);
    }
    return sharesOf(index, drawn.keys(), drawn).reduce((most, share) => Math.max(most, share), 0);
  }).sort();
}
