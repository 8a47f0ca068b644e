import { createSelector } from 'reselect';
import {
  type Analysis,
  type Column,
  groupBy,
  type Lands,
  type Taxonomy,
  type Territory,
} from '../domain';
import { linesOfName, territories, type Written } from '../graph';
import { colouring } from './look/colouring';

/** The communities of a taxonomy, by role index, what each is called, and how it is drawn. */
export interface Communities {
  readonly of: Column;
  readonly names: readonly string[];
  /** The number of the colour that most roles of each have. */
  readonly slots: ReadonlyMap<number, number>;
  /** What is written on a map whose names have their places. */
  readonly written?: Written;
  /** Where they lie while no role has been dragged, if that is computed. */
  readonly lands?: Lands;
}

/** The ground of a community on the map, with its name. */
export interface Region extends Territory {
  /** The lines of its name. */
  readonly lines: readonly string[];
  readonly slot: number;
}

/** The regions of a map, and the lines in the water around them. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly waters: readonly Column[];
}

export const NO_REGIONS: Regions = { regions: [], waters: [] };

/** The communities of an analysis; undefined until they have names. */
export const communitiesOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, analysis: Analysis) => analysis],
  (taxonomy, analysis): Communities | undefined => {
    const { communities: of, communityNames: names, nameSpots: spots, lands } = analysis;
    if (!of || !names) return undefined;
    const titles = taxonomy.roles.map(({ title }) => title);
    return {
      ...{ of, names, slots: slotsOf(of, colouring(taxonomy, 'family', of, names).colours) },
      ...(spots && { written: { titles, names, spots } }),
      ...(lands && { lands }),
    };
  },
);

/** By community, the colour that most of its roles have. */
function slotsOf(of: Column, colours: Uint8Array): Map<number, number> {
  const members = groupBy(colours.keys(), (role) => of[role] ?? 0);
  const commonest = (roles: readonly number[]) =>
    [...groupBy(roles, (role) => colours[role] ?? 0)].sort(
      ([, some], [, others]) => others.length - some.length,
    )[0]?.[0] ?? 0;
  return new Map([...members].map(([community, roles]) => [community, commonest(roles)]));
}

/** The regions of the communities: those already known, or else computed in steps from the positions (x and y in turn). */
export function* regionsOf(
  { of, names, slots, written }: Communities,
  known: Lands | undefined,
  positions: Column,
): Generator<void, Regions> {
  const { territories: found, waters } = known ?? (yield* territories(positions, of, written));
  const regions = found.map((territory): Region => {
    const { community } = territory;
    return {
      ...{ ...territory, lines: linesOfName(names[community] ?? '') },
      slot: slots.get(community) ?? 0,
    };
  });
  return { regions, waters };
}
