import { type Analysis, type Column, runToEnd, stepsOf } from '../domain';
import { createBetweenness } from './betweenness';
import { communities } from './communities';
import { createLayout } from './layout';
import { territoriesAtOnce } from './views';
import { type Matched, weightedPairs } from './weightedPairs';

/** Computes the whole analysis of a taxonomy in one go: plain arrays, the same for the same taxonomy. */
export function analyse(taxonomy: Matched): Analysis {
  const pairs = weightedPairs(taxonomy);
  const groups = communities(pairs);
  const layout = createLayout(pairs, groups);
  runToEnd(stepsOf(layout));
  const betweenness = createBetweenness(pairs);
  runToEnd(stepsOf(betweenness));
  const { values, sampled } = betweenness.result();
  const positions = Array.from(layout.positions(), (value) => Math.round(value * 10) / 10);
  return {
    positions,
    arranged: 1,
    communities: [...groups],
    betweenness: { values: Array.from(values, (value) => Math.round(value * 1e5) / 1e5), sampled },
    territories: territoriesAtOnce(positions, groups).map(({ community, outlines, inside }) => ({
      community,
      outlines: outlines.map(rounded),
      inside: rounded(inside),
    })),
  };
}

/** Whole pixels; JSON has no -0. */
const rounded = (column: Column) => Array.from(column, (value) => Math.round(value) || 0);
