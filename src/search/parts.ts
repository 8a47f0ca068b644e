import { groupBy } from '../domain';
import type { Query } from './parseQuery';
import type { PassageText } from './passages';
import type { FindWord, Hit } from './searchIndex';
import { fold } from './text';
import { type Asked, askedIn, phraseOf, termsOf } from './tokens';

/** The passages that answer one part of a query, by index in the index. */
export type Part = ReadonlyMap<number, Hit>;

/** Every text of every dossier. */
export type Passages = readonly PassageText[];

/** What must be found in the texts: each word, each phrase, each tool. */
export function partsOf(
  query: Query,
  passages: Passages,
  find: FindWord,
  isUnfinished: boolean,
): Part[] {
  const words = query.words.flatMap(askedIn);
  const phrases = query.phrases.map(phraseOf);
  const tools = query.fields.filter(({ field }) => field === 'tool');
  return [
    ...words.map((asked, at) => partOf(asked, find, isUnfinished && at === words.length - 1)),
    ...phrases.map((phrase) => passagesWith(passages, phrase, find)),
    ...tools.map(({ text }) => toolsWith(passages, fold(text))),
  ];
}

/** How much of a run of letters must be found: one slip in five. */
const ENOUGH = 0.75;

function partOf(asked: Asked, find: FindWord, isUnfinished: boolean): Part {
  if ('word' in asked) return find(asked.word, isUnfinished ? 'unfinished' : 'nearly');
  const { pairs } = asked;
  const [only = ''] = pairs;
  if (pairs.length === 1) return find(only, only.length > 1 ? 'exactly' : 'unfinished');
  const found = pairs.flatMap((pair) =>
    Array.from(find(pair, 'exactly').keys(), (at) => ({ at, pair })),
  );
  const byPassage = [...groupBy(found, ({ at }) => at)];
  const enough = byPassage.filter(([, some]) => some.length >= ENOUGH * pairs.length);
  return new Map(
    enough.map(([at, some]) => [at, { score: some.length, words: some.map(({ pair }) => pair) }]),
  );
}

/** The passages in which the words of a phrase follow each other. */
function passagesWith(passages: Passages, phrase: readonly string[], find: FindWord): Part {
  const wanted = ` ${phrase.join(' ')} `;
  const [first, ...others] = phrase.map((word) => find(word, 'exactly'));
  const hits = [...(first?.keys() ?? [])].filter(
    (at) =>
      others.every((other) => other.has(at)) &&
      ` ${termsOf(passages[at]?.text ?? '').join(' ')} `.includes(wanted),
  );
  return new Map(hits.map((at) => [at, { score: phrase.length, words: phrase }]));
}

function toolsWith(passages: Passages, text: string): Part {
  const words = termsOf(text);
  const hits = passages.flatMap((passage, at) =>
    passage.place === 'weaponry' && fold(passage.text).includes(text)
      ? [[at, { score: words.length, words }] as const]
      : [],
  );
  return new Map(hits);
}
