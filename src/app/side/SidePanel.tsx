import type { ReactNode } from 'react';
import type { RoleId } from '../../domain';
import type { PassageTarget } from '../../panels/dossier';
import { isReading, readPage, shownPage } from '../../state';
import { useChange, useView } from '../../state/react';
import { fetched } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { SIDE } from './focusSide';
import { Reasons } from './Reasons';
import styles from './SidePanel.module.css';
import { usePinned } from './usePinned';

/** Each page is loaded when it is first opened. */
const Routes = fetched(async () => (await import('../../panels/routes')).Routes);
const Neighbourhoods = fetched(
  async () => (await import('../../panels/neighbourhoods')).Neighbourhoods,
);
const Evidence = fetched(async () => (await import('../../panels/evidence')).Evidence);
const Field = fetched(async () => (await import('../../panels/field')).Field);
const Changes = fetched(async () => (await import('../../panels/changes')).Changes);
const Notebook = fetched(async () => (await import('../notebook/Notebook')).Notebook);
const GroupNotes = fetched(async () => (await import('../notebook/RoleNotes')).GroupNotes);
const StartFromText = fetched(async () => (await import('./StartFromText')).StartFromText);
const Compare = fetched(async () => (await import('../../panels/compare')).Compare);

/** The built-in taxonomy has no earlier version. */
const NO_CHANGES = async () => undefined;

interface SidePanelProps {
  readonly loaded: LoadedTaxonomy;
  /** The dossier; it stays mounted, and scrolled where it was, while a page is open. */
  readonly children: ReactNode;
  /** Shown above the comparison. */
  readonly notice: ReactNode;
  /** Shows only these roles as found; null ends it. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  readonly onPassage: (passage: PassageTarget | null) => void;
}

/** The side panel: the dossier, or the page that is open in its place. */
export function SidePanel({ loaded, children, notice, onFound, onPassage }: SidePanelProps) {
  const { taxonomy, analysis } = loaded.catalogue;
  const page = useView((view) => view.page);
  const isRead = useView(isReading);
  const shown = useView(shownPage);
  const group = useView((view) => view.group);
  const { pinned, isCompared } = usePinned(taxonomy);
  const change = useChange();
  const onClose = () => change(readPage, 'dossier');
  return (
    <div id={SIDE} className={styles.panel} data-printed={isRead && !isCompared ? '' : undefined}>
      <div
        className={styles.dossier}
        hidden={shown !== 'dossier' && shown !== 'compare'}
        inert={isCompared}
      >
        {children}
      </div>
      {/* The page that asked why stays mounted, and scrolled where it was. */}
      <div className={styles.page} hidden={shown !== page}>
        {page === 'routes' && <Routes {...{ taxonomy, onClose }} />}
        {page === 'neighbourhoods' && (
          <Neighbourhoods
            {...{ taxonomy, analysis, group, onClose }}
            notesOf={({ members }) => <GroupNotes {...{ loaded, members }} />}
          />
        )}
        {page === 'field' && <Field {...{ taxonomy, analysis, onClose }} />}
        {page === 'changes' && (
          <Changes {...{ taxonomy, onFound, onClose }} load={loaded.own?.changes ?? NO_CHANGES} />
        )}
        {page === 'notebook' && <Notebook {...{ loaded, onClose }} />}
        {page === 'text' && <StartFromText {...{ loaded, onPassage, onClose }} />}
        {page === 'evidence' && <Evidence {...{ taxonomy, onClose }} survey={loaded.survey} />}
      </div>
      {shown === 'why' && <Reasons {...{ loaded, onPassage }} />}
      {isCompared && (
        <div className={styles.comparison}>
          {notice}
          <Compare
            taxonomy={taxonomy}
            roles={pinned}
            loadDossier={loaded.loadDossier}
            explain={loaded.explain}
            onClose={onClose}
          />
        </div>
      )}
    </div>
  );
}
