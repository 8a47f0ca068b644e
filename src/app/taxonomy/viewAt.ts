import type { View } from '../../state';
import { arriveAt } from './arrival';
import type { LoadedTaxonomy } from './loadedTaxonomy';

/** The view of a kept link, of the taxonomy that is shown and as far as that has what it asks for. */
export function viewAt(loaded: LoadedTaxonomy, now: View, link: string): View {
  const { embed, taxonomy, matches } = now;
  return { ...arriveAt(loaded, link).view, embed, taxonomy, matches, tour: null, step: 1 };
}
