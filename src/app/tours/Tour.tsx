import { useCallback } from 'react';
import { tourPath } from '../../compile';
import type { Tour as TourData } from '../../domain';
import { leaveTour } from '../../state';
import { useChange, useView } from '../../state/react';
import { useAsync } from '../../ui';
import { type LoadedTaxonomy, load } from '../taxonomy/loadedTaxonomy';
import styles from './Tour.module.css';
import { TourPlayer } from './TourPlayer';

/** The tour that the link names: loaded, and then played. */
export function Tour({ loaded }: { loaded: LoadedTaxonomy }) {
  const { tours = [], fingerprint } = loaded.catalogue.taxonomy;
  const id = useView((view) => view.tour) ?? '';
  const isKnown = tours.some((tour) => tour.id === id);
  const fetchTour = useCallback(
    (name: string) => load<TourData>(`${tourPath(name)}?v=${fingerprint}`),
    [fingerprint],
  );
  const { status, value } = useAsync(fetchTour, id, isKnown);
  if (isKnown && value) return <TourPlayer key={id} {...{ loaded }} tour={value} />;
  const lack = isKnown ? 'The tour could not be loaded.' : `This taxonomy has no tour “${id}”.`;
  return isKnown && status !== 'failed' ? null : <Absent>{lack}</Absent>;
}

function Absent({ children }: { children: string }) {
  const change = useChange();
  return (
    <section className={styles.tour} aria-label="Tour">
      <p role="status">{children}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => change(leaveTour)}>
          Leave the tour
        </button>
      </div>
    </section>
  );
}
