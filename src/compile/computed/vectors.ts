import { type Aspect, isTelling, spreadOf } from './aspect';

/** A value by which roles are compared. */
interface Value {
  readonly aspect: Aspect;
  readonly value: string;
  /** In how many roles it stands. */
  readonly spread: number;
}

/** What a role has: indices in the list of values, ascending, and a weight each; together one long. */
export interface Vector {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

/** Roles by what they have. */
export interface Vectors {
  readonly values: readonly Value[];
  readonly roles: readonly Vector[];
}

/**
 * Weighs the values of roles: (1 + ln tf) · ln((N + 1) / df), so that rare ones weigh more. TF-IDF in vectors of length
 * one, to be compared by their cosine, is as in Manning, Raghavan and Schütze, Introduction to Information Retrieval
 * (2008), sections 6.2 to 6.4. Values that too many have are left out.
 */
export function vectorsOf(aspects: readonly Aspect[]): Vectors {
  const count = aspects[0]?.values.length ?? 0;
  const all = aspects.map((aspect) => valuesOf(aspect, count));
  const values = all.flat();
  const indexes = new Map<Aspect, Map<string, number>>();
  values.forEach(({ aspect, value }, index) => {
    const known = indexes.get(aspect) ?? new Map<string, number>();
    indexes.set(aspect, known.set(value, index));
  });
  const roles = Array.from({ length: count }, (_, role) => {
    const entries = aspects.flatMap((aspect) =>
      [...(aspect.values[role] ?? [])].flatMap(([value, times]): [number, number][] => {
        const index = indexes.get(aspect)?.get(value);
        const spread = values[index ?? -1]?.spread ?? 1;
        const weight = (1 + Math.log(times)) * Math.log((count + 1) / spread);
        return index === undefined ? [] : [[index, weight]];
      }),
    );
    return ofLengthOne(entries);
  });
  return { values, roles };
}

/** The values of an aspect in their alphabetical order, whatever the order of the roles. */
function valuesOf(aspect: Aspect, roles: number): Value[] {
  return [...spreadOf(aspect.values)]
    .filter(([, spread]) => spread === 1 || isTelling(spread, roles))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([value, spread]) => ({ aspect, value, spread }));
}

function ofLengthOne(entries: readonly [index: number, weight: number][]): Vector {
  const sorted = [...entries].sort(([one], [other]) => one - other);
  const square = sorted.reduce((sum, [, weight]) => sum + weight * weight, 0);
  const length = Math.sqrt(square) || 1;
  return {
    at: sorted.map(([index]) => index),
    weights: sorted.map(([, weight]) => weight / length),
  };
}
