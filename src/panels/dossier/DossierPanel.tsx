import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { FoundRoles } from '../../derive';
import type { Analysis, Dossier, Role, RoleId, Taxonomy } from '../../domain';
import { useView } from '../../state/react';
import { PartBoundary, Said } from '../../ui';
import { createLookup, roleOf } from './context/lookup';
import { networkFiguresOf } from './context/networkFigures';
import { DossierContext, NetworkFiguresContext } from './context/useDossierContext';
import styles from './DossierPanel.module.css';
import { Scroller } from './frame/Scroller';
import { useFocusOnTitle } from './frame/useFocusOnTitle';
import type { Fold } from './list/FoldButton';
import { isAsked } from './list/listedRoles';
import { NoFile } from './pages/NoFile';
import { OpenFile } from './pages/OpenFile';
import { UnknownRole } from './pages/UnknownRole';
import type { PassageTarget } from './passage/passage';
import { SheetHead } from './sheet/SheetHead';
import { useRaised } from './sheet/useRaised';

interface DossierPanelProps {
  taxonomy: Taxonomy;
  /** What is computed so far; each part is shown when it is ready. */
  analysis: Analysis;
  /** The same promise for the same role as long as the data is the same. */
  loadDossier: (id: RoleId) => Promise<Dossier>;
  /** A passage to show when its role is open. */
  passage: PassageTarget | null;
  /** What a search has found, while it is listed. */
  found: FoundRoles | null;
  /** Of the list that is shown while no role is open. */
  fold: Fold;
  /** What the reader has noted on a role. */
  notesOf: (role: Role) => ReactNode;
}

/** The record of the selected role, or a list of roles; on a phone a sheet over the map. */
export function DossierPanel(props: DossierPanelProps) {
  const { taxonomy, analysis, loadDossier, passage, found, fold, notesOf } = props;
  const id = useView((view) => view.role);
  const aside = useRef<HTMLElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [readingState] = useState(() => ({
    positions: new Map<string, number>(),
    listed: new Map<string, number>(),
  }));
  const lookup = useMemo(() => createLookup(taxonomy), [taxonomy]);
  const context = useMemo(
    () => ({ lookup, passage, titleRef, ...readingState }),
    [lookup, passage, readingState],
  );
  const { communities, communityNames, betweenness } = analysis;
  const networkFigures = useMemo(
    () => networkFiguresOf(communities, communityNames, betweenness),
    [communities, communityNames, betweenness],
  );
  const list = useView(({ filters }) => (isAsked({ filters, found }) ? 'list' : 'index'));
  const focusHandlers = useFocusOnTitle(id ?? list, titleRef);
  const [raised, setRaised] = useRaised(id);
  const role = id === null ? undefined : roleOf(lookup, id);
  const title = role?.title ?? (id ? 'No such role on file.' : '');

  return (
    <DossierContext value={context}>
      <aside
        ref={aside}
        aria-label="Dossier"
        className={styles.dossier}
        data-folded={id === null && fold.isFolded}
        data-raised={raised}
        data-covers
        {...focusHandlers}
      >
        <Said className="visually-hidden" isLate words={title && `Dossier: ${title}`}>
          {title}
        </Said>
        {id && (
          <SheetHead sheet={aside} id={id} title={title} raised={raised} onRaise={setRaised} />
        )}
        {role && (
          <NetworkFiguresContext value={networkFigures}>
            <PartBoundary key={role.id}>
              <OpenFile {...{ role, loadDossier, notesOf }} />
            </PartBoundary>
          </NetworkFiguresContext>
        )}
        {id && !role && (
          <Scroller key={id} file={id}>
            <UnknownRole id={id} />
          </Scroller>
        )}
        {!id && <NoFile {...{ analysis, found, fold }} />}
      </aside>
    </DossierContext>
  );
}
