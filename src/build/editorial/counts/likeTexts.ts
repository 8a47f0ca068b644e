import { fieldName, type RoleRecord } from '../../../domain';
import type { Text } from '../prose';
import { passagesOf } from './passages';
import { termsOf } from './terms';

/** Two texts of two records that may tell the same joke. */
export interface LikeTexts {
  readonly texts: readonly [Text, Text];
  /** The cosine of their terms, 0 to 1. */
  readonly likeness: number;
  /** The rare terms that both have, the rarest first. */
  readonly shared: readonly string[];
}

/** What more records than this say is no joke of anybody's. */
const RARE = 8;
const LIKE = 0.05;
/** Short texts count as if they were so long, or one word would make them alike. */
const SHORTEST = 13;

/** Pairs of texts that share rare words, or rare turns of phrase; the likest first. */
export function likeTexts(records: readonly RoleRecord[]): LikeTexts[] {
  const texts = records.flatMap(passagesOf).map((text) => ({ text, terms: termsOf(text.text) }));
  const weight = weightsOf(texts);
  const lengths = texts.map(({ terms }) =>
    Math.max(SHORTEST, Math.hypot(...[...terms].map((term) => weight(term).own))),
  );
  const pairs = new Map<number, string[]>();
  for (const [term, at] of postingsOf(texts, (term) => weight(term).isRare)) {
    for (const [a, b] of pairsOf(at)) {
      if (texts[a]?.text.record === texts[b]?.text.record) continue;
      const key = a * texts.length + b;
      pairs.set(key, [...(pairs.get(key) ?? []), term]);
    }
  }
  return [...pairs]
    .flatMap(([key, shared]): LikeTexts[] => {
      const [a, b] = [Math.floor(key / texts.length), key % texts.length];
      const [one, other] = [texts[a]?.text, texts[b]?.text];
      if (!one || !other) return [];
      const product = shared.reduce((sum, term) => sum + weight(term).own ** 2, 0);
      const likeness = product / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
      return likeness < LIKE ? [] : [{ texts: [one, other], likeness, shared }];
    })
    .sort((one, other) => other.likeness - one.likeness);
}

interface Analysed {
  readonly text: Text;
  readonly terms: ReadonlySet<string>;
}

/** How much a term weighs: the more, the fewer records have it (IDF); a turn of phrase a third of a word. */
function weightsOf(texts: readonly Analysed[]) {
  const holders = new Map<string, Set<RoleRecord>>();
  for (const { text, terms } of texts) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? new Set()).add(text.record));
  }
  const all = new Set(texts.map(({ text }) => text.record)).size;
  const weights = new Map(
    Array.from(holders, ([term, { size }]) => {
      const own = Math.log(1 + all / size) * (term.includes(' ') ? 1 / 3 : 1);
      return [term, { own, isRare: size > 1 && size <= RARE }] as const;
    }),
  );
  return (term: string) => weights.get(term) ?? { own: 0, isRare: false };
}

function postingsOf(texts: readonly Analysed[], isRare: (term: string) => boolean) {
  const postings = new Map<string, number[]>();
  texts.forEach(({ terms }, at) => {
    for (const term of terms) {
      if (isRare(term)) postings.set(term, [...(postings.get(term) ?? []), at]);
    }
  });
  return postings;
}

const pairsOf = (all: readonly number[]) =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** A pair of texts in three lines, for whoever edits them. */
export function likeTextsText({ texts, likeness, shared }: LikeTexts): string {
  const lines = texts.map(({ record, path, text }) => `  ${record.id} ${fieldName(path)}: ${text}`);
  return [`${Math.round(100 * likeness)} ${shared.join(', ')}`, ...lines].join('\n');
}
