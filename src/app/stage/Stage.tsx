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
import type { FoundRoles } from '../../derive';
import type { Analysis, Dossier, RoleId, Taxonomy } from '../../domain';
import type { PictureHandle } from '../../network';
import { NothingPasses } from '../../panels/filters';
import { isReading, type Pointing } from '../../state';
import { useSteadyView } from '../../state/react';
import { CoversContext, createCovers, DeferredMount, fetched } from '../../ui';
import { ViewBar } from './bar/ViewBar';
import { Messages } from './messages/Messages';
import { PrintHead } from './PrintHead';
import { ChartPicture } from './picture/ChartPicture';
import { MapPicture } from './picture/MapPicture';
import type { Focusable } from './picture/PictureProps';
import { useMapActions } from './picture/useMapActions';
import { usePicture } from './picture/usePicture';
import { ATLAS, aboveSheet, insetsFor } from './room/insets';
import { usePrintSize } from './room/usePrintSize';
import { useRoom } from './room/useRoom';
import { useSheetHeight } from './room/useSheetHeight';
import styles from './Stage.module.css';
import { useFocusAfterClosing } from './useFocusAfterClosing';

interface StageProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** The roles that a search has found, while they are listed; all others are dimmed. */
  readonly found: FoundRoles | null;
  readonly theme: string;
  readonly narrow: boolean;
  /** Whether nothing of the page is around the picture: it has no choice of views or colours, either. */
  readonly isAlone?: boolean;
  /** Whether the side panel lies over the lower part of the map. */
  readonly isCovered: boolean;
  /** Fetches a dossier that is likely to be opened. */
  readonly prefetch: (role: RoleId) => void;
  readonly pointing: Pointing;
  /** The same promise for the same role as long as the data is the same. */
  readonly loadDossier: (role: RoleId) => Promise<Dossier>;
  /** The notice on parts of the link that could not be followed. */
  readonly notice: ReactNode;
  readonly ref?: Ref<PictureHandle>;
}

/** Loaded when it is first shown. */
const Tables = fetched(async () => (await import('../../panels/table')).Tables);

/** The picture and the choice of views, computed from taxonomy and view; over it the messages. */
export function Stage(props: StageProps) {
  const { taxonomy, analysis, theme, narrow, isCovered, pointing, loadDossier } = props;
  const hasControls = !narrow && !props.isAlone;
  const view = useSteadyView();
  const frame = useRef<HTMLDivElement>(null);
  usePrintSize(frame);
  const insets = insetsFor(view.layout, narrow);
  const room = useRoom(frame, insets, view.camera !== null);
  const shown = usePicture(taxonomy, analysis, view, props.found, room);
  const { shownBy, passing, picture, viewed } = shown;
  const actions = useMapActions(view, props.prefetch, pointing.point);
  const followPointing = useCallback(
    (light: (roles: readonly RoleId[]) => void) => pointing.follow('page', light),
    [pointing],
  );
  const isRead = isReading(view);
  const map = useFocusAfterClosing(isRead);
  const table = useRef<Focusable>(null);
  useImperativeHandle(props.ref, () => ({
    focus: () => (map.current ?? table.current)?.focus(),
    draw: async (request) => map.current?.draw(request) ?? null,
  }));
  const sheet = useSheetHeight(isCovered);
  const [covers] = useState(createCovers);
  const hasLands = (picture.communities?.lands?.waters.length ?? 0) > 0;
  const uncovered = useMemo(
    () => (hasLands && !narrow ? ATLAS : aboveSheet(insets, sheet)),
    [narrow, sheet, hasLands, insets],
  );
  const all = { taxonomy, analysis, view, shown, actions, followPointing };
  return (
    <CoversContext value={covers}>
      {hasControls && <ViewBar taxonomy={taxonomy} />}
      <div
        ref={frame}
        className={styles.picture}
        data-shown-by={shownBy}
        data-theme-of-canvas={theme}
        data-printed={isRead ? undefined : ''}
        style={{ '--covered': `${sheet}px` } as CSSProperties}
      >
        <PrintHead taxonomy={taxonomy} />
        <DeferredMount commits={1}>
          {shownBy === 'table' && (
            <Tables
              {...{ taxonomy, analysis, passing, viewed }}
              pairs={picture.pairs}
              rest={view.rest}
              onSelect={actions.onSelect}
              onAsk={actions.onAsk}
              linkTo={actions.linkTo}
              ref={table}
            />
          )}
          {shownBy === 'chart' && (
            <ChartPicture {...all} {...{ loadDossier }} insets={uncovered} ref={map} />
          )}
          {shownBy === 'canvas' && (
            <MapPicture
              {...all}
              {...{ theme, narrow, hasControls, isCovered }}
              insets={uncovered}
              ref={map}
            />
          )}
        </DeferredMount>
        <Messages {...{ taxonomy, analysis, shown }} notice={props.notice} />
        {passing.count === 0 && <NothingPasses taxonomy={taxonomy} />}
      </div>
    </CoversContext>
  );
}
