import { offeredViews, roleById, viewOf } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { type SidePanelPage, VIEW_IDS } from '../../../state';
import { useView } from '../../../state/react';

/** The pages that ask about several roles. */
export const PAGES = [
  ['routes', 'Routes'],
  ['neighbourhoods', 'Neighbourhoods'],
] as const satisfies readonly [SidePanelPage, string][];

/** What is seldom asked for: the reader's own, and what is of use to those who write records. */
export const SELDOM_PAGES = [
  ['text', 'Start from a text'],
  ['notebook', 'Notebook'],
  ['evidence', 'Evidence'],
  ['field', 'The whole field'],
] as const satisfies readonly [SidePanelPage, string][];

/** The views that can be chosen, and those that cannot: the taxonomy lacks the data, or no role is selected. */
export function useViews(taxonomy: Taxonomy) {
  const hasRole = useView(({ role }) => roleById(taxonomy, role) !== undefined);
  const offered = offeredViews(taxonomy);
  const views = VIEW_IDS.map(viewOf);
  const isOffered = ({ id, isOfSelection }: (typeof views)[number]) =>
    offered.has(id) && (hasRole || !isOfSelection);
  return {
    offered: views.filter(isOffered),
    missing: views.filter((view) => !isOffered(view)),
  };
}
