import type { Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import type { Why } from '../../why';
import { assessmentText } from './assessment';
import { Formula } from './Formula';
import styles from './Why.module.css';

interface AffinityProps {
  readonly taxonomy: Taxonomy;
  readonly why: Why;
  /** The stronger of the two percentages; 0 where neither names the other. */
  readonly declared: number;
}

/** The figure: how much the records have in common, whether that bears out the match, and how it is computed. */
export function Affinity({ taxonomy, why, declared }: AffinityProps) {
  return (
    <PanelSection title="Affinity">
      <p className={styles.affinity}>
        <b>{why.affinity}</b>
        <span>
          Of a hundred pairs, {why.affinity} have less in common.{' '}
          {declared > 0 && !taxonomy.computed && assessmentText(declared, why)}
        </span>
      </p>
      <Formula why={why} roles={taxonomy.roles.length} />
    </PanelSection>
  );
}
