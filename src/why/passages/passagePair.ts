import { type Excerpt, type Language, mark, readWordsIn, type Span, stemsOf } from '../../search';
import type { PassagePair, SharedTerm } from '../types';
import type { ChosenPair } from './choosePairs';
import type { Statement } from './statements';

/** So much of a passage is shown, around what is shared. */
const LONGEST = 360;

/** A pair of statements as it is read: with what they share marked, and in how many roles each term of it stands. */
export function passagePair(
  { statements: [one, other], terms, isWeak }: ChosenPair,
  language: Language,
  spread: ReadonlyMap<string, number>,
): PassagePair {
  const stems = new Set(terms.flatMap(stemsOf));
  const longer = terms.filter((term) => stemsOf(term).length > 1).flatMap(stemsOf);
  return {
    passages: [marked(one, stems, language), marked(other, stems, language)],
    // A word that is named as a part of a longer term is not named again.
    shared: terms
      .filter((term) => !longer.includes(term))
      .map(
        (term): SharedTerm => ({
          text: writtenIn(one.text, term, language),
          roles: spread.get(term) ?? 0,
        }),
      ),
    isWeak,
  };
}

function marked(
  { place, text }: Statement,
  stems: ReadonlySet<string>,
  { stemOf }: Language,
): Excerpt {
  const hits = readWordsIn(text).filter(({ word }) => stems.has(stemOf(word)));
  return { place, spans: joined(mark(text, hits, LONGEST)) };
}

/** Words that are marked and stand together are one mark. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const last = all.at(-1);
    const isBetween = last?.hit && spans[at + 1]?.hit && /^[\s-]$/.test(span.text);
    if (last?.hit && (span.hit || isBetween)) {
      all[all.length - 1] = { text: last.text + span.text, hit: true };
    } else all.push(span);
  }
  return all;
}

/** A term in the words of a text. */
function writtenIn(text: string, term: string, { stemOf }: Language): string {
  const stems = stemsOf(term);
  const words = readWordsIn(text);
  const at = words.findIndex((_, first) =>
    stems.every((stem, next) => stemOf(words[first + next]?.word ?? '') === stem),
  );
  const [first, last] = [words[at], words[at + stems.length - 1]];
  return first && last ? inMidSentence(text.slice(first.from, last.to)) : term;
}

/** Small letters for what is capitalised only as the first word of a sentence or a name; abbreviations stay. */
const inMidSentence = (written: string) =>
  /\p{Lu}\p{Lu}/u.test(written) ? written : written.toLowerCase();
