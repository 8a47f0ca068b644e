import { comparablePay, type Features, type Taxonomy } from '../domain';
import type { PassageText } from './passages';
import { fold, wordsIn } from './text';
import type { PassageField } from './types';

/** Sections whose entries begin with a name: "Jira: bread tickets". */
export const NAMED = { weapons: 'weaponry', metrics: 'metrics', rituals: 'log' } as const;
/** Of the text about others a role is not made. */
export const OF_OTHERS: readonly PassageField[] = [
  'related',
  'becomes',
  'orgChart',
  'citations',
  'habitats',
];
const SHORTEST = 3;

/** The features of every role, from the passages of its dossier. */
export function featuresOf(taxonomy: Taxonomy, passages: readonly PassageText[]): Features[] {
  const own: PassageText[][] = taxonomy.roles.map(() => []);
  for (const passage of passages) own[passage.role]?.push(passage);
  const neighbours = neighboursOf(taxonomy);
  const { amountOf } = comparablePay(taxonomy.roles);
  return taxonomy.roles.map((role, index) => {
    const texts = own[index] ?? [];
    return {
      habitats: role.habitats,
      ...{ weapons: namesIn(texts, NAMED.weapons), metrics: namesIn(texts, NAMED.metrics) },
      rituals: namesIn(texts, NAMED.rituals),
      neighbours: [...(neighbours[index] ?? [])],
      ...{ salary: amountOf(role), risk: role.risk },
      words: texts
        .filter((passage) => !OF_OTHERS.includes(passage.place))
        .flatMap(({ text }) => wordsIn(text))
        .filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word)),
    };
  });
}

function namesIn(texts: readonly PassageText[], place: PassageField): string[] {
  const names = texts
    .filter((one) => one.place === place)
    .flatMap(({ text }) => nameIn(text) ?? []);
  return [...new Set(names.map(fold))];
}

/** The name that an entry begins with, as it is written. */
export function nameIn(text: string): string | undefined {
  return text.includes(':') ? text.slice(0, text.indexOf(':')) : undefined;
}

function neighboursOf({ roles, matches: { source, target } }: Taxonomy): Set<number>[] {
  const neighbours = roles.map(() => new Set<number>());
  for (let match = 0; match < source.length; match++) {
    neighbours[source[match] ?? -1]?.add(target[match] ?? -1);
    neighbours[target[match] ?? -1]?.add(source[match] ?? -1);
  }
  return neighbours;
}
