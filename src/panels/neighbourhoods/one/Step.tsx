import type { ListedNeighbourhood } from '../../../derive';
import { NO_ROLE, type Taxonomy } from '../../../domain';
import { lookAround } from '../../../state';
import { useChange } from '../../../state/react';
import styles from '../parts/Neighbourhoods.module.css';

interface StepProps {
  readonly taxonomy: Taxonomy;
  readonly list: readonly ListedNeighbourhood[];
  readonly one: ListedNeighbourhood;
}

/** From one neighbourhood to the next smaller or larger one; nothing for an isolate. */
export function Step({ taxonomy, list, one }: StepProps) {
  const change = useChange();
  const larger = list.filter(({ members }) => members.length > 1);
  const at = larger.indexOf(one);
  if (at < 0) return null;
  const step = (name: string, to: ListedNeighbourhood | undefined) => (
    <button
      type="button"
      className={styles.link}
      disabled={!to}
      onClick={() => change(lookAround, taxonomy.roles[to?.members[0] ?? NO_ROLE]?.id ?? null)}
    >
      {name}
    </button>
  );
  return (
    <span className={styles.steps}>
      <span>
        {at + 1} of {larger.length}
      </span>
      {step('Previous', larger[at - 1])}
      {step('Next', larger[at + 1])}
    </span>
  );
}
