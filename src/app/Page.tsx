import { type CSSProperties, useCallback, useRef, useState } from 'react';
import type { Role, RoleId } from '../domain';
import type { PictureHandle } from '../network';
import { DossierPanel, type PassageTarget, sheetShare } from '../panels/dossier';
import { Filters } from '../panels/filters';
import type { Undo } from '../state';
import { PrefetchProvider, useView } from '../state/react';
import {
  afterPicture,
  fetched,
  LaterMount,
  PartBoundary,
  useDialog,
  useEver,
  useMediaQuery,
  useTheme,
} from '../ui';
import type { OpenTaxonomy } from '../worker';
import { DossierSearch } from './header/DossierSearch';
import { Header } from './header/Header';
import { usePageTitle } from './link/usePageTitle';
import styles from './Page.module.css';
import { usePointing } from './pointing/usePointing';
import { DossierMount } from './side/DossierMount';
import { focusSide } from './side/focusSide';
import { SidePanel } from './side/SidePanel';
import { usePinned } from './side/usePinned';
import { useSidePanel } from './side/useSidePanel';
import { ViewMenu } from './stage/bar/ViewMenu';
import { Stage } from './stage/Stage';
import { useFoundRoles } from './stage/useFoundRoles';
import { StatusLine } from './status/StatusLine';
import type { Arrival } from './taxonomy/arrival';
import type { LoadedTaxonomy } from './taxonomy/loadedTaxonomy';
import { DropTarget } from './taxonomy/opening/DropTarget';
import { useOpening } from './taxonomy/opening/useOpening';

/** What is not there from the beginning is loaded when it is first shown. */
const OpenDialog = fetched(async () => (await import('./taxonomy/opening/OpenDialog')).OpenDialog);
const LinkNotice = fetched(async () => (await import('./taxonomy/LinkNotice')).LinkNotice);
const Splitter = fetched(async () => (await import('./side/Splitter')).Splitter);
const Tray = fetched(async () => (await import('./side/Tray')).Tray);
const Tour = fetched(async () => (await import('./tours/Tour')).Tour);
const Offline = fetched(async () => (await import('./offline/Offline')).Offline);
const NotebookHost = fetched(async () => (await import('./notebook/NotebookHost')).NotebookHost);
const RoleNotes = fetched(() =>
  afterPicture(async () => (await import('./notebook/RoleNotes')).RoleNotes),
);
const SaveViewDialog = fetched(
  async () => (await import('./notebook/SaveViewDialog')).SaveViewDialog,
);
const ExportDialog = fetched(async () => (await import('./exporting/ExportDialog')).ExportDialog);

/** Whether files are a tour, which is offered to be kept then; what cannot be read is for the dialog of files to say. */
const isTour = async (files: readonly File[]) =>
  import('./notebook/received/receiveTour')
    .then((part) => part.receiveTour(files))
    .catch(() => false);

/** What can wait takes no time from the first picture. */
const SETTLED_MS = 3000;

interface PageProps {
  readonly arrival: Arrival;
  readonly showOwn: (own: OpenTaxonomy) => void;
  readonly showBuiltIn: () => void;
  readonly dismiss: () => void;
  readonly note: (noted: LoadedTaxonomy) => void;
  readonly undo: Undo;
  readonly showKeys: () => void;
}

/**
 * Lays out header, filters, map, side panel and status line. The frame is mounted first, then the map, and the dossier
 * while that is painted: all at once would be one long task.
 */
