import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { offeredViews, type Passing, roleIndexes, viewOf } from '../../derive';
import type { Analysis, RoleId, Taxonomy } from '../../domain';
import type { Insets } from '../../network';
import { SHEET_SHARE } from '../../panels/dossier';
import { FilteredOut, NothingPasses } from '../../panels/filters';
import { useSteadyView } from '../../state/react';
import { CoversContext, createCovers, DeferredMount, fetched } from '../../ui';
import { Network } from '../boot/mapParts';
import { CurrentQuestion } from './CurrentQuestion';
import styles from './Stage.module.css';
import { useMapActions } from './useMapActions';
import { usePicture } from './usePicture';
import { ViewBar } from './ViewBar';
import { ViewControls } from './ViewControls';

interface StageProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** The roles that a search has found, while its list is open; they stand out from all others. */
  readonly found: Passing | null;
  readonly theme: string;
  readonly narrow: boolean;
  /** Fetches a dossier that is likely to be opened. */
  readonly prefetch: (role: RoleId) => void;
  /** What has to be said of the link. */
  readonly notice: ReactNode;
  /** What lies over the picture. */
  readonly children: ReactNode;
  readonly ref?: Ref<Focusable>;
}

/** What can be given the focus. */
export interface Focusable {
  readonly focus: () => void;
}

/** Only who asks for the table loads it. */
const RoleTable = fetched(async () => (await import('../../panels/table')).RoleTable);

const WIDE: Insets = { top: 28, right: 68, bottom: 84, left: 52 };
const NARROW: Insets = { top: 28, right: 64, bottom: 36, left: 64 };

/** The picture and the ways to see it, fed from taxonomy and view; over it a word when nothing passes the filters. */
export function Stage({
  taxonomy,
  analysis,
  found,
  theme,
  narrow,
  prefetch,
  notice,
  children,
  ref,
}: StageProps) {
  const view = useSteadyView();
  const { look, passing, picture, emphasis, asked, around, note } = usePicture(
    taxonomy,
    analysis,
    view,
    found,
  );
  const actions = useMapActions(view, prefetch);
  const { layout, rest } = view;
  const isRead = view.role !== null || view.page !== 'dossier';
  const map = useFocusAfterClosing(isRead);
  const table = useRef<Focusable>(null);
  useImperativeHandle(ref, () => ({ focus: () => (map.current ?? table.current)?.focus() }));
  const sheet = useSheetHeight(narrow && isRead);
  const [covers] = useState(createCovers);

  const insets = useMemo(
    () => (narrow ? { ...NARROW, bottom: NARROW.bottom + sheet } : WIDE),
    [narrow, sheet],
  );
  const group = view.group === null ? -1 : (roleIndexes(taxonomy).get(view.group) ?? -1);
  const neighbourhood = analysis.communityNames?.[analysis.communities?.[group] ?? -1];
  return (
    <CoversContext value={covers}>
      <ViewBar offered={offeredViews(taxonomy)} />
      <div className={styles.picture} style={{ '--covered': `${sheet}px` } as CSSProperties}>
        <DeferredMount commits={2}>
          {viewOf(layout).shownBy === 'table' ? (
            <RoleTable
              {...{ taxonomy, analysis, passing, rest }}
              onSelect={actions.onSelect}
              linkTo={actions.linkTo}
              ref={table}
            />
          ) : (
            <Network
              // A taxonomy of the reader's own is another map; a saved record only changes the one there is.
              key={taxonomy.name === undefined ? 'built-in' : taxonomy.fingerprint}
              picture={picture}
              emphasis={emphasis}
              theme={theme}
              legend={look}
              insets={insets}
              frameAround={narrow ? around : null}
              reveal={asked}
              ref={map}
              camera={view.camera}
              {...actions}
            />
          )}
        </DeferredMount>
        <div className={styles.messages}>
          {notice}
          {passing.count > 0 && <FilteredOut taxonomy={taxonomy} />}
          <ViewControls view={layout} />
          <CurrentQuestion taxonomy={taxonomy} neighbourhood={neighbourhood} note={note} />
        </div>
        {children}
        {passing.count === 0 && <NothingPasses taxonomy={taxonomy} />}
      </div>
    </CoversContext>
  );
}

/** The map takes the focus when what had it beside the picture is closed and gone from the page. */
function useFocusAfterClosing(isRead: boolean) {
  const map = useRef<HTMLElement>(null);
  const before = useRef(isRead);
  useEffect(() => {
    const closed = before.current && !isRead;
    before.current = isRead;
    if (closed && document.activeElement === document.body) map.current?.focus();
  }, [isRead]);
  return map;
}

/** How many pixels of the map the half-raised sheet covers. */
function useSheetHeight(shown: boolean): number {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const update = () => setHeight(window.innerHeight);
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return shown ? height * SHEET_SHARE : 0;
}
