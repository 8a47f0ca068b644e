import type { Column, Territory } from '../domain';
import { territories } from '../graph';

/** The communities of a taxonomy, by role index, and what each is called. */
export interface Communities {
  readonly of: Column;
  readonly names: readonly string[];
  /** Where they lie while nobody has moved a role, if that is known. */
  readonly territories?: readonly Territory[];
}

/** The ground of a community on the map, with its name. */
export interface Region extends Territory {
  readonly name: string;
}

/** Where the communities lie, as it is known, or in steps for roles that stand so; x and y of each in turn. */
export function* regionsOf(
  { of, names }: Communities,
  known: readonly Territory[] | undefined,
  positions: Column,
): Generator<void, Region[]> {
  const found = known ?? (yield* territories(positions, of));
  return found.map((territory) => ({ ...territory, name: names[territory.community] ?? '' }));
}
