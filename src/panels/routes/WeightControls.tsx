import type { ReachWeights, Taxonomy } from '../../domain';
import { facetsOf, weigh } from '../../state';
import { useChange, useView } from '../../state/react';
import styles from './Routes.module.css';

const NAMES = { closeness: 'Closeness', pay: 'More pay', lowerRisk: 'Less flight risk' } as const;
/** The filter whose figures a reason uses; closeness uses the matches. */
const FIGURES = { closeness: null, pay: 'salary', lowerRisk: 'risk' } as const;

/** The weight of each reason for a rank; one for which the taxonomy has no figures is not offered. */
export function WeightControls({ taxonomy }: { taxonomy: Taxonomy }) {
  const weights = useView((view) => view.weights);
  const change = useChange();
  const offered = new Set<string | null>([null, ...facetsOf(taxonomy).map(({ key }) => key)]);
  const reasons = (Object.keys(NAMES) as (keyof ReachWeights)[]).filter((key) =>
    offered.has(FIGURES[key]),
  );
  if (reasons.length < 2) return null;
  return (
    <details className={styles.weights}>
      <summary>
        Mix:{' '}
        {reasons.map((reason) => `${NAMES[reason].toLowerCase()} ${weights[reason]}`).join(', ')}
      </summary>
      {reasons.map((reason) => (
        <label key={reason}>
          <span>{NAMES[reason]}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={weights[reason]}
            onChange={({ target }) => change(weigh, reason, Number(target.value))}
          />
          <output>{weights[reason]}</output>
        </label>
      ))}
      <p className={styles.formula}>
        Closeness is the product of the matches along the way, from 0 to 1. More pay is the
        difference as a share of the larger of the two, less flight risk the difference in points by
        100; a figure that is not on file counts as no difference. The mix is their mean by these
        weights. The way is the strongest of those on which each step is viable; where there is
        none, the strongest.
      </p>
    </details>
  );
}
