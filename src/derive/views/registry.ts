import { createSelector } from 'reselect';
import type { Taxonomy } from '../../domain';
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
  focus,
  table,
};

/** One view of the list. */
export const viewOf = (id: ViewId): ViewDefinition => VIEWS[id];

/** The views for which a taxonomy has the data. */
export const offeredViews = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): ReadonlySet<ViewId> =>
    new Set(VIEW_IDS.filter((id) => VIEWS[id].isOffered(taxonomy))),
);

/** The roles as a view lays them out. */
export function layOut(taxonomy: Taxonomy, id: ViewId, inputs: LayoutInputs): RoleLayout {
  return VIEWS[id].layOut(taxonomy, inputs);
}

/** A text that is the same for the same picture: when it changes, roles travel to their new positions. */
export function identityOf(id: ViewId, inputs: LayoutInputs): string {
  return viewOf(id).identity?.(inputs) ?? id;
}
