import { type Aspect, isTelling, rolesIn, spreadOf } from './aspect';
import { type Sparse, sparseOf, transposed } from './sparse';

/** A value by which roles are compared. */
interface Value {
  readonly aspect: Aspect;
  readonly value: string;
  /** In how many roles it stands. */
  readonly spread: number;
}

/** Roles by what they have: a row a role, with the places of values, ascending, and a weight each; together one long. */
export interface Vectors {
  readonly values: readonly Value[];
  readonly roles: Sparse;
}

/**
 * Weighs the values of roles: (1 + ln tf) · ln((N + 1) / df), so that rare ones weigh more. TF-IDF in vectors of length
 * one, to be compared by their cosine, is as in Manning, Raghavan and Schütze, Introduction to Information Retrieval
 * (2008), sections 6.2 to 6.4. Values that too many have are left out.
 */
export function vectorsOf(aspects: readonly Aspect[]): Vectors {
  const roles = Math.max(0, ...aspects.map(rolesIn));
  const values: Value[] = [];
  const placesOf = aspects.map((aspect) => {
    const found = valuesOf(aspect, roles);
    const places = new Int32Array(aspect.values.length).fill(-1);
    for (const { number, value, spread } of found) {
      places[number] = values.length;
      values.push({ aspect, value, spread });
    }
    return places;
  });
  const weighed = weighedBy(aspects, placesOf, values, roles);
  // Turned twice, each role has its values in their order.
  const sorted = transposed(transposed(weighed, values.length), roles);
  for (let role = 0; role < roles; role++)
    makeLengthOne(sorted.weights.subarray(sorted.from[role], sorted.from[role + 1]));
  return { values, roles: sorted };
}

/** The values of an aspect in their alphabetical order, whatever the order of the roles. */
function valuesOf(aspect: Aspect, roles: number) {
  const spreads = spreadOf(aspect);
  return aspect.values
    .map((value, number) => ({ number, value, spread: spreads[number] ?? 0 }))
    .filter(({ spread }) => spread === 1 || isTelling(spread, roles))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
}

function weighedBy(
  aspects: readonly Aspect[],
  placesOf: readonly Int32Array[],
  values: readonly Value[],
  roles: number,
): Sparse {
  const rarity = Float64Array.from(values, ({ spread }) => Math.log((roles + 1) / spread));
  const from = [0];
  const at: number[] = [];
  const weights: number[] = [];
  for (let role = 0; role < roles; role++) {
    aspects.forEach(({ held }, aspect) => {
      const end = held.from[role + 1] ?? 0;
      for (let cell = held.from[role] ?? 0; cell < end; cell++) {
        const place = placesOf[aspect]?.[held.at[cell] as number] ?? -1;
        if (place < 0) continue;
        at.push(place);
        weights.push((1 + Math.log(held.weights[cell] as number)) * (rarity[place] as number));
      }
    });
    from.push(at.length);
  }
  return sparseOf(from, at, weights);
}

function makeLengthOne(weights: Float64Array): void {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  weights.forEach((weight, at) => {
    weights[at] = weight / length;
  });
}
