import { type ReactNode, useState } from 'react';
import { asTour, readShared } from '../../notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { TourPlayer } from './TourPlayer';

interface SharedTourProps {
  readonly loaded: LoadedTaxonomy;
  /** Shown where the link holds no tour that can be read. */
  readonly children: ReactNode;
}

/** The tour that the link of a frame holds, played without being kept. */
export function SharedTour({ loaded, children }: SharedTourProps) {
  const [shared] = useState(() => readShared(location.hash, (id) => id));
  if (shared?.kind !== 'tour') return children;
  return <TourPlayer loaded={loaded} tour={asTour(shared.content)} />;
}
