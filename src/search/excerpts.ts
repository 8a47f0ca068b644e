import { NAMED, nameIn, OF_OTHERS } from './features';
import type { PassageText } from './passages';
import { fold, mark, wordsIn } from './text';
import type { PassageField, Span } from './types';

/** A passage of a dossier, with the words that matter marked. */
export interface Excerpt {
  readonly place: PassageField;
  readonly spans: readonly Span[];
}

/** Finds where a word is first used among the passages of a role; undefined where it is not. */
export function wordExcerpts(own: readonly PassageText[]): (word: string) => Excerpt | undefined {
  const first = new Map<string, PassageText>();
  for (const passage of own) {
    if (OF_OTHERS.includes(passage.place)) continue;
    for (const word of wordsIn(passage.text)) if (!first.has(word)) first.set(word, passage);
  }
  return (word) => {
    const passage = first.get(word);
    return passage && { place: passage.place, spans: mark(passage.text, (one) => one === word) };
  };
}

/** The entry with a name (folded, as features have it) among the passages of a role. */
export function nameExcerpt(
  own: readonly PassageText[],
  kind: keyof typeof NAMED,
  name: string,
): Excerpt | undefined {
  for (const { place, text } of own) {
    const written = nameIn(text);
    if (place !== NAMED[kind] || written === undefined || fold(written) !== name) continue;
    return { place, spans: marked(written, text.slice(written.length)) };
  }
  return undefined;
}

/** An entry of a list that consists of exactly these words. */
export function listExcerpt(place: PassageField, written: string): Excerpt {
  return { place, spans: marked(written) };
}

function marked(written: string, rest = ''): Span[] {
  return [{ text: written, hit: true }, ...(rest ? [{ text: rest, hit: false }] : [])];
}
