import type { Entry } from '../../../notebook';

/** Entries in an order that no change touches: the one that is written to does not jump. */
export const inSteadyOrder = <E extends Entry>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
