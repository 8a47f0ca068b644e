import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type FoundRoles, indexOfRole, pressureRankings, roleCard, viewOf } from '../../derive';
import type { Analysis, Dossier, RoleId, RoleIndex, Taxonomy } from '../../domain';
import { ColourChoice, FilteredOut, NothingPasses, SizeChoice } from '../../panels/filters';
import { isReading, type Pointing } from '../../state';
import { useSteadyView } from '../../state/react';
import { CoversContext, createCovers, DeferredMount, fetched } from '../../ui';
import { Network, OrgChart } from '../map/mapParts';
import { CurrentQuestion } from './CurrentQuestion';
import { PrintHead } from './PrintHead';
import { ATLAS, insetsFor } from './room/insets';
import { useRoom } from './room/useRoom';
import styles from './Stage.module.css';
import { useDemands } from './useDemands';
import { useFocusAfterClosing } from './useFocusAfterClosing';
import { useLegend } from './useLegend';
import { useMapActions } from './useMapActions';
import { usePicture } from './usePicture';
import { usePrintSize } from './usePrintSize';
import { useSheetHeight } from './useSheetHeight';
import { ViewBar } from './ViewBar';
import { ViewControls } from './ViewControls';

interface StageProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** The roles that a search has found, while they are listed; all others are dimmed. */
  readonly found: FoundRoles | null;
  readonly theme: string;
  readonly narrow: boolean;
  /** Whether the side panel lies over the lower part of the map. */
  readonly isCovered: boolean;
  /** Fetches a dossier that is likely to be opened. */
  readonly prefetch: (role: RoleId) => void;
  readonly pointing: Pointing;
  /** The same promise for the same role as long as the data is the same. */
  readonly loadDossier: (role: RoleId) => Promise<Dossier>;
  /** The notice on parts of the link that could not be followed. */
  readonly notice: ReactNode;
  readonly ref?: Ref<Focusable>;
}

/** What can be given the focus. */
export interface Focusable {
  readonly focus: () => void;
}

/** Loaded when it is first shown. */
const RoleTable = fetched(async () => (await import('../../panels/table')).RoleTable);

const NO_KEY = [] as const;

/** The picture and the choice of views, computed from taxonomy and view; over it the messages. */
export function Stage({
  taxonomy,
  analysis,
  found,
  theme,
  narrow,
  isCovered,
  prefetch,
  pointing,
  loadDossier,
  notice,
  ref,
}: StageProps) {
  const view = useSteadyView();
  const pictureFrame = useRef<HTMLDivElement>(null);
  usePrintSize(pictureFrame);
  const insets = insetsFor(view.layout, narrow);
  const room = useRoom(pictureFrame, insets, view.camera !== null);
  const { look, passing, layout, laid, picture, emphasis, asked, around, listed } = usePicture(
    taxonomy,
    analysis,
    view,
    found,
    room,
  );
  const actions = useMapActions(view, prefetch, pointing.point);
  const cardOf = useCallback((role: RoleIndex) => roleCard(taxonomy, role), [taxonomy]);
  const followPointing = useCallback(
    (light: (roles: readonly RoleId[]) => void) => pointing.follow('page', light),
    [pointing],
  );
  const legend = useLegend(taxonomy, look, view);
  const { rest } = view;
  const { shownBy, fillsRoom = false } = viewOf(layout);
  const { chart } = picture;
  const demandOf = useDemands(taxonomy, emphasis.selected, loadDossier, shownBy === 'chart');
  const isRead = isReading(view);
  const map = useFocusAfterClosing(isRead);
  const table = useRef<Focusable>(null);
  useImperativeHandle(ref, () => ({ focus: () => (map.current ?? table.current)?.focus() }));
  const sheet = useSheetHeight(isCovered);
  const [covers] = useState(createCovers);

  const hasLands = (picture.communities?.lands?.waters.length ?? 0) > 0;
  const uncovered = useMemo(
    () => (hasLands && !narrow ? ATLAS : { ...insets, bottom: insets.bottom + sheet }),
    [narrow, sheet, hasLands, insets],
  );
  const group = indexOfRole(taxonomy, view.group);
  const neighbourhood = analysis.communityNames?.[analysis.communities?.[group] ?? -1];
  const controls = useMemo(
    () => ({
      colour: <ColourChoice {...{ taxonomy, analysis }} />,
      size: <SizeChoice {...{ taxonomy, analysis }} />,
    }),
    [taxonomy, analysis],
  );
  return (
    <CoversContext value={covers}>
      {!narrow && <ViewBar taxonomy={taxonomy} />}
      <div
        ref={pictureFrame}
        className={styles.picture}
        data-shown-by={shownBy}
        data-theme-of-canvas={theme}
        data-printed={isRead ? undefined : ''}
        style={{ '--covered': `${sheet}px` } as CSSProperties}
      >
        <PrintHead taxonomy={taxonomy} />
        <DeferredMount commits={2}>
          {shownBy === 'table' && (
            <RoleTable
              {...{ taxonomy, analysis, passing, rest }}
              onSelect={actions.onSelect}
              linkTo={actions.linkTo}
              ref={table}
            />
          )}
          {shownBy === 'chart' && chart && (
            <OrgChart
              key={taxonomy.fingerprint}
              {...{ picture, chart, followPointing, emphasis, demandOf }}
              insets={uncovered}
              rankings={pressureRankings(taxonomy)}
              // Lanes say what families are coloured.
              colourKey={view.colour === 'family' ? NO_KEY : look.colourKey}
              ref={map}
              camera={view.camera}
              {...actions}
            />
          )}
          {shownBy === 'canvas' && (
            <Network
              // A taxonomy of the reader's own is another map; a saved record only changes the one there is.
              key={taxonomy.name === undefined ? 'built-in' : taxonomy.fingerprint}
              picture={picture}
              emphasis={emphasis}
              theme={theme}
              legend={legend}
              controls={controls}
              insets={uncovered}
              isRead={isRead && !narrow && !fillsRoom}
              frameAround={narrow ? (around ?? (isCovered ? listed : null)) : null}
              reveal={asked}
              ref={map}
              camera={view.camera}
              cardOf={cardOf}
              followPointing={followPointing}
              {...actions}
            />
          )}
        </DeferredMount>
        <div className={styles.messages}>
          {notice}
          {passing.count > 0 && <FilteredOut taxonomy={taxonomy} />}
          <ViewControls view={layout} left={laid.left} />
          <CurrentQuestion {...{ taxonomy, neighbourhood }} note={laid.note} />
        </div>
        {passing.count === 0 && <NothingPasses taxonomy={taxonomy} />}
      </div>
    </CoversContext>
  );
}
