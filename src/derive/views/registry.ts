import { createSelector } from 'reselect';
import type { RoleIndex, Taxonomy } from '../../domain';
import { VIEW_IDS, type ViewId } from '../../state';
import { focus } from './focus';
import { map } from './map';
import { orgChart } from './orgChart';
import { riskAndPay } from './riskAndPay';
import { table } from './table';
import type { LayoutInputs, RoleLayout, ViewDefinition } from './types';

/** Every view. A new one is a file, its id in `state/view.ts`, and a line here, which the type checker asks for. */
const VIEWS: { readonly [Id in ViewId]: ViewDefinition<Id> } = {
  map,
  'org-chart': orgChart,
  'risk-and-pay': riskAndPay,
  table,
  focus,
};

/** One view of the list. */
export const viewOf = (id: ViewId): ViewDefinition => VIEWS[id];

/** The views for which a taxonomy has the data. */
export const offeredViews = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): ReadonlySet<ViewId> =>
    new Set(VIEW_IDS.filter((id) => VIEWS[id].isOffered(taxonomy))),
);

/** The view that is shown where one is asked for: while nothing is selected, a way to see the selected role is the map. */
export function shownAs(id: ViewId, selected: RoleIndex): ViewId {
  return viewOf(id).isOfSelection && selected < 0 ? 'map' : id;
}

/** The roles as a view lays them out. */
export function layOut(taxonomy: Taxonomy, id: ViewId, inputs: LayoutInputs): RoleLayout {
  return viewOf(shownAs(id, inputs.centre)).layOut(taxonomy, inputs);
}

/** A text that is the same for the same picture: when it changes, roles travel to their new positions. */
export function identityOf(id: ViewId, inputs: LayoutInputs): string {
  const shown = shownAs(id, inputs.centre);
  return viewOf(shown).identity?.(inputs) ?? shown;
}
