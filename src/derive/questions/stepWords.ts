import type { RoleIndex, Taxonomy } from '../../domain';
import { facetsOf } from '../../state';

/** What the two roles of a step have in common, and what the second alone has, in words of the index. */
export interface StepWords {
  readonly shared: readonly string[];
  readonly lacking: readonly string[];
}

/** Compares two roles by all that roles can be filtered by in words: families, habitats, skills of an opened file. */
export function stepWords(taxonomy: Taxonomy, from: RoleIndex, to: RoleIndex): StepWords {
  const [one, other] = [taxonomy.roles[from], taxonomy.roles[to]];
  const words = facetsOf(taxonomy).flatMap((facet) => {
    if (facet.kind !== 'choice' || facet.key === 'filed' || !one || !other) return [];
    const has = new Set(facet.choices(one));
    const wanted = new Set(facet.choices(other));
    return facet.options
      .filter(({ id }) => wanted.has(id))
      .map(({ id, label }) => ({ label, isShared: has.has(id) }));
  });
  const labels = (isShared: boolean) =>
    words.filter((word) => word.isShared === isShared).map(({ label }) => label);
  return { shared: labels(true), lacking: labels(false) };
}
