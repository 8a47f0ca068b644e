import MiniSearch, { type SearchResult } from 'minisearch';
import type { Dossier, Taxonomy } from '../domain';
import { type PassageText, passagesOf } from './passages';
import { termsOf } from './tokens';

/** A full-text index of the dossiers, as it is stored and sent: plain values only. */
export interface SearchIndex {
  readonly passages: readonly PassageText[];
  readonly words: unknown;
}

const OPTIONS = {
  fields: ['text'],
  // Words come folded from here, in the index as in a query.
  tokenize: termsOf,
  processTerm: (word: string) => word,
};

/** Indexes every text of every dossier. */
export function buildIndex(taxonomy: Taxonomy, dossiers: readonly Dossier[]): SearchIndex {
  const passages = passagesOf(taxonomy, dossiers);
  const words = new MiniSearch<{ id: number; text: string }>(OPTIONS);
  words.addAll(passages.map(({ text }, id) => ({ id, text })));
  return { passages, words: words.toJSON() };
}

/** A passage that has a word, how well, and by which of its own words. */
export interface Hit {
  readonly score: number;
  readonly words: readonly string[];
}

/** How a word is meant: as it stands, or nearly so, or as the beginning of one, or nearly so. */
type Meant = 'exactly' | 'nearly' | 'unfinished';

/** Finds the passages that have a word. Keys are indices in `passages`. */
export type FindWord = (word: string, meant: Meant) => Map<number, Hit>;

/** How much of a word may be wrong, and from which length on. */
const FUZZY = { share: 0.2, from: 4 } as const;

/** Opens a stored index for queries. */
export function openWords({ words }: SearchIndex): FindWord {
  return asking(MiniSearch.loadJS(words as Parameters<typeof MiniSearch.loadJS>[0], OPTIONS));
}

/** So many passages are indexed at once, before whatever else waits has its turn. */
const CHUNK = 200;

/** Indexes passages in turns, where the index is to be used and not stored. */
export async function indexWords(passages: readonly PassageText[]): Promise<FindWord> {
  const words = new MiniSearch<{ id: number; text: string }>(OPTIONS);
  const documents = passages.map(({ text }, id) => ({ id, text }));
  await words.addAllAsync(documents, { chunkSize: CHUNK });
  return asking(words);
}

function asking(index: MiniSearch): FindWord {
  return (word, meant) => {
    const prefix = meant === 'unfinished';
    const isForgiven = meant !== 'exactly' && word.length >= FUZZY.from;
    const direct = index.search(word, { prefix, fuzzy: isForgiven && FUZZY.share });
    const isKnown = direct.some(({ terms }) =>
      terms.some((term) => (prefix ? term.startsWith(word) : term === word)),
    );
    const swapped = isForgiven && !isKnown ? withSwaps(index, word, prefix) : [];
    // A passage that is in both lists keeps its direct hit, because that comes last.
    return new Map(
      [...swapped, ...direct].map(({ id, score, terms }) => [Number(id), { score, words: terms }]),
    );
  };
}

/** What a word weighs that was written with two letters swapped: about as much as one with another slip. */
const SWAP_WEIGHT = 0.45;

function withSwaps(index: MiniSearch, word: string, prefix: boolean): SearchResult[] {
  const boostTerm = () => SWAP_WEIGHT;
  return index.search({ queries: swapsOf(word), combineWith: 'OR' }, { prefix, boostTerm });
}

/** A word with two neighbours swapped, every way: one slip of the fingers, but two edits to a fuzzy search. */
function swapsOf(word: string): string[] {
  const letters = Array.from(word);
  const swaps = letters
    .slice(1)
    .map((letter, at) =>
      [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''),
    );
  return [...new Set(swaps)].filter((swap) => swap !== word);
}
