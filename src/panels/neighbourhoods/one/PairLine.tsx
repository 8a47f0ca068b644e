import { pairs, percentText } from '../../../derive';
import { roleIndexAt, type Taxonomy } from '../../../domain';
import { askWhy } from '../../../state';
import { useChange } from '../../../state/react';
import shared from '../parts/Neighbourhoods.module.css';
import styles from './PairLine.module.css';

interface PairLineProps {
  readonly taxonomy: Taxonomy;
  /** Its index among the pairs. */
  readonly pair: number;
}

/** Two matched roles, how strongly, and a way to ask why. */
export function PairLine({ taxonomy, pair }: PairLineProps) {
  const change = useChange();
  const table = pairs(taxonomy);
  const one = taxonomy.roles[roleIndexAt(table.a, pair)];
  const other = taxonomy.roles[roleIndexAt(table.b, pair)];
  if (!one || !other) return null;
  return (
    <span className={styles.pair} data-role={one.id} data-with={other.id}>
      <span className={styles.titles}>
        <bdi>{one.title}</bdi> <i>and</i> <bdi>{other.title}</bdi>
      </span>
      <b>{percentText(table.percent[pair] ?? 0)}</b>
      <button
        type="button"
        className={shared.link}
        aria-label={`Why ${one.title} and ${other.title} are matched`}
        onClick={() => change(askWhy, one.id, other.id)}
      >
        Why
      </button>
    </span>
  );
}
