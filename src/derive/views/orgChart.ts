import { createSelector } from 'reselect';
import { roleIndexAt, type Taxonomy } from '../../domain';
import { orgChart as layers } from '../../graph';
import { type Pairs, pairBetween, pressurePairs } from '../pairs';
import type { RoleLayout, ViewDefinition } from './types';

const NOTHING = { source: [], target: [] };

const layoutOf = createSelector([(taxonomy: Taxonomy) => taxonomy], (taxonomy): RoleLayout => {
  const { roles, pressure = NOTHING } = taxonomy;
  const { positions, backEdges: isBack } = layers(roles.length, pressure);
  const table = pressurePairs(taxonomy);
  const backEdges = byPair(table, pressure, isBack);
  const count = backEdges.reduce((sum, isBack) => sum + isBack, 0);
  return {
    ...{ positions, pairs: table, backEdges },
    ...(table.count === 0 && { note: 'No record says who leans on whom.' }),
    ...(count > 0 && { note: backEdgesText(count) }),
  };
});

/** Which pairs have a pressure that runs upwards. */
function byPair(
  table: Pairs,
  { source, target }: NonNullable<Taxonomy['pressure']>,
  isBack: Uint8Array,
) {
  const backEdges = new Uint8Array(table.count);
  isBack.forEach((back, at) => {
    const pair = back
      ? pairBetween(table, roleIndexAt(source, at), roleIndexAt(target, at))
      : undefined;
    if (pair !== undefined) backEdges[pair] = 1;
  });
  return backEdges;
}

const backEdgesText = (count: number) =>
  count === 1
    ? 'Dashed: 1 that runs upwards, part of a loop.'
    : `Dashed: ${count} that run upwards, parts of loops.`;

/** Roles in layers: who presses stands above whom they press. */
export const orgChart: ViewDefinition<'org-chart'> = {
  id: 'org-chart',
  label: 'Org chart',
  shownBy: 'canvas',
  isOffered: ({ pressure }) => Boolean(pressure?.source.length),
  layOut: layoutOf,
};
