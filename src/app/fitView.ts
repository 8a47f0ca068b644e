import type { Taxonomy } from '../domain';
import type { readLink, View } from '../state';

/** The part of a link that this taxonomy knows, and a word on each part that it does not. */
export function fitView(
  { view, refused }: ReturnType<typeof readLink>,
  { habitats }: Taxonomy,
): { view: View; unknown: string[] } {
  const known = new Set(habitats.map(({ id }) => id));
  const strange = view.filters.habitat.filter((id) => !known.has(id));
  const habitat = view.filters.habitat.filter((id) => known.has(id));
  return {
    view: strange.length ? { ...view, filters: { ...view.filters, habitat } } : view,
    unknown: [...refused, ...strange.map((id) => `habitat=${id}`)],
  };
}
