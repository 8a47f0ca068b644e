import { cellsIn } from './draft';
import { idAndTitle } from './idAndTitle';
import type { Sorted } from './sorted';

/** What columns of roles are told by. */
export interface Known {
  /** What relations have at their ends. */
  readonly ends: ReadonlySet<string>;
  /** The ids and the titles of all roles. */
  readonly names: ReadonlySet<string>;
  /** Whether the relations are all there are, as in a file that Rolegraph has written: then no other column names roles. */
  readonly hasAllRelations: boolean;
}

/** What all tables together say of the names of roles. */
export function knownIn(sorted: readonly Sorted[]): Known {
  const ends = endTextsOf(sorted);
  const names = new Set<string>();
  for (const { draft, holds } of sorted) {
    if (holds.as !== 'roles') continue;
    const { id, title } = idAndTitle(draft, ends);
    for (const choice of [id, title])
      for (const cell of choice ? cellsIn(draft, choice.column) : []) names.add(cell);
  }
  const hasAllRelations = sorted.some(
    ({ draft, holds }) => holds.as === 'relations' && draft.keys.includes('says'),
  );
  return { ends, names, hasAllRelations };
}

/** What relations have at their ends. */
export function endTextsOf(sorted: readonly Sorted[]): Set<string> {
  const ends = new Set<string>();
  for (const { draft, holds } of sorted) {
    if (holds.as !== 'relations') continue;
    for (const column of [holds.ends.source, holds.ends.target])
      for (const cell of cellsIn(draft, column)) ends.add(cell);
  }
  return ends;
}
