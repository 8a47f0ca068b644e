import { groupBy, type Taxonomy } from '../../domain';
import { tiesInside } from '../communities';
import { NAME_JOINT } from '../layout';
import type { WeightedPairs } from '../weightedPairs';
import { givenNames } from './givenNames';

/** Families that at least so much of a community shares give it its name: one alone, or else two together. */
const SHARED = { one: 0.5, two: 0.6 } as const;
/** Titles that are longer do not stand side by side in a name. */
const LONGEST_PAIR = 24;

/** What names are made of; one entry a role in each. */
export interface Nameable {
  readonly titles: readonly string[];
  /** What the family of each role is called in a name; '' where it has none. */
  readonly families: readonly string[];
  /** How central each role is in its community; the most central ones lend their titles. */
  readonly ties?: ArrayLike<number>;
  /** Names that somebody has given, by community. */
  readonly given?: ReadonlyMap<number, string>;
}

/** What of a taxonomy its communities are named by. */
export type Named = Pick<Taxonomy, 'families' | 'territoryNames'> & {
  readonly roles: readonly {
    readonly id: string;
    readonly title: string;
    readonly family: string;
  }[];
};

/** The names of the communities of a taxonomy, by community. */
export function communityNames(
  { roles, families, territoryNames = [] }: Named,
  pairs: WeightedPairs,
  communities: ArrayLike<number>,
): string[] {
  const called = new Map<string, string>(
    families.map(({ id, name, short }) => [id, short ?? name]),
  );
  return nameCommunities(
    {
      titles: roles.map(({ title }) => title),
      families: roles.map(({ family }) => called.get(family) ?? ''),
      ties: tiesInside(pairs, communities),
      given: givenNames(
        territoryNames,
        roles.map(({ id }) => id),
        communities,
      ),
    },
    communities,
  );
}

/**
 * The name of each community: the one that is given to it; or the family that most of its roles share, or two that do
 * so together; or, where families do not tell it from the others, the titles of its two most central roles. No two names are the same, unless there are no
 * titles to tell them apart. A community of one role gets that role's title.
 */
export function nameCommunities(
  { titles, families, ties, given = new Map() }: Nameable,
  communities: ArrayLike<number>,
): string[] {
  const members = groupBy(titles.keys(), (role) => communities[role] ?? 0);
  const byTies = (a: number, b: number) =>
    (ties?.[b] ?? 0) - (ties?.[a] ?? 0) || (titles[a] ?? '').localeCompare(titles[b] ?? '', 'en');
  const hasFamilies = new Set(families).size > 1;
  const names: string[] = [];
  const taken = new Set(Array.from(given.values(), keyOf));
  // The largest choose first.
  const order = [...members].sort(([a, some], [b, others]) => others.length - some.length || a - b);
  for (const [id, roles] of order) {
    const central = [...new Set(roles.toSorted(byTies).map((role) => titles[role] ?? ''))];
    const called = hasFamilies && roles.length > 1 ? roles.map((role) => families[role] ?? '') : [];
    const choices = [...namesByFamilies(called), ...namesByTitles(central)];
    const own = given.get(id);
    const free = choices.find((choice) => choice && !taken.has(keyOf(choice)));
    const name = own ?? free ?? `No. ${id + 1}`;
    taken.add(keyOf(name));
    names[id] = name;
  }
  return names;
}

/** The same for a name and the one with its parts the other way round. */
const keyOf = (name: string) => name.split(NAME_JOINT).toSorted().join(NAME_JOINT);

/** The family that enough of some roles share, and the two that do so together. */
function* namesByFamilies(families: readonly string[]): Generator<string> {
  const [first, second] = [...groupBy(families, (family) => family)]
    .map(([family, some]) => ({ family, share: some.length / families.length }))
    .filter(({ family }) => family)
    .sort((one, other) => other.share - one.share || one.family.localeCompare(other.family, 'en'));
  if (first && first.share >= SHARED.one) yield first.family;
  if (first && second && first.share + second.share >= SHARED.two) {
    yield first.family + NAME_JOINT + second.family;
  }
}

/** Names of the titles of central roles, the most central first: two together where both are short, then one alone. */
function* namesByTitles(titles: readonly string[]): Generator<string> {
  const [first = '', ...others] = titles;
  for (const other of others) {
    const pair = first + NAME_JOINT + other;
    if (pair.length <= LONGEST_PAIR + NAME_JOINT.length) yield pair;
  }
  yield* titles;
}
