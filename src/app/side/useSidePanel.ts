import type { FoundRoles } from '../../derive';
import type { Fold } from '../../panels/dossier';
import { useView } from '../../state/react';
import { useStored } from '../../ui';

const DOSSIER = { usual: 580, min: 380, max: 860 } as const;
/** With the filters, at most a third of a common screen: the rest is the map's. */
const LIST = { usual: 248, min: 200, max: 520 } as const;
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

/** How wide the side panel is, and whether its list is folded away. On a narrow page it covers the map, so that at first only what is asked for is shown. */
export function useSidePanel(narrow: boolean, found: FoundRoles | null): SidePanelSize {
  const [dossier, setDossier] = useStored<number>(
    'rolegraph.dossier',
    DOSSIER.usual,
    within(DOSSIER),
  );
  const [list, setList] = useStored<number>('rolegraph.list', LIST.usual, within(LIST));
  const [folded, setFolded] = useStored<boolean | null>('rolegraph.list-folded', null, isBoolean);
  const isList = useView(({ role, page }) => role === null && isDossierPage(page));
  const isFiltered = useView(({ filters }) => Object.keys(filters).length > 0);
  const fold = { isFolded: folded ?? (narrow && !isFiltered && !found), setFolded };
  const size = isList
    ? { width: list, limits: LIST, setWidth: setList }
    : { width: dossier, limits: DOSSIER, setWidth: setDossier };
  const isFolded = isList && fold.isFolded;
  return { ...size, ...(isFolded && { width: FOLDED }), fold, isFolded };
}

/** Below the comparison the panel stays what it was. */
const isDossierPage = (page: string) => page === 'dossier' || page === 'compare';

const within =
  ({ min, max }: { min: number; max: number }) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
