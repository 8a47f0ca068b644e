import MiniSearch from 'minisearch';
import type { Dossier, Taxonomy } from '../domain';
import { type PassageText, passagesOf } from './passages';
import { wordsIn } from './text';

/** A full-text index of the dossiers, as it is stored and sent: plain values only. */
export interface SearchIndex {
  readonly passages: readonly PassageText[];
  readonly words: unknown;
}

const OPTIONS = {
  fields: ['text'],
  // Words come folded from here, in the index as in a query.
  tokenize: wordsIn,
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

/** Finds the passages that have a word. Keys are places in `passages`. */
export type FindWord = (word: string, meant: Meant) => Map<number, Hit>;

/** How much of a word may be wrong, and from which length on. */
const FUZZY = { share: 0.2, from: 4 } as const;

/** Makes an index ready to be asked. */
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
    const results = index.search(word, {
      prefix: meant === 'unfinished',
      fuzzy: meant !== 'exactly' && word.length >= FUZZY.from ? FUZZY.share : false,
    });
    return new Map(results.map(({ id, score, terms }) => [Number(id), { score, words: terms }]));
  };
}
