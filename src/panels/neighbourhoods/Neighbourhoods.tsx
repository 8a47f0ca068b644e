import type { ReactNode } from 'react';
import { type ListedNeighbourhood, listNeighbourhoods, neighbourhoodOf } from '../../derive';
import { type Analysis, counted, type RoleId, type Taxonomy } from '../../domain';
import { PanelPage, Said } from '../../ui';

import { AllNeighbourhoods } from './all/AllNeighbourhoods';
import { OneNeighbourhood } from './one/OneNeighbourhood';
import styles from './parts/Neighbourhoods.module.css';

interface NeighbourhoodsProps {
  readonly taxonomy: Taxonomy;
  /** What is computed so far; communities come first. */
  readonly analysis: Analysis;
  /** A role of the neighbourhood that is shown; null for all of them. */
  readonly group: RoleId | null;
  readonly onClose: () => void;
  /** What the reader has noted on a neighbourhood. */
  readonly notesOf: (one: ListedNeighbourhood) => ReactNode;
}

/** All neighbourhoods, or one: its roles, what holds it together, and where it leads. */
export function Neighbourhoods(props: NeighbourhoodsProps) {
  const { taxonomy, analysis, group, onClose, notesOf } = props;
  const { communities, communityNames } = analysis;
  const list = communities && listNeighbourhoods(taxonomy, communities, communityNames);
  const one = group && list && neighbourhoodOf(taxonomy, communities, list, group);
  const message = one
    ? `Neighbourhood ${one.name}: ${counted(one.members.length, 'role')}`
    : list
      ? 'All neighbourhoods'
      : 'The neighbourhoods are not computed yet.';
  return (
    <PanelPage title={one ? one.name : 'Neighbourhoods'} onClose={onClose}>
      <Said className="visually-hidden">{message}</Said>
      {!list && <p className={styles.lede}>{message}</p>}
      {list && one && <OneNeighbourhood {...{ taxonomy, list, one }} notes={notesOf(one)} />}
      {list && !one && <AllNeighbourhoods {...{ taxonomy, list }} />}
    </PanelPage>
  );
}
