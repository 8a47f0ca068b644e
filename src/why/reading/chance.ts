import { randomNumbers } from '../../graph';
import { stemsOf } from '../../search';
import { sharesOf, type TermIndex } from './termIndex';

/** So many texts are drawn. */
const DRAWN = 200;

const known = new WeakMap<TermIndex, Map<number, Float64Array>>();

/**
 * How near chance comes to a role, ascending: as many words as a text has are drawn from all records, by how many roles
 * use each, and the nearest role is taken. A word says nothing of the role that it is drawn from.
 */
export function chanceOf(index: TermIndex, words: number): Float64Array {
  const all = known.get(index) ?? new Map<number, Float64Array>();
  known.set(index, all);
  const chance = all.get(words) ?? draw(index, words);
  all.set(words, chance);
  return chance;
}

function draw(index: TermIndex, words: number): Float64Array {
  const pool = poolOf(index);
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

const pools = new WeakMap<TermIndex, readonly (readonly [string, number])[]>();

/** Every word of every role. */
function poolOf(index: TermIndex) {
  const known = pools.get(index);
  if (known) return known;
  const single = [...index.uses].filter(([term]) => stemsOf(term).length === 1);
  const pool = single.flatMap(([term, uses]) => uses.map(({ role }) => [term, role] as const));
  pools.set(index, pool);
  return pool;
}
