import type { TourStep } from '../../domain';
import { DEFAULT_VIEW, type View, writeLink } from '../../state';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { viewAt } from '../taxonomy/viewAt';

/** The view of a step, as far as the taxonomy has what it asks for. */
export function stepView(loaded: LoadedTaxonomy, now: View, { link }: TourStep, step: number) {
  return { ...viewAt(loaded, now, link), tour: now.tour, step };
}

/** Whether two views are the same, but for how far a dossier is scrolled. */
export const isSameView = (a: View, b: View) =>
  writeLink({ ...a, section: null }) === writeLink({ ...b, section: null });

/** Whether a view names a tour and a step, and nothing of its own. */
export function isBare(view: View): boolean {
  const { embed, taxonomy, matches, tour, step } = view;
  return isSameView(view, { ...DEFAULT_VIEW, embed, taxonomy, matches, tour, step });
}
