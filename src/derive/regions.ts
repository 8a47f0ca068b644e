import type { Column, Territory } from '../domain';
import { territories } from '../graph';

/** The communities of a taxonomy, by role index, and what each is called. */
export interface Communities {
  readonly of: Column;
  readonly names: readonly string[];
  /** Their areas while no role has been dragged, if they are computed. */
  readonly territories?: readonly Territory[];
}

/** The ground of a community on the map, with its name. */
export interface Region extends Territory {
  readonly name: string;
}

/** The regions of the communities: those already known, or else computed in steps from the positions (x and y in turn). */
export function* regionsOf(
  { of, names }: Communities,
  known: readonly Territory[] | undefined,
  positions: Column,
): Generator<void, Region[]> {
  const found = known ?? (yield* territories(positions, of));
  return found.map((territory) => ({ ...territory, name: names[territory.community] ?? '' }));
}
