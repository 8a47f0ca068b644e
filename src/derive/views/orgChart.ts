import { createSelector } from 'reselect';
import { type Column, riskLevel, roleIndexAt, type Taxonomy } from '../../domain';
import { type OrgChart as Grid, orgChart as grid } from '../../graph';
import { type Pairs, pairBetween, pressurePairs } from '../pairs';
import { chartOf } from './chart';
import { type Lanes, lanesOf } from './lanes';
import type { LayoutInputs, RoleLayout, ViewDefinition } from './types';

const NOTHING = { source: [], target: [] };

type Communities = LayoutInputs['communities'];
type Names = LayoutInputs['communityNames'];

/** The roles of a taxonomy as an org chart, in the lanes that the reader has chosen. */
const layoutOf = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, { communities }: Pick<LayoutInputs, 'communities'>) => communities,
    (_: Taxonomy, { communityNames }: Pick<LayoutInputs, 'communityNames'>) => communityNames,
    (_: Taxonomy, { lanes = 'family' }: Pick<LayoutInputs, 'lanes'>) => lanes,
  ],
  (taxonomy, communities: Communities, communityNames: Names, wanted): RoleLayout => {
    const { pressure = NOTHING } = taxonomy;
    const lanes = lanesOf(taxonomy, wanted, { communities, communityNames });
    const cells = grid(pressure, lanes.of);
    const table = pressurePairs(taxonomy);
    const backEdges = byPair(table, pressure, cells.upward);
    const chart = chartOf(cells, lanes);
    const hasHigh = taxonomy.roles.some(({ risk = 0 }) => riskLevel(risk) === 'HIGH');
    return {
      ...{ positions: chart.middles, pairs: table, backEdges, chart },
      note: noteOf(table, cells, backEdges, lanes, hasHigh),
    };
  },
);

/** Which pairs have a pressure that runs upwards. */
function byPair(
  table: Pairs,
  { source, target }: { readonly source: Column; readonly target: Column },
  upward: Uint8Array,
) {
  const backEdges = new Uint8Array(table.count);
  upward.forEach((isUp, at) => {
    const pair = isUp
      ? pairBetween(table, roleIndexAt(source, at), roleIndexAt(target, at))
      : undefined;
    if (pair !== undefined) backEdges[pair] = 1;
  });
  return backEdges;
}

function noteOf(
  { count }: Pairs,
  grid: Grid,
  backEdges: Uint8Array,
  lanes: Lanes,
  hasHigh: boolean,
) {
  if (count === 0) return 'No record says who leans on whom.';
  const upward = backEdges.reduce((sum, isBack) => sum + isBack, 0);
  return [
    lanes.noun ? `Columns are ${lanes.noun}, rows trophic levels.` : 'Rows are trophic levels.',
    ...(upward ? [`Dashed: ${upward} that ${upward === 1 ? 'runs' : 'run'} upwards.`] : []),
    ...(hasHigh ? ['Ring: flight risk HIGH.'] : []),
    ...(grid.hasApart ? ['The last row has no pressure on file.'] : []),
  ].join(' ');
}

/** Roles in boxes, lane by lane and tier by tier: who presses stands above whom they press. */
export const orgChart: ViewDefinition<'org-chart'> = {
  id: 'org-chart',
  label: 'Org chart',
  shownBy: 'chart',
  isOffered: ({ pressure }) => Boolean(pressure?.source.length),
  lack: 'No record says who presses on whom, or who reports to whom.',
  layOut: layoutOf,
};
