import { indexOfRole } from '../../../derive';
import { counted, type RoleId, type RoleIndex } from '../../../domain';
import { lookAround } from '../../../state';
import { useChange } from '../../../state/react';

import { useDossierContext, useNetworkFigures } from '../context/useDossierContext';
import styles from './Facts.module.css';
import { betweenText, NOT_YET } from './networkText';

/** A role's neighbourhood and betweenness. Its lines are there before the figures are, so that nothing moves. */
export function NetworkFacts({ id }: { id: RoleId }) {
  const { taxonomy } = useDossierContext().lookup;
  const networkFigures = useNetworkFigures();
  const index = indexOfRole(taxonomy, id);
  return (
    <section className={styles.facts} aria-labelledby="dossier-network-head">
      <h3 id="dossier-network-head">Place in the network</h3>
      <dl>
        <div>
          <dt>Neighbourhood</dt>
          <dd>
            <Neighbourhood id={id} index={index} />
          </dd>
        </div>
        <div>
          <dt>Between others</dt>
          <dd>{betweenText(networkFigures, index, taxonomy.roles.length)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** The name of a role's neighbourhood, which opens its page, and how many roles it has. */
function Neighbourhood({ id, index }: { id: RoleId; index: RoleIndex }) {
  const { neighbourhoods } = useNetworkFigures();
  const change = useChange();
  const one = neighbourhoods?.[index];
  if (!one) return NOT_YET;
  if (one.size === 1) return 'this role alone';
  return (
    <>
      <button type="button" className={styles.link} onClick={() => change(lookAround, id)}>
        {one.name}
      </button>
      , <span className={styles.count}>{counted(one.size, 'role')}</span>
    </>
  );
}
