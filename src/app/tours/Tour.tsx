import { useCallback } from 'react';
import { tourPath } from '../../compile';
import type { Tour as TourData } from '../../domain';
import { leaveTour, TOUR_IN_LINK } from '../../state';
import { useChange, useView } from '../../state/react';
import { fetched, Said, useAsync } from '../../ui';
import { type LoadedTaxonomy, load } from '../taxonomy/loadedTaxonomy';
import styles from './Tour.module.css';
import { TourPlayer } from './TourPlayer';

/** Loaded for a tour that the taxonomy does not have. */
const OwnTour = fetched(async () => (await import('./OwnTour')).OwnTour);
/** Loaded where the link holds a tour itself. */
const SharedTour = fetched(async () => (await import('./SharedTour')).SharedTour);

/** The tour that the link names: loaded, and then played. */
export function Tour({ loaded }: { loaded: LoadedTaxonomy }) {
  const { tours = [], fingerprint } = loaded.catalogue.taxonomy;
  const id = useView((view) => view.tour) ?? '';
  const isFrame = useView((view) => view.embed);
  const isKnown = tours.some((tour) => tour.id === id);
  const fetchTour = useCallback(
    (name: string) => load<TourData>(`${tourPath(name)}?v=${fingerprint}`),
    [fingerprint],
  );
  const { status, value, retry } = useAsync(fetchTour, id, isKnown);
  if (isKnown && value) return <TourPlayer key={id} {...{ loaded }} tour={value} />;
  if (isKnown) {
    return status === 'failed' ? (
      <Absent onRetry={retry}>The tour could not be loaded.</Absent>
    ) : null;
  }
  if (isFrame && id === TOUR_IN_LINK)
    return (
      <SharedTour loaded={loaded}>
        <Absent>The link is damaged or incomplete, so its tour cannot be read.</Absent>
      </SharedTour>
    );
  return (
    <OwnTour key={id} {...{ loaded, id }}>
      <Absent>{`Neither this taxonomy nor your notebook has a tour “${id}”.`}</Absent>
    </OwnTour>
  );
}

interface AbsentProps {
  readonly children: string;
  readonly onRetry?: () => void;
}

function Absent({ children, onRetry }: AbsentProps) {
  const change = useChange();
  return (
    <section className={styles.tour} aria-label="Tour">
      <Said className={styles.absent}>{children}</Said>
      <div className={styles.buttons}>
        {onRetry && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <button type="button" onClick={() => change(leaveTour)}>
          Leave the tour
        </button>
      </div>
    </section>
  );
}
