import type { Taxonomy } from '../../domain';
import { facetsOf, type RangeFacet } from '../../state';

/** The facet of a figure that colour or size stands for; undefined where the taxonomy has no such figures. */
export function figuresOf(taxonomy: Taxonomy, key: string): RangeFacet | undefined {
  const facet = facetsOf(taxonomy).find((one) => one.key === key);
  return facet?.kind === 'range' ? facet : undefined;
}
