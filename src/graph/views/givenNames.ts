import type { TerritoryName } from '../../domain';

/**
 * The names that are given to communities: each goes to the community that has most of its anchors, each community
 * gets one. Where two want the same, the one with more anchors there has it, then the one that is listed first.
 */
export function givenNames(
  territories: readonly TerritoryName[],
  ids: readonly string[],
  communities: ArrayLike<number>,
): Map<number, string> {
  const communityOf = new Map(ids.map((id, role) => [id, communities[role] ?? 0]));
  const wishes = territories.flatMap(({ name, anchors }, at) => {
    const counts = new Map<number, number>();
    for (const community of anchors.flatMap((id) => communityOf.get(id) ?? [])) {
      counts.set(community, (counts.get(community) ?? 0) + 1);
    }
    return Array.from(counts, ([community, count]) => ({ at, name, community, count }));
  });
  wishes.sort((a, b) => b.count - a.count || a.at - b.at || a.community - b.community);
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (const { name, community } of wishes) {
    if (given.has(community) || taken.has(name)) continue;
    given.set(community, name);
    taken.add(name);
  }
  return given;
}
