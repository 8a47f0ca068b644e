import { countText, LONGEST_TOUR_LINK, LONGEST_TOUR_TITLE, MOST_STEPS } from '../../../domain';
import { asTour, contentOf, type Entry, writeTour } from '../../../notebook';
import { beginTour } from '../../../state';
import { useChange } from '../../../state/react';
import { TitleLine } from '../editors/TitleLine';
import styles from '../Notes.module.css';
import { CopyShared } from '../received/CopyShared';
import { saveJson } from '../saveJson';
import type { NotebookApi, ViewLinks } from '../types';
import { TourSteps } from './TourSteps';

interface OwnTourProps {
  readonly api: NotebookApi;
  readonly tour: Entry<'tour'>;
  readonly links: ViewLinks;
}

/** A tour of one's own: its title and steps, and ways to play, save and delete it. */
export function OwnTour({ api, tour, links }: OwnTourProps) {
  const change = useChange();
  const content = contentOf(tour);
  const { title, steps } = content;
  const played = asTour(content).steps.length;
  const step = { title: `Step ${steps.length + 1}`, text: '', link: links.shown };
  return (
    <div className={styles.entry}>
      <TitleLine api={api} entry={tour} longest={LONGEST_TOUR_TITLE} />
      <TourSteps
        steps={steps}
        onOpen={links.open}
        onChange={(next) => api.edit(tour, { steps: next })}
      />
      {played < steps.length && (
        <p className={styles.small}>
          Only {played} of {steps.length} steps are played and saved: a tour has at most
          {MOST_STEPS}, with links of at most {countText(LONGEST_TOUR_LINK)} characters.
        </p>
      )}
      <p className={styles.actions}>
        <button type="button" disabled={!played} onClick={() => change(beginTour, tour.id)}>
          Play
        </button>
        <button type="button" onClick={() => api.edit(tour, { steps: [...steps, step] })}>
          Add this view
        </button>
        <button
          type="button"
          disabled={!played}
          onClick={() => saveJson(title, 'tour', writeTour(content))}
        >
          Save as a file
        </button>
        {links.isShared && <CopyShared shared={{ kind: 'tour', content }} />}
      </p>
    </div>
  );
}
