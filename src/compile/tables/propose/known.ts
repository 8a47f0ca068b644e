import { cellsIn } from './draft';
import { idAndTitle } from './idAndTitle';
import type { Sorted } from './sorted';

/** What columns of roles are told by. */
export interface Known {
  /** What relations have at their ends. */
  readonly ends: ReadonlySet<string>;
  /** The ids and the titles of all roles. */
  readonly names: ReadonlySet<string>;
}

/** What all tables together say of the names of roles. */
export function knownIn(sorted: readonly Sorted[]): Known {
  const ends = new Set<string>();
  for (const { draft, holds } of sorted) {
    if (holds.as !== 'relations') continue;
    for (const column of [holds.ends.source, holds.ends.target])
      for (const cell of cellsIn(draft, column)) ends.add(cell);
  }
  const names = new Set<string>();
  for (const { draft, holds } of sorted) {
    if (holds.as !== 'roles') continue;
    const { id, title } = idAndTitle(draft, ends);
    for (const choice of [id, title])
      for (const cell of choice ? cellsIn(draft, choice.column) : []) names.add(cell);
  }
  return { ends, names };
}
