import { type FoundRoles, viewOf } from '../../derive';
import type { Fold } from '../../panels/dossier';
import { useView } from '../../state/react';
import { isBoolean, useStored } from '../../ui';

const DOSSIER = { usual: 580, min: 380, max: 860 } as const;
/** With the filters, at most a third of a common screen: the rest is the map's. */
const LIST = { usual: 248, min: 200, max: 520 } as const;
/** Beside the table a dossier yields: its figures stand in the table's columns. */
const BESIDE_TABLE = { ...DOSSIER, usual: 400 } as const;
const FOLDED = 36;

/** The size of the side panel, saved in this browser: a dossier is wider than the list of roles, which can be folded away. */
export interface SidePanelSize {
  readonly width: number;
  readonly limits: { readonly min: number; readonly max: number };
  readonly setWidth: (width: number) => void;
  readonly fold: Fold;
  /** Whether the panel shows nothing but what unfolds it. */
  readonly isFolded: boolean;
}

/**
 * How wide the side panel is, and whether its list is folded away. On a narrow page it covers the map, so that at first
 * only what is asked for is shown; beside the table it says nothing that the table does not.
 */
export function useSidePanel(narrow: boolean, found: FoundRoles | null): SidePanelSize {
  const [dossier, setDossier] = useStored<number>(
    'rolegraph.dossier',
    DOSSIER.usual,
    within(DOSSIER),
  );
  const [besideTable, setBesideTable] = useStored<number>(
    'rolegraph.dossier-beside-table',
    BESIDE_TABLE.usual,
    within(BESIDE_TABLE),
  );
  const [list, setList] = useStored<number>('rolegraph.list', LIST.usual, within(LIST));
  const [folded, setFolded] = useStored<boolean | null>('rolegraph.list-folded', null, isBoolean);
  const [foldedBesideTable, setFoldedBesideTable] = useStored<boolean>(
    'rolegraph.list-folded-beside-table',
    true,
    isBoolean,
  );
  const isTable = useView(({ layout }) => viewOf(layout).shownBy === 'table');
  const isList = useView(({ role, page }) => role === null && isDossierPage(page));
  const isFiltered = useView(({ filters }) => Object.keys(filters).length > 0);
  const fold = isTable
    ? { isFolded: foldedBesideTable, setFolded: setFoldedBesideTable }
    : { isFolded: folded ?? (narrow && !isFiltered && !found), setFolded };
  const file = isTable
    ? { width: besideTable, limits: BESIDE_TABLE, setWidth: setBesideTable }
    : { width: dossier, limits: DOSSIER, setWidth: setDossier };
  const size = isList ? { width: list, limits: LIST, setWidth: setList } : file;
  const isFolded = isList && fold.isFolded;
  return { ...size, ...(isFolded && { width: FOLDED }), fold, isFolded };
}

/** Below the comparison the panel stays what it was. */
const isDossierPage = (page: string) => page === 'dossier' || page === 'compare';

const within =
  ({ min, max }: { min: number; max: number }) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
