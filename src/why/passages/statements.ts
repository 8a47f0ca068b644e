import {
  type Language,
  OF_OTHERS,
  type PassageField,
  type PassageText,
  statementsIn,
  type Terms,
  termsIn,
} from '../../search';

/** What a record says in one place, short enough to be read at a glance. */
export interface Statement {
  readonly place: PassageField;
  readonly text: string;
  readonly terms: Terms;
}

/** Longer texts are taken sentence by sentence. */
const LONGEST = 240;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What the passages of a role say of the role itself. */
export function statementsOf(own: readonly PassageText[], language: Language): Statement[] {
  return own
    .filter(({ place }) => !OF_OTHERS.includes(place))
    .flatMap(({ place, text }) =>
      statementsIn(text)
        .flatMap(inSentences)
        .map((each) => ({ place, text: each, terms: termsIn(each, language) })),
    );
}

/** A text, sentence by sentence where it is long. */
export function inSentences(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  return Array.from(sentences.segment(text), ({ segment }) => segment.trim());
}

/** In how many statements each term stands. */
export function countTerms(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of statements)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
