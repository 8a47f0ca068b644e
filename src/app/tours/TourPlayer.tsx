import { useEffect, useId } from 'react';
import type { Tour } from '../../domain';
import { writeLink } from '../../state';
import { useChange, useSteadyView } from '../../state/react';
import { MarkdownText, Said, usePlainText } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { StepButtons } from './StepButtons';
import { isBare, isSameView, stepView } from './stepView';
import styles from './Tour.module.css';
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
  const at = Math.min(view.step, steps.length) - 1;
  const step = steps[at] as Tour['steps'][number];
  const words = usePlainText(step.text);
  const shown = stepView(loaded, view, step, at + 1);
  const go = (by: 1 | -1) => {
    const next = steps[at + by];
    if (next) change(() => stepView(loaded, view, next, at + by + 1));
  };
  useStepKeys(go);
  useEffect(() => {
    if (!isBare(view) || isSameView(view, shown)) return;
    // The link that names the step alone is no step that "back" should come to: it is made a whole one.
    history.replaceState(null, '', writeLink(shown) + location.hash);
    change(() => shown);
  });
  return (
    <section className={styles.tour} aria-label={`Tour: ${title}`}>
      <Said
        as="div"
        className={styles.words}
        aria-labelledby={heading}
        words={words && `${step.title}, ${at + 1} of ${steps.length}. ${words}`}
      >
        <h2 id={heading}>
          {step.title} <span>{`${at + 1} of ${steps.length}`}</span>
        </h2>
        <div className={styles.paragraph}>
          <MarkdownText text={step.text} />
        </div>
      </Said>
      <StepButtons {...{ go }} isFirst={at === 0} isLast={at + 1 === steps.length} />
      {!isSameView(view, shown) && (
        <p className={styles.explored}>
          <button type="button" onClick={() => change(() => shown)}>
            Back to the step
          </button>
        </p>
      )}
    </section>
  );
}
