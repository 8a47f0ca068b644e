import type { ListedNeighbourhood } from '../../../derive';
import { counted, NO_ROLE, type Taxonomy } from '../../../domain';
import { lookAround } from '../../../state';
import { useChange } from '../../../state/react';
import { Bar, PanelSection } from '../../../ui';

import shared from '../parts/Neighbourhoods.module.css';
import bars from './Bars.module.css';
import styles from './Bridges.module.css';
import { PairLine } from './PairLine';

interface BridgesProps {
  readonly taxonomy: Taxonomy;
  readonly list: readonly ListedNeighbourhood[];
  readonly one: ListedNeighbourhood;
}

/** The other neighbourhoods that this one is matched with, the most strongly first. */
export function Bridges({ taxonomy, list, one: { bridges } }: BridgesProps) {
  const change = useChange();
  const most = bridges[0]?.strength ?? 1;
  return (
    <PanelSection title="Bridges" note="by the strength of their matches">
      {bridges.length === 0 && <p className={shared.prose}>No match leads out of it.</p>}
      <ul className={`${bars.bars} ${styles.bridges}`}>
        {bridges.map(({ to, pairs, strength, strongest }) => {
          const other = list.find(({ id }) => id === to);
          const role = taxonomy.roles[other?.members[0] ?? NO_ROLE];
          return (
            <li key={to}>
              <button
                type="button"
                className={styles.to}
                onClick={() => change(lookAround, role?.id ?? null)}
              >
                {other?.name}
              </button>
              <Bar share={strength / most} />
              <small>{counted(pairs, 'pair')}</small>
              {strongest[0] !== undefined && <PairLine taxonomy={taxonomy} pair={strongest[0]} />}
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}
