import type { Column, Taxonomy } from '../../domain';
import { nameOfCommunity } from '../nameOfCommunity';

/** The lanes of the org chart. */
export interface Lanes {
  /** By role, the number of its lane. */
  readonly of: Column;
  /** By number. */
  readonly labels: readonly string[];
  /** What the lanes are; none where there is one. */
  readonly noun?: string;
}

const OTHERS = 'Without a family';

/** A lane for each family; where there are fewer than two, one for each community; else one for all. */
export function lanesOf(
  { families, roles }: Taxonomy,
  communities: Column | undefined,
  names: readonly string[] | undefined,
): Lanes {
  const lanes = new Map<string, number>(families.map(({ id }, at) => [id, at]));
  const of = roles.map(({ family }) => lanes.get(family) ?? families.length);
  if (new Set(of).size > 1) {
    return { of, labels: [...families.map(({ name }) => name), OTHERS], noun: 'families' };
  }
  if (communities) {
    const count = Array.from(communities).reduce((most, each) => Math.max(most, each + 1), 0);
    const labels = Array.from({ length: count }, (_, id) => nameOfCommunity(names, id));
    return { of: communities, labels, noun: 'communities' };
  }
  return { of: new Uint8Array(roles.length), labels: ['All roles'] };
}
