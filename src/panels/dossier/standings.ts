import type { Analysis, Column } from '../../domain';

/** What the analysis says of where roles stand, by place; a part is there when it is ready. */
export interface Standings {
  /** How many roles a role's community has, itself included. */
  readonly neighbours?: Column;
  readonly between?: Between;
}

interface Between {
  /** A role's rank by betweenness, 1 for the highest; equals share theirs. 0 where it is on no shortest way. */
  readonly ranks: Column;
  /** From how many roles the ways were followed. */
  readonly sampled: number;
}

/** Sizes and ranks out of an analysis. */
export function standingsOf(
  communities: Analysis['communities'],
  betweenness: Analysis['betweenness'],
): Standings {
  return {
    ...(communities && { neighbours: sizesOf(communities) }),
    ...(betweenness && {
      between: { ranks: ranksOf(betweenness.values), sampled: betweenness.sampled },
    }),
  };
}

function sizesOf(communities: Column): Column {
  const sizes: number[] = [];
  for (const community of Array.from(communities)) sizes[community] = (sizes[community] ?? 0) + 1;
  return Array.from(communities, (community) => sizes[community] ?? 0);
}

function ranksOf(values: Column): Column {
  const first = new Map<number, number>();
  const descending = Float64Array.from(values).sort().reverse();
  descending.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place + 1);
  });
  return Array.from(values, (value) => (value > 0 ? (first.get(value) ?? 0) : 0));
}
