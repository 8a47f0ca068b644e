import type { Query } from './parseQuery';
import type { PassageText } from './passages';
import { wordsIn } from './text';

/** How the names of a role answer a query; less is better. */
const NAME_RANK = { isTitle: 0, isAlias: 1, beginsName: 2, isNone: 3 } as const;

/** A query as one name: its words and phrases; "" where it asks for nothing that could be one. */
export function nameAsked({ words, phrases }: Query): string {
  return wordsIn([...words, ...phrases].join(' ')).join(' ');
}

/** How title and aliases among the passages of a role answer to a name. */
export function nameRank(own: readonly PassageText[], asked: string): number {
  if (!asked) return NAME_RANK.isNone;
  const ranks = own.map(({ place, text }) => {
    if (place !== 'title' && place !== 'aliases') return NAME_RANK.isNone;
    const name = wordsIn(text).join(' ');
    if (name === asked) return place === 'title' ? NAME_RANK.isTitle : NAME_RANK.isAlias;
    return name.startsWith(asked) ? NAME_RANK.beginsName : NAME_RANK.isNone;
  });
  return Math.min(NAME_RANK.isNone, ...ranks);
}
