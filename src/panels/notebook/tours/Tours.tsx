import { useState } from 'react';
import { contentOf, type Entry, inOrder, readTourFile } from '../../../notebook';
import { PanelSection, Said } from '../../../ui';
import { FileButton } from '../file/FileButton';
import styles from '../Notes.module.css';
import { inSteadyOrder } from '../order/inSteadyOrder';
import type { NotebookApi, ViewLinks } from '../types';
import { OwnTour } from './OwnTour';

interface ToursProps {
  readonly api: NotebookApi;
  readonly tours: readonly Entry<'tour'>[];
  readonly views: readonly Entry<'view'>[];
  readonly links: ViewLinks;
}

/** The tours: views in an order, with a paragraph each. */
export function Tours({ api, tours, views, links }: ToursProps) {
  const [said, setSaid] = useState('');
  const make = () => {
    const steps = inOrder(views).map((view) => {
      const { title, link } = contentOf(view);
      return { title, text: '', link };
    });
    api.add('tour', { title: `Tour ${tours.length + 1}`, steps });
  };
  const read = async (file: File) => {
    const tour = readTourFile(await file.text());
    if (tour) api.add('tour', tour);
    setSaid(tour ? `“${tour.title}” is kept.` : 'This file is no tour.');
  };
  return (
    <PanelSection title="Tours" note={tours.length}>
      {inSteadyOrder(tours).map((tour) => (
        <OwnTour key={tour.id} {...{ api, tour, links }} />
      ))}
      <p className={styles.actions}>
        <button type="button" disabled={!views.length} onClick={make}>
          Make a tour of the saved views
        </button>
        <FileButton label="Tour to open" onFile={read}>
          Open a tour
        </FileButton>
      </p>
      <Said className={styles.small}>{said}</Said>
    </PanelSection>
  );
}
