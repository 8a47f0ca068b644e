import type { Query } from './parseQuery';
import type { PassageText } from './passages';
import { wordsIn } from './text';

/** How the names of a role answer a query; less is better. */
const NAME_RANK = { isTitle: 0, isAlias: 1, beginsName: 2, isNone: 3 } as const;

/** A query as one name: its words and phrases; "" where it asks for nothing that could be one. */
export function nameAsked({ words, phrases }: Query): string {
  return wordsIn([...words, ...phrases].join(' ')).join(' ');
}

/** What was asked, as it is written, where it has signs that tell names apart: "C++" and "C#" are one word; "" elsewhere. */
export function signsAsked({ words }: Query): string {
  const text = words.join(' ').toLowerCase();
  return /[^\p{L}\p{N}\p{M}\s]/u.test(text) ? text : '';
}

/** Whether title or an alias among the passages of a role has what was asked, sign by sign. */
export function isNamedSo(own: readonly PassageText[], signs: string): boolean {
  return signs !== '' && own.some((one) => isName(one) && one.text.toLowerCase().includes(signs));
}

const isName = ({ place }: PassageText) => place === 'title' || place === 'aliases';

/** How title and aliases among the passages of a role answer to a name. */
export function nameRank(own: readonly PassageText[], asked: string): number {
  if (!asked) return NAME_RANK.isNone;
  const ranks = own.filter(isName).map(({ place, text }) => {
    const name = wordsIn(text).join(' ');
    if (name === asked) return place === 'title' ? NAME_RANK.isTitle : NAME_RANK.isAlias;
    return name.startsWith(asked) ? NAME_RANK.beginsName : NAME_RANK.isNone;
  });
  return Math.min(NAME_RANK.isNone, ...ranks);
}
