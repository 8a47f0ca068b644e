import { useEffect, useId } from 'react';
import type { Tour } from '../../domain';
import { leaveTour, writeLink } from '../../state';
import { useChange, useSteadyView } from '../../state/react';
import { Icon } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { isBare, isSameView, stepView } from './stepView';
import styles from './Tour.module.css';
import { useFullScreen } from './useFullScreen';
import { useStepKeys } from './useStepKeys';

interface TourPlayerProps {
  readonly loaded: LoadedTaxonomy;
  readonly tour: Tour;
}

/** A step of a tour beside its view: what it says, the way on and back, and the way back to it for who has gone exploring. */
export function TourPlayer({ loaded, tour: { title, steps } }: TourPlayerProps) {
  const view = useSteadyView();
  const change = useChange();
  const heading = useId();
  const screen = useFullScreen();
  const at = Math.min(view.step, steps.length) - 1;
  const step = steps[at] as Tour['steps'][number];
  const shown = stepView(loaded, view, step, at + 1);
  const go = (by: 1 | -1) => {
    const next = steps[at + by];
    if (next) change(() => stepView(loaded, view, next, at + by + 1));
  };
  useStepKeys(go);
  useEffect(() => {
    if (!isBare(view) || isSameView(view, shown)) return;
    // The link that names the step alone is no step that "back" should come to: it is made a whole one.
    history.replaceState(null, '', writeLink(shown));
    change(() => shown);
  });
  const count = `${at + 1} of ${steps.length}`;
  return (
    <section className={styles.tour} aria-label={`Tour: ${title}`}>
      <div className={styles.words} role="status" aria-labelledby={heading}>
        <h2 id={heading}>
          {step.title} <span>{count}</span>
        </h2>
        <p>{step.text}</p>
      </div>
      <div className={styles.buttons}>
        <button type="button" disabled={at === 0} onClick={() => go(-1)}>
          Back
        </button>
        {at + 1 < steps.length ? (
          <button type="button" className={styles.next} onClick={() => go(1)}>
            Next
          </button>
        ) : (
          <button type="button" className={styles.next} onClick={() => change(leaveTour)}>
            Done
          </button>
        )}
        {!isSameView(view, shown) && (
          <button type="button" className={styles.link} onClick={() => change(() => shown)}>
            Back to the step
          </button>
        )}
        {screen && (
          <button type="button" className={styles.link} onClick={screen.toggle}>
            {screen.isFull ? 'Leave full screen' : 'Full screen'}
          </button>
        )}
        <button
          type="button"
          className={styles.close}
          aria-label="Leave the tour"
          title="Leave the tour"
          onClick={() => change(leaveTour)}
        >
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
