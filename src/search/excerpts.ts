import { NAMED, nameIn } from './features';
import type { PassageText } from './passages';
import { fold } from './text';
import type { PassageField, Span } from './types';

/** A passage of a dossier, with the words that matter marked. */
export interface Excerpt {
  readonly place: PassageField;
  readonly spans: readonly Span[];
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
