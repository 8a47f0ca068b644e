import { countWords, lift, type Words, writtenIn } from './words';

/** A word that sets some roles apart. */
export interface DistinctWord {
  readonly word: string;
  /** How many of them use it, and how many of all roles. */
  readonly within: number;
  readonly everywhere: number;
}

/** The words that several of the given roles use and few of the others, the most distinctive first. `texts` has one entry per role. */
export function distinctWords(
  texts: readonly Words[],
  everywhere: ReadonlyMap<string, number>,
  roles: readonly number[],
  most: number,
): DistinctWord[] {
  const own = roles.flatMap((role) => texts[role] ?? []);
  const scored = [...countWords(own)].map(([word, within]) => {
    const all = everywhere.get(word) ?? within;
    const score = within * lift(within, roles.length, all, texts.length);
    return { word, within, all, score };
  });
  return scored
    .filter(({ within, all, score }) => within > 1 && 2 * within >= all && score > 0)
    .sort((one, other) => other.score - one.score || (one.word < other.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, within, all }) => ({ word: writtenIn(own, word), within, everywhere: all }));
}