export function Page({ arrival, showOwn, showBuiltIn, dismiss, note, undo, showKeys }: PageProps) {
  const { catalogue, loadDossier, own } = arrival.loaded;
  const { taxonomy, analysis } = catalogue;
  const { theme, colours, toggle } = useTheme();
  const narrow = useMediaQuery('(max-width: 759px)');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const opening = useOpening(taxonomy, showOwn);
  const exporting = useDialog();
  const saving = useDialog();
  const { pinned, isCompared } = usePinned(taxonomy);
  const isTouring = useView(({ tour }) => tour !== null);
  const hasPinned = useEver(pinned.length > 0);
  const [found, setFound] = useFoundRoles(taxonomy);
  const side = useSidePanel(narrow, found);
  const [passage, setPassage] = useState<PassageTarget | null>(null);
  usePageTitle(taxonomy);
  const pointing = usePointing();
  const stage = useRef<PictureHandle>(null);
  const prefetch = useCallback(
    (role: RoleId) => void loadDossier(role).catch(() => {}),
    [loadDossier],
  );

  const { open } = opening;
  const openFiles = useCallback(
    async (files: readonly File[]) => (await isTour(files)) || open(files),
    [open],
  );
  const { loaded } = arrival;
  const notesOf = useCallback((role: Role) => <RoleNotes {...{ loaded, role }} />, [loaded]);
  const isPartlyUnknown =
    arrival.unknown.length > 0 || arrival.isCut || arrival.missing !== null || arrival.unreached;
  const notice = isPartlyUnknown && <LinkNotice arrival={arrival} onDismiss={dismiss} />;
  return (
    <PrefetchProvider value={prefetch}>
      <div
        className={styles.page}
        style={
          {
            '--w-dossier': `${side.width}px`,
            '--sheet-share': sheetShare(isTouring),
          } as CSSProperties
        }
      >
        <button type="button" className={styles.skip} onClick={() => stage.current?.focus()}>
          Skip to the map
        </button>
        <button type="button" className={styles.skip} onClick={focusSide}>
          Skip to the dossier
        </button>
        <PartBoundary>
          <Header
            taxonomy={taxonomy}
            narrow={narrow}
            theme={theme}
            onTheme={toggle}
            filtersOpen={filtersOpen}
            onFilters={() => setFiltersOpen(!filtersOpen)}
            onOpen={opening.show}
            onBuiltIn={showBuiltIn}
            onExport={exporting.show}
            onSaveView={saving.show}
            undo={undo}
            onKeys={showKeys}
          >
            {narrow && <ViewMenu taxonomy={taxonomy} />}
            <PartBoundary>
              <DossierSearch
                key={taxonomy.fingerprint}
                loaded={arrival.loaded}
                onFound={setFound}
                onReach={(role) => pointing.point(role ? [role] : [], 'page')}
                onList={() => side.fold.setFolded(false)}
                onPassage={setPassage}
              />
            </PartBoundary>
          </Header>
        </PartBoundary>
        <div
          className={styles.filters}
          id="filters"
          data-open={filtersOpen || undefined}
          data-covers
          inert={isCompared}
        >
          <PartBoundary>
            <Filters {...{ taxonomy, analysis, narrow }} />
          </PartBoundary>
        </div>
        <main className={styles.stage} inert={isCompared}>
          <PartBoundary>
            <Stage
              taxonomy={taxonomy}
              analysis={analysis}
              theme={colours}
              narrow={narrow}
              prefetch={prefetch}
              pointing={pointing}
              loadDossier={loadDossier}
              found={found}
              isCovered={narrow && !side.isFolded}
              notice={!isCompared && notice}
              ref={stage}
            />
          </PartBoundary>
          {!narrow && !side.isFolded && (
            <LaterMount ms={SETTLED_MS}>
              <Splitter
                label="Width of the dossier"
                width={side.width}
                {...side.limits}
                onResize={side.setWidth}
              />
            </LaterMount>
          )}
        </main>
        {isTouring && <Tour loaded={arrival.loaded} />}
        <PartBoundary>{hasPinned && <Tray taxonomy={taxonomy} />}</PartBoundary>
        <PartBoundary>
          <StatusLine
            {...{ taxonomy, found, own }}
            arranged={analysis.arranged}
            onRemarks={opening.show}
            inert={isCompared}
          />
        </PartBoundary>
        <SidePanel
          loaded={arrival.loaded}
          notice={notice}
          onFound={setFound}
          onPassage={setPassage}
        >
          <DossierMount>
            <PartBoundary>
              <DossierPanel
                taxonomy={taxonomy}
                analysis={analysis}
                loadDossier={loadDossier}
                passage={passage}
                found={found}
                fold={side.fold}
                notesOf={notesOf}
              />
            </PartBoundary>
          </DossierMount>
        </SidePanel>
        {opening.wasShown && <OpenDialog opening={opening} taxonomy={taxonomy} />}
        {/* What a link holds besides its view is offered at once. */}
        <LaterMount ms={location.hash ? 0 : SETTLED_MS}>
          <Offline loaded={loaded} />
          <NotebookHost loaded={loaded} onNoted={note} />
        </LaterMount>
        {saving.wasShown && (
          <SaveViewDialog loaded={loaded} shown={saving.shown} hide={saving.hide} />
        )}
        {exporting.wasShown && (
          <ExportDialog
            shown={exporting.shown}
            onHide={exporting.hide}
            loaded={arrival.loaded}
            found={found}
            stage={stage}
          />
        )}
        <DropTarget
          onFiles={openFiles}
          onOver={opening.prepare}
          onUnreadable={opening.failToRead}
        />
      </div>
    </PrefetchProvider>
  );
}
