import { type Language, termsIn } from '../../search';
import { inSentences, type Statement } from '../passages/statements';

/** A line that goes on with a small letter was broken by whoever printed it. */
const BROKEN = /(?<![^\S\n])[^\S\n]*\n[^\S\n]*(?=[\p{Ll}\d(])/gu;
/** What a line of a list begins with. */
const BULLET = /^[-*+•·–—o]\s+/u;

/** What a pasted text says: its lines, the long ones sentence by sentence. */
export function textStatements(text: string, language: Language): Statement[] {
  return text
    .replaceAll('\r', '')
    .replace(BROKEN, ' ')
    .split('\n')
    .flatMap((line) => inSentences(line.trim().replace(BULLET, '')))
    .filter(Boolean)
    .map((each) => ({ place: 'summary', text: each, terms: termsIn(each, language) }));
}
