import { type ReactNode, useRef } from 'react';
import { commonTo, figureText, type ListedNeighbourhood } from '../../../derive';
import { computedText, counted, type Taxonomy } from '../../../domain';

import { Figures } from '../figures/Figures';
import { shareText } from '../parts/figureSentences';
import styles from '../parts/Neighbourhoods.module.css';
import { BackToAll } from './BackToAll';
import { Bridges } from './Bridges';
import { Members } from './Members';
import { Step } from './Step';
import { Together } from './Together';
import { useReadFromTop } from './useReadFromTop';

interface OneNeighbourhoodProps {
  readonly taxonomy: Taxonomy;
  readonly list: readonly ListedNeighbourhood[];
  readonly one: ListedNeighbourhood;
  readonly notes: ReactNode;
}

/** One neighbourhood: who is in it, what they share, how risky and how paid it is, and where it leads. */
export function OneNeighbourhood({ taxonomy, list, one, notes }: OneNeighbourhoodProps) {
  const nav = useRef<HTMLElement>(null);
  useReadFromTop(nav, one.id);
  const said = taxonomy.territoryNames?.find(({ name }) => name === one.name);
  const common = commonTo(taxonomy, one.members);
  return (
    <>
      <nav ref={nav} className={styles.nav} aria-label="Neighbourhoods">
        <BackToAll />
        <Step {...{ taxonomy, list, one }} />
      </nav>
      {said && <p className={styles.said}>{said.text}</p>}
      <p className={styles.lede}>{closeness(one)}</p>
      {taxonomy.computed && <p className={styles.note}>{computedText(taxonomy)}</p>}
      {notes}
      <Members key={one.id} taxonomy={taxonomy} members={one.members} />
      <Together {...{ taxonomy, one, common }} />
      <Figures taxonomy={taxonomy} figures={common.figures} />
      <Bridges {...{ taxonomy, list, one }} />
    </>
  );
}

/** How many of its pairs are matched, and what stays inside. */
function closeness({ members, pairs, density, insideShare }: ListedNeighbourhood): string {
  if (members.length === 1) return 'This role alone.';
  const possible = (members.length * (members.length - 1)) / 2;
  return [
    `${counted(members.length, 'role')}; ${figureText(pairs)} of ${counted(possible, 'possible pair')}`,
    `${possible === 1 ? 'is' : 'are'} matched (${shareText(density)}). ${shareText(insideShare)} of their match strength stays inside.`,
  ].join(' ');
}
