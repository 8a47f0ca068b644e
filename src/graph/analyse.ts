import { type Analysis, type Column, runToEnd, stepsOf } from '../domain';
import { createBetweenness } from './betweenness';
import { communities } from './communities';
import { createLayout } from './layout';
import { communityNames, type Named, territoriesAtOnce } from './views';
import { type Matched, weightedPairs } from './weightedPairs';

/** Computes the whole analysis of a taxonomy in one go: plain arrays, the same for the same taxonomy. */
export function analyse(taxonomy: Matched & Named): Analysis {
  const pairs = weightedPairs(taxonomy);
  const groups = communities(pairs);
  const names = communityNames(taxonomy, pairs, groups);
  const labels = { titles: taxonomy.roles.map(({ title }) => title), names };
  const layout = createLayout(pairs, groups, { labels });
  runToEnd(stepsOf(layout));
  const betweenness = createBetweenness(pairs);
  runToEnd(stepsOf(betweenness));
  const { values, sampled } = betweenness.result();
  const positions = Array.from(layout.positions(), tenth);
  const nameSpots = layout.nameSpots();
  const written = { ...labels, spots: nameSpots };
  const { territories, waters } = territoriesAtOnce(positions, groups, written);
  return {
    positions,
    arranged: 1,
    ...{ communities: [...groups], communityNames: names, nameSpots },
    betweenness: { values: Array.from(values, (value) => Math.round(value * 1e5) / 1e5), sampled },
    lands: {
      territories: territories.map((territory) => ({
        ...territory,
        outlines: territory.outlines.map(rounded),
      })),
      waters: waters.map(rounded),
    },
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Whole pixels; JSON has no -0. */
const rounded = (column: Column) => Array.from(column, (value) => Math.round(value) || 0);
