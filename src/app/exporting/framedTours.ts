import type { Taxonomy } from '../../domain';
import {
  asTour,
  contentOf,
  type Entry,
  isDeleted,
  isOfKind,
  LONGEST_SHARED,
  writeShared,
} from '../../notebook';
import { TOUR_IN_LINK } from '../../state';

/** A tour that a frame can play. */
export interface FramedTour {
  readonly key: string;
  readonly title: string;
  /** Its name in the link, and what the link holds of it. */
  readonly tour: string;
  readonly fragment: string;
  /** Whether a link can hold it. */
  readonly fits: boolean;
}

/** The tours of a taxonomy, which a link names, and the reader's own, which it has to hold. */
export function framedTours(
  { tours = [] }: Pick<Taxonomy, 'tours'>,
  entries: readonly Entry[],
): readonly FramedTour[] {
  const own = entries
    .filter((entry) => isOfKind(entry, 'tour'))
    .filter((entry) => !isDeleted(entry))
    .map((entry) => ({ key: entry.id, content: contentOf(entry) }))
    .filter(({ content }) => asTour(content).steps.length);
  return [
    ...tours.map(({ id, title }) => ({ key: id, title, tour: id, fragment: '', fits: true })),
    ...own.map(({ key, content }) => {
      const fragment = writeShared({ kind: 'tour', content });
      const fits = fragment.length <= LONGEST_SHARED;
      return { key, title: asTour(content).title, tour: TOUR_IN_LINK, fragment, fits };
    }),
  ];
}
