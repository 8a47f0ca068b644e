import { offeredViews, viewOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import { type SidePanelPage, VIEW_IDS } from '../../state';

/** The pages that ask about several roles. */
export const PAGES = [
  ['routes', 'Routes'],
  ['neighbourhoods', 'Neighbourhoods'],
] as const satisfies readonly [SidePanelPage, string][];

/** What is of use to those who write records. */
export const CURATOR_PAGES = [['evidence', 'Evidence']] as const satisfies readonly [
  SidePanelPage,
  string,
][];

/** The views that a taxonomy has the data for, and those that it has not. */
export function viewsOf(taxonomy: Taxonomy) {
  const offered = offeredViews(taxonomy);
  return {
    offered: VIEW_IDS.filter((id) => offered.has(id)).map(viewOf),
    missing: VIEW_IDS.filter((id) => !offered.has(id)).map(viewOf),
  };
}
