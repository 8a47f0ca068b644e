import type { Column } from '../domain';
import { type Territory, territories } from '../graph';

/** The communities of a taxonomy, by place, and what each is called. */
export interface Communities {
  readonly of: Column;
  readonly names: readonly string[];
}

/** The ground of a community on the map, with its name. */
export interface Region extends Territory {
  readonly name: string;
}

/** Where the communities lie when the roles stand so, in steps; x and y of each role in turn. */
export function* regionsOf(
  positions: Column,
  { of, names }: Communities,
): Generator<void, Region[]> {
  const found = yield* territories(positions, of);
  return found.map((territory) => ({ ...territory, name: names[territory.community] ?? '' }));
}
