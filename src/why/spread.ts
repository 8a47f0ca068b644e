import type { Features } from '../domain';

/** The lists of a record whose entries have a name. */
export type NamedList = 'weapons' | 'metrics' | 'rituals';

/** How many roles have an entry of a name on a list, by the name as it is compared. */
export type Spread = Readonly<Record<NamedList, ReadonlyMap<string, number>>>;

/** Counts how many roles have each name, and tells it for the names of two of them. */
export function createSpread(features: readonly Features[]): (a: number, b: number) => Spread {
  const counts = byList((list) => countNames(features.map((role) => role[list])));
  return (a, b) =>
    byList((list) => {
      const names = [a, b].flatMap((role) => features[role]?.[list] ?? []);
      return new Map(names.map((name) => [name, counts[list].get(name) ?? 0]));
    });
}

function byList<T>(of: (list: NamedList) => T): Record<NamedList, T> {
  return { weapons: of('weapons'), metrics: of('metrics'), rituals: of('rituals') };
}

/** No role has a name twice. */
function countNames(names: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
