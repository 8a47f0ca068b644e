import type { Taxonomy } from '../../domain';
import type { Move } from '../../graph';
import { choiceFacetOf, type Test, type View } from '../../state';
import { passingRoles } from '../passing';

/** What moves are asked to be. */
export type Wish = Test | 'families' | 'habitats' | 'filters';

/** A wish that alone keeps moves out, and how many. */
export interface Loosening {
  readonly wish: Wish;
  readonly count: number;
}

interface Held {
  readonly wish: Wish;
  readonly holds: (move: Move) => boolean;
}

type Asked = Pick<View, 'must' | 'families' | 'habitats' | 'filters' | 'filtered'>;

/** The wishes in force; they hold for a move as a whole, or for its other end, never for the roles between. */
export function wishesOf(taxonomy: Taxonomy, asked: Asked): Held[] {
  const tests = asked.must.map(
    (test): Held => ({
      wish: test,
      holds: ({ margins }) => (margins[test] ?? -1) >= 0,
    }),
  );
  const { mask } = passingRoles(taxonomy, asked.filtered === 'ends' ? asked.filters : {});
  return [
    ...tests,
    ...among(taxonomy, 'families', 'family', asked.families),
    ...among(taxonomy, 'habitats', 'habitat', asked.habitats),
    { wish: 'filters', holds: ({ role }) => mask[role] === 1 },
  ];
}

function among(
  taxonomy: Taxonomy,
  wish: 'families' | 'habitats',
  key: string,
  words: readonly string[],
): Held[] {
  const facet = choiceFacetOf(taxonomy, key);
  if (!words.length || !facet) return [];
  const wanted = new Set(words);
  const choices = taxonomy.roles.map((role) => facet.choices(role));
  return [{ wish, holds: ({ role }) => choices[role]?.some((word) => wanted.has(word)) ?? false }];
}

/** By move the wish that alone keeps it out; by what each fails. */
export function aloneInTheWay(failed: readonly (readonly Held[])[]): (Wish | undefined)[] {
  return failed.map(([only, ...others]) => (others.length === 0 ? only?.wish : undefined));
}

/** The wishes that alone keep moves out, those that keep out most first. */
export function looseningsOf(alone: readonly (Wish | undefined)[]): Loosening[] {
  const counts = new Map<Wish, number>();
  for (const wish of alone) if (wish) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  return [...counts]
    .map(([wish, count]) => ({ wish, count }))
    .sort((one, other) => other.count - one.count);
}
