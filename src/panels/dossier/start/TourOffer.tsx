import { beginTour } from '../../../state';
import { useView, useViewLink } from '../../../state/react';
import { readStored, writeStored } from '../../../ui';
import { useDossierContext } from '../context/useDossierContext';
import styles from './Index.module.css';

const KEY = 'rolegraph.was-here';
const isTrue = (value: unknown): value is true => value === true;
let isFirstVisit: boolean | undefined;

/** Offers the first tour of the taxonomy, at a reader's first visit only; later it is in the menu. */
export function TourOffer() {
  const { tours } = useDossierContext().lookup.taxonomy;
  const view = useView((view) => view);
  const link = useViewLink();
  const [first] = tours ?? [];
  if (!first || !isFirst()) return null;
  return (
    <p className={styles.lede}>
      New here? <a {...link(beginTour(view, first.id))}>{first.title}</a>, in {first.steps} steps.
    </p>
  );
}

/** Whether this is the first visit; it is until the page is left. */
function isFirst(): boolean {
  if (isFirstVisit === undefined) {
    isFirstVisit = !readStored(KEY, isTrue);
    writeStored(KEY, true);
  }
  return isFirstVisit;
}
