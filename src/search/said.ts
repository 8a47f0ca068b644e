import type { PassageText } from './passages';
import { fold, mark, wordsIn } from './text';
import { NAMED, nameIn, OF_OTHERS } from './traits';
import type { Place, Span } from './types';

/** A passage of a dossier that says something, with what it says marked. */
export interface Said {
  readonly place: Place;
  readonly spans: readonly Span[];
}

/** Finds where a word is first said among the passages of a role; undefined where it is not. */
export function wordsSaid(own: readonly PassageText[]): (word: string) => Said | undefined {
  const first = new Map<string, PassageText>();
  for (const passage of own) {
    if (OF_OTHERS.includes(passage.place)) continue;
    for (const word of wordsIn(passage.text)) if (!first.has(word)) first.set(word, passage);
  }
  return (word) => {
    const said = first.get(word);
    return said && { place: said.place, spans: mark(said.text, (one) => one === word) };
  };
}

/** The entry that goes by a name, folded as traits have it, among the passages of a role. */
export function nameSaid(
  own: readonly PassageText[],
  kind: keyof typeof NAMED,
  name: string,
): Said | undefined {
  for (const { place, text } of own) {
    const written = nameIn(text);
    if (place !== NAMED[kind] || written === undefined || fold(written) !== name) continue;
    return { place, spans: marked(written, text.slice(written.length)) };
  }
  return undefined;
}

/** Something said under exactly these words, in a list of such. */
export function listed(place: Place, written: string): Said {
  return { place, spans: marked(written) };
}

function marked(written: string, rest = ''): Span[] {
  return [{ text: written, hit: true }, ...(rest ? [{ text: rest, hit: false }] : [])];
}
