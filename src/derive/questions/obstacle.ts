import type { RoleIndex, Taxonomy } from '../../domain';
import { type Adjacency, adjacencyOf, cheapestTree } from '../../graph';
import { type Along, clearFilter, DEFAULT_VIEW, type Filters, facetsOf } from '../../state';
import { chainOf } from './chain';
import { type Bounds, endsAlong, stepsWithin } from './stepsWithin';

/** Why there is no route from one role to another. */
export type Obstacle =
  /** Filters block it: the names of those that do so alone; none where only several together do. */
  | { readonly kind: 'filters'; readonly alone: readonly string[] }
  /** Every chain has a step against its direction: the first such step leads from `ahead` to `behind`. */
  | { readonly kind: 'one-way'; readonly ahead: RoleIndex; readonly behind: RoleIndex }
  /** No chain leads through the role that was asked for. */
  | { readonly kind: 'through'; readonly via: RoleIndex }
  /** No chain joins the two, whatever the direction of its steps. */
  | { readonly kind: 'apart' };

const UNBOUND: Bounds = DEFAULT_VIEW;
/** The names of what stands beside the filters. */
const [STRENGTH, AROUND] = ['weakest match', 'the way around'];

/** Why there is no route within bounds between two roles. */
export function obstacleBetween(
  taxonomy: Taxonomy,
  along: Along,
  bounds: Bounds,
  from: RoleIndex,
  to: RoleIndex,
): Obstacle {
  const leads = (some: Bounds) => isReached(stepsWithin(taxonomy, along, some, from, to), from, to);
  if (leads(UNBOUND)) {
    const alone = loosenings(taxonomy, bounds).filter(([, looser]) => leads(looser));
    return { kind: 'filters', alone: alone.map(([name]) => name) };
  }
  return againstTheWay(taxonomy, along, from, to) ?? { kind: 'apart' };
}

function isReached({ ahead }: Adjacency, from: RoleIndex, to: RoleIndex): boolean {
  return Number.isFinite(cheapestTree(ahead, from).cost[to]);
}

/** The bounds with one of them dropped, for each of them. */
function loosenings(taxonomy: Taxonomy, bounds: Bounds): [name: string, looser: Bounds][] {
  const holding = bounds.filtered === 'steps' ? facetsOf(taxonomy) : [];
  const dropped = holding.flatMap(({ key, name }): [string, Bounds][] =>
    Object.hasOwn(bounds.filters, key)
      ? [[name, { ...bounds, filters: without(bounds.filters, key) }]]
      : [],
  );
  const strong: [string, Bounds] = [STRENGTH, { ...bounds, strength: UNBOUND.strength }];
  const around: [string, Bounds] = [AROUND, { ...bounds, avoid: null }];
  return [
    ...dropped,
    ...(bounds.strength > UNBOUND.strength ? [strong] : []),
    ...(bounds.avoid === null ? [] : [around]),
  ];
}

const without = (filters: Filters, key: string) =>
  clearFilter({ ...DEFAULT_VIEW, filters }, key).filters;

const AGAINST = 1000;

/** The first step against its direction, on the chain that has the fewest of them. */
function againstTheWay(taxonomy: Taxonomy, along: Along, from: RoleIndex, to: RoleIndex) {
  const { source, target } = endsAlong(taxonomy, along);
  const both = {
    source: [...Array.from(source), ...Array.from(target)],
    target: [...Array.from(target), ...Array.from(source)],
  };
  const { ahead } = adjacencyOf(taxonomy.roles.length, both, (step) =>
    step < source.length ? 1 : AGAINST,
  );
  const tree = cheapestTree(ahead, from);
  if (!Number.isFinite(tree.cost[to])) return undefined;
  const chain = chainOf(tree, to);
  const step = chain.findIndex((role, at) => {
    const before = chain[at - 1];
    return before !== undefined && (tree.cost[role] ?? 0) - (tree.cost[before] ?? 0) >= AGAINST;
  });
  return { kind: 'one-way', ahead: chain[step - 1] ?? from, behind: chain[step] ?? to } as const;
}
