import { type Language, type PassageText, statementsIn, termsIn } from '../../search';
import type { Statement } from '../passages/statements';

/** What a record says that an advert says, and what it says that means. */
export interface Advert extends Statement {
  readonly role: number;
  readonly translation: string;
}

/** The adverts that records dissect. */
export function advertsIn(own: readonly PassageText[], language: Language): Advert[] {
  return own.flatMap(({ role, place, text }) => {
    const [advert, translation] = place === 'autopsy' ? statementsIn(text) : [];
    // A remark under the heading of the section is one line.
    if (!advert || !translation) return [];
    return [{ role, place, text: advert, translation, terms: termsIn(advert, language) }];
  });
}
