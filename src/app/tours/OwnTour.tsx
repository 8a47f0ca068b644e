import type { ReactNode } from 'react';
import { asTour, contentOf, isDeleted, isOfKind } from '../../notebook';
import { useNotebook } from '../notebook/useNotebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { TourPlayer } from './TourPlayer';

interface OwnTourProps {
  readonly loaded: LoadedTaxonomy;
  readonly id: string;
  /** Shown where the notebook has no such tour. */
  readonly children: ReactNode;
}

/** A tour of the reader's own, played; nothing until the notebook is read. */
export function OwnTour({ loaded, id, children }: OwnTourProps) {
  const api = useNotebook(loaded);
  if (!api) return null;
  const entry = api.entries
    .filter((each) => isOfKind(each, 'tour'))
    .find((each) => each.id === id && !isDeleted(each));
  const tour = entry && asTour(contentOf(entry));
  return tour?.steps.length ? <TourPlayer {...{ loaded, tour }} /> : children;
}
