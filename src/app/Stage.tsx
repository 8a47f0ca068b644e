import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type Highlight,
  highlightOf,
  laidOut,
  lookOf,
  offeredLayouts,
  otherEnd,
  type Passing,
  pairs,
  pairsOfRole,
  passingRoles,
  placesOf,
} from '../derive';
import type { Analysis, Dossier, RoleId, Taxonomy } from '../domain';
import type { Insets } from '../network';
import { SHEET_SHARE } from '../panels/dossier';
import { FilteredOut, NothingPasses } from '../panels/filters';
import {
  askWhy,
  type CameraAt,
  lookAround,
  moveCamera,
  routeHere,
  selectRole,
  togglePin,
  useChange,
  useView,
  writeLink,
} from '../state';
import styles from './App.module.css';
import { Asked } from './Asked';
import { Network } from './mapParts';
import { DepthChoice, ViewBar } from './ViewBar';

interface StageProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** The roles that a search has found, while its list is open; they stand out from all others. */
  readonly found: Passing | null;
  readonly theme: string;
  readonly narrow: boolean;
  /** Whether it is the picture's turn: the page around it comes first. */
  readonly isReady: boolean;
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** What has to be said of the link. */
  readonly notice: ReactNode;
  /** What lies over the picture. */
  readonly children: ReactNode;
}

/** Only who asks for the table loads it. */
const RoleTable = lazy(async () => ({ default: (await import('../panels/table')).RoleTable }));

const NO_FOCUS = 'Choose a role: it is shown with those around it.';
const WIDE: Insets = { top: 28, right: 68, bottom: 84, left: 52 };
const NARROW: Insets = { top: 28, right: 64, bottom: 36, left: 64 };

/** The picture and the ways to see it, fed from taxonomy and view; over it a word when nothing passes the filters. */
export function Stage({
  taxonomy,
  analysis,
  found,
  theme,
  narrow,
  isReady,
  loadDossier,
  notice,
  children,
}: StageProps) {
  const view = useView((current) => current);
  const change = useChange();
  const { strength, rest } = view;
  const look = lookOf(taxonomy, analysis, view.colour, view.size);
  const passing = passingRoles(taxonomy, view.filters);
  const selected = view.role !== null && placesOf(taxonomy).has(view.role) ? view.role : null;
  const centre = selected === null ? -1 : (placesOf(taxonomy).get(selected) ?? -1);
  const { layout, depth } = view;
  const laid = laidOut(taxonomy, layout, { mapped: analysis.positions, centre, depth });
  const highlight = highlightOf(taxonomy, analysis.communities, view);
  const isRead = view.role !== null || view.page !== 'dossier';
  const map = useFocusAfterClosing(isRead);
  const sheet = useSheetHeight(narrow && isRead);

  const { communities, communityNames, territories } = analysis;
  const named = useMemo(
    () =>
      communities &&
      communityNames && {
        ...{ of: communities, names: communityNames },
        ...(territories && { territories }),
      },
    [communities, communityNames, territories],
  );
  // While the map is being arranged, and anywhere else, roles do not stand by their communities.
  const regions = layout === 'map' && analysis.arranged === 1 ? named : undefined;
  const picture = useMemo(
    () => ({
      roles: taxonomy.roles,
      layout: layout === 'focus' ? `focus ${centre} ${depth}` : layout,
      look,
      ...laid,
      ...(regions && { communities: regions }),
    }),
    [taxonomy, look, laid, layout, centre, depth, regions],
  );
  const emphasis = useMemo(
    () => ({
      selected,
      counts: strength,
      // Between axes the lines stand back: it is the places that say something.
      strength: layout === 'risk-and-pay' ? 101 : strength,
      ...(laid.within && { within: laid.within }),
      ...shownOf(found, highlight, { passing, rest }),
    }),
    [selected, passing, strength, rest, found, highlight, laid.within, layout],
  );
  const insets = useMemo(
    () => (narrow ? { ...NARROW, bottom: NARROW.bottom + sheet } : WIDE),
    [narrow, sheet],
  );
  const select = useCallback((role: RoleId | null) => change(selectRole, role), [change]);
  const ask = useCallback((a: RoleId, b: RoleId) => change(askWhy, a, b), [change]);
  const lookAt = useCallback((role: RoleId) => change(lookAround, role), [change]);
  const roleKeys = useMemo(
    () => ({
      p: (role: RoleId) => change(togglePin, role),
      r: (role: RoleId) => change(routeHere, role),
      n: (role: RoleId) => change(lookAround, role),
    }),
    [change],
  );
  const moveTo = useCallback((at: CameraAt | null) => change(moveCamera, at), [change]);
  const linkTo = useCallback((role: RoleId) => writeLink(selectRole(view, role)), [view]);
  const prefetch = useCallback(
    (role: RoleId | null) => {
      // Later: what the pointer is on is shown first.
      if (role) setTimeout(() => loadDossier(role).catch(() => {}));
    },
    [loadDossier],
  );
  const asked = useMemo(() => highlight && placesIn(highlight), [highlight]);
  const around = useMemo(
    () => asked ?? (centre >= 0 ? withMatched(taxonomy, centre) : null),
    [asked, taxonomy, centre],
  );
  const note = layout === 'focus' && centre < 0 ? NO_FOCUS : laid.note;
  const group = view.group === null ? -1 : (placesOf(taxonomy).get(view.group) ?? -1);
  const neighbourhood = communityNames?.[communities?.[group] ?? -1];
  return (
    <>
      <ViewBar offered={offeredLayouts(taxonomy)} />
      <div className={styles.picture} style={{ '--covered': `${sheet}px` } as CSSProperties}>
        {isReady && (
          <Suspense fallback={null}>
            {layout === 'table' ? (
              <RoleTable
                taxonomy={taxonomy}
                analysis={analysis}
                passing={passing}
                rest={rest}
                onSelect={select}
                linkTo={linkTo}
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
                onSelect={select}
                onAsk={ask}
                onRegion={lookAt}
                roleKeys={roleKeys}
                onHover={prefetch}
                ref={map}
                linkTo={linkTo}
                camera={view.camera}
                onCamera={moveTo}
              />
            )}
          </Suspense>
        )}
        <div className={styles.said}>
          {notice}
          {passing.count > 0 && <FilteredOut taxonomy={taxonomy} />}
          {layout === 'focus' && <DepthChoice />}
          <Asked taxonomy={taxonomy} neighbourhood={neighbourhood} note={note} />
        </div>
        {children}
        {passing.count === 0 && <NothingPasses taxonomy={taxonomy} />}
      </div>
    </>
  );
}

/** What stands out: what a search has found, or else what a question brings out, or else what passes the filters. */
function shownOf(
  found: Passing | null,
  highlight: Highlight | null,
  usual: { passing: Passing; rest: 'dim' | 'hide' },
) {
  const rest = 'dim' as const;
  if (found) return { passing: found, rest };
  if (!highlight) return usual;
  const { passing, named, steps } = highlight;
  return { passing, rest, ...(named.length > 0 && { trail: { named, steps } }) };
}

/** The places of the roles that stand out. */
function placesIn({ passing: { mask } }: Highlight): number[] {
  return [...mask.keys()].filter((place) => mask[place]);
}

/** A role's place and those of its matches. */
function withMatched(taxonomy: Taxonomy, place: number): number[] {
  const table = pairs(taxonomy);
  return [place, ...Array.from(pairsOfRole(table, place), (pair) => otherEnd(table, pair, place))];
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
