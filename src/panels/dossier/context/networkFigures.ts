import { nameOfCommunity } from '../../../derive';
import type { Analysis, Column } from '../../../domain';
import { ranksOf } from '../../parts';

/** What the analysis knows of each role, by role index; a part is there when it is ready. */
export interface NetworkFigures {
  /** The neighbourhood of each role. */
  readonly neighbourhoods?: readonly Neighbourhood[];
  readonly between?: Between;
}

/** The community of a role. */
interface Neighbourhood {
  readonly name: string;
  /** How many roles it has. */
  readonly size: number;
}

interface Between {
  /** A role's rank by betweenness, 1 for the highest; equals share theirs. 0 where no shortest route leads through it. */
  readonly ranks: Column;
  /** From how many roles the shortest routes were counted. */
  readonly sampled: number;
}

/** Neighbourhoods and ranks out of an analysis. */
export function networkFiguresOf(
  communities: Analysis['communities'],
  names: Analysis['communityNames'],
  betweenness: Analysis['betweenness'],
): NetworkFigures {
  return {
    ...(communities && { neighbourhoods: neighbourhoodsOf(communities, names) }),
    ...(betweenness && {
      between: { ranks: ranksOf(betweenness.values), sampled: betweenness.sampled },
    }),
  };
}

function neighbourhoodsOf(communities: Column, names: Analysis['communityNames']): Neighbourhood[] {
  const sizes: number[] = [];
  for (const id of Array.from(communities)) sizes[id] = (sizes[id] ?? 0) + 1;
  const all = Array.from(sizes, (size, id) => ({ name: nameOfCommunity(names, id), size }));
  return Array.from(communities, (id) => all[id] ?? { name: '', size: 0 });
}
