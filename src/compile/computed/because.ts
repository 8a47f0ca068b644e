import type { Aspect } from './aspect';
import type { Vectors } from './vectors';

/** So many of the shared values are named. */
const NAMED = 4;

/** What two roles share, the rarest few by name: "skills: Airflow, Kafka and 5 more; words: pipeline". */
export function becauseOf({ values, roles }: Vectors, one: number, other: number): string {
  const rowOf = (role: number) => roles.at.subarray(roles.from[role], roles.from[role + 1]);
  const { count, rarest } = rarestOf(values, rowOf(one), rowOf(other));
  const named = rarest.flatMap((index) => values[index] ?? []);
  const more = count - named.length;
  const aspects = new Set(named.map(({ aspect }) => aspect));
  const texts = [...aspects].map((aspect) => namesOf(aspect, named));
  return `${texts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** How many values stand in two ascending lists, and the few that the fewest roles have; of equals the first ones. */
function rarestOf(values: Vectors['values'], one: Uint32Array, other: Uint32Array) {
  const rarest: number[] = [];
  const spreadAt = (place: number) => values[rarest[place] ?? -1]?.spread ?? 0;
  let count = 0;
  let at = 0;
  for (const index of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < index) at += 1;
    if (other[at] !== index) continue;
    count += 1;
    const spread = values[index]?.spread ?? 0;
    let place = rarest.length;
    while (place > 0 && spreadAt(place - 1) > spread) place -= 1;
    if (place === NAMED) continue;
    rarest.splice(place, 0, index);
    if (rarest.length > NAMED) rarest.pop();
  }
  return { count, rarest };
}

function namesOf(aspect: Aspect, named: readonly { aspect: Aspect; value: string }[]): string {
  const own = named.filter((each) => each.aspect === aspect);
  return `${aspect.name}: ${own.map(({ value }) => aspect.nameOf(value)).join(', ')}`;
}
