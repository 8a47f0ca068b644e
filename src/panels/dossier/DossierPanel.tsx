import { useMemo, useRef, useState } from 'react';
import type { Analysis, Dossier, RoleId, Taxonomy } from '../../domain';
import { useView } from '../../state/react';
import { lookUp, roleOf } from './context/lookup';
import { standingsOf } from './context/networkFigures';
import { DossierContext, StandingsContext } from './context/useDossierContext';
import styles from './DossierPanel.module.css';
import { Scroller } from './frame/Scroller';
import { useFocusOnTitle } from './frame/useFocusOnTitle';
import { NoFile } from './pages/NoFile';
import { OpenFile } from './pages/OpenFile';
import { UnknownRole } from './pages/UnknownRole';
import type { SoughtPassage } from './passage/passage';
import { SheetHead } from './sheet/SheetHead';
import { useRaised } from './sheet/useRaised';

interface DossierPanelProps {
  taxonomy: Taxonomy;
  /** What is worked out so far; each part is shown when it is there. */
  analysis: Analysis;
  /** The same promise for the same role as long as the data is the same. */
  loadDossier: (id: RoleId) => Promise<Dossier>;
  /** A passage to show when its role is open. */
  sought: SoughtPassage | null;
}

/** The record of the selected role; on a phone a sheet over the map. */
export function DossierPanel({ taxonomy, analysis, loadDossier, sought }: DossierPanelProps) {
  const id = useView((view) => view.role);
  const aside = useRef<HTMLElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [places] = useState(() => ({
    positions: new Map<string, number>(),
    listed: new Map<string, number>(),
  }));
  const lookup = useMemo(() => lookUp(taxonomy), [taxonomy]);
  const context = useMemo(
    () => ({ lookup, sought, titleRef, ...places }),
    [lookup, sought, places],
  );
  const { communities, communityNames, betweenness } = analysis;
  const standings = useMemo(
    () => standingsOf(communities, communityNames, betweenness),
    [communities, communityNames, betweenness],
  );
  const focusHandlers = useFocusOnTitle(id, titleRef);
  const [raised, setRaised] = useRaised(id);
  const role = id === null ? undefined : roleOf(lookup, id);
  const title = role?.title ?? (id ? 'No such role on file.' : '');

  return (
    <DossierContext value={context}>
      <aside
        ref={aside}
        aria-label="Dossier"
        className={styles.dossier}
        data-open={id !== null}
        data-raised={raised}
        {...focusHandlers}
      >
        <p className="visually-hidden" aria-live="polite">
          {title}
        </p>
        {id && (
          <SheetHead sheet={aside} id={id} title={title} raised={raised} onRaise={setRaised} />
        )}
        {role && (
          <StandingsContext value={standings}>
            <OpenFile key={role.id} role={role} loadDossier={loadDossier} />
          </StandingsContext>
        )}
        {id && !role && (
          <Scroller key={id} file={id}>
            <UnknownRole id={id} />
          </Scroller>
        )}
        {!id && (
          <Scroller key="" file="">
            <NoFile />
          </Scroller>
        )}
      </aside>
    </DossierContext>
  );
}
