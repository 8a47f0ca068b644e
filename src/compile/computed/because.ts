import type { Aspect } from './aspect';
import type { Vectors } from './vectors';

/** So many of the shared values are named. */
const NAMED = 4;

/** What two roles share, the rarest few by name: "skills: Airflow, Kafka and 5 more; words: pipeline". */
export function becauseOf({ values, roles }: Vectors, one: number, other: number): string {
  const shared = inBoth(roles[one]?.at ?? [], roles[other]?.at ?? [])
    .flatMap((index) => values[index] ?? [])
    .sort((a, b) => a.spread - b.spread);
  const named = shared.slice(0, NAMED);
  const more = shared.length - named.length;
  const aspects = new Set(shared.map(({ aspect }) => aspect));
  const texts = [...aspects].flatMap((aspect) => namesOf(aspect, named));
  return `${texts.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What stands in two ascending lists. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const index of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < index) at += 1;
    if (other[at] === index) both.push(index);
  }
  return both;
}

function namesOf(aspect: Aspect, named: readonly { aspect: Aspect; value: string }[]): string[] {
  const own = named.filter((each) => each.aspect === aspect);
  const names = own.map(({ value }) => aspect.nameOf(value));
  return names.length ? [`${aspect.name}: ${names.join(', ')}`] : [];
}
