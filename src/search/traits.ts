import type { Taxonomy } from '../domain';
import type { PassageText } from './passages';
import { fold, wordsIn } from './text';
import type { Place } from './types';

/** What a role has that can be compared with another's, as its texts and the index tell it. */
export interface RoleTraits {
  readonly habitats: readonly string[];
  readonly weapons: readonly string[];
  readonly metrics: readonly string[];
  readonly rituals: readonly string[];
  /** Places of the roles it is matched with. */
  readonly neighbours: readonly number[];
  readonly salary: number | undefined;
  readonly risk: number | undefined;
  /** Every word of its texts, as often as it stands there. */
  readonly words: readonly string[];
}

// Sections whose entries begin with a name: "Jira: bread tickets".
const NAMED = { weapons: 'weaponry', metrics: 'metrics', rituals: 'log' } as const;
/** Of the text about others a role is not made. */
const OF_OTHERS: readonly Place[] = ['related', 'orgChart', 'citations', 'habitats'];
const SHORTEST = 3;

/** The traits of every role, from the passages of its dossier. */
export function traitsOf(taxonomy: Taxonomy, passages: readonly PassageText[]): RoleTraits[] {
  const own: PassageText[][] = taxonomy.roles.map(() => []);
  for (const passage of passages) own[passage.role]?.push(passage);
  const neighbours = neighboursOf(taxonomy);
  return taxonomy.roles.map(({ habitats, salary, risk }, place) => {
    const texts = own[place] ?? [];
    return {
      habitats,
      ...{ weapons: namesIn(texts, NAMED.weapons), metrics: namesIn(texts, NAMED.metrics) },
      rituals: namesIn(texts, NAMED.rituals),
      neighbours: [...(neighbours[place] ?? [])],
      ...{ salary: salary?.amount, risk },
      words: texts
        .filter((passage) => !OF_OTHERS.includes(passage.place))
        .flatMap(({ text }) => wordsIn(text))
        .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word)),
    };
  });
}

function namesIn(texts: readonly PassageText[], place: Place): string[] {
  const names = texts.filter((one) => one.place === place && one.text.includes(':'));
  return [...new Set(names.map(({ text }) => fold(text.slice(0, text.indexOf(':')))))];
}

function neighboursOf({ roles, matches: { source, target } }: Taxonomy): Set<number>[] {
  const neighbours = roles.map(() => new Set<number>());
  for (let match = 0; match < source.length; match++) {
    neighbours[source[match] ?? -1]?.add(target[match] ?? -1);
    neighbours[target[match] ?? -1]?.add(source[match] ?? -1);
  }
  return neighbours;
}

/** Where a role first says a word, and as it is written there; undefined where it does not. */
export function whereSaid(
  passages: readonly PassageText[],
  role: number,
  word: string,
): { readonly place: Place; readonly written: string } | undefined {
  for (const { role: whose, place, text } of passages) {
    if (whose !== role || OF_OTHERS.includes(place)) continue;
    const written = (text.match(/[\p{L}\p{N}]+/gu) ?? []).find((one) => fold(one) === word);
    if (written !== undefined) return { place, written };
  }
  return undefined;
}
