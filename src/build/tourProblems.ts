import type { ReadTour } from '../compile';
import { knownRoles, roleIndexes } from '../derive';
import type { Problem, Taxonomy } from '../domain';
import { facetsOf, readLink } from '../state';

/** What the steps of tours ask for and a taxonomy does not have. */
export function tourProblems(tours: readonly ReadTour[], taxonomy: Taxonomy): Problem[] {
  return tours.flatMap(({ tour, problemAt }) =>
    tour.steps.flatMap(({ link }, at) =>
      unknownIn(link, taxonomy).map((part) =>
        problemAt(['steps', at, 'link'], `the taxonomy knows no "${part}"`),
      ),
    ),
  );
}

function unknownIn(link: string, taxonomy: Taxonomy): string[] {
  const known = roleIndexes(taxonomy);
  const { view, refused } = readLink(link, facetsOf(taxonomy));
  const selected = view.role !== null && !known.has(view.role) ? [`role=${view.role}`] : [];
  return [...refused, ...selected, ...knownRoles(view, known).unknown];
}
