import { useMemo } from 'react';
import { roleIndexes } from '../../derive';
import type { Role, Taxonomy } from '../../domain';
import { useView } from '../../state/react';

interface Pinned {
  /** The roles that are set aside, as far as the taxonomy has them. */
  readonly pinned: readonly Role[];
  /** Whether they are being compared: the comparison then lies over everything but the header. */
  readonly isCompared: boolean;
}

/** What is set aside to be compared, and whether it is. */
export function usePinned(taxonomy: Taxonomy): Pinned {
  const pins = useView((view) => view.pins);
  const isAsked = useView((view) => view.page === 'compare');
  const pinned = useMemo(
    () => pins.flatMap((id) => taxonomy.roles[roleIndexes(taxonomy).get(id) ?? -1] ?? []),
    [taxonomy, pins],
  );
  return { pinned, isCompared: isAsked && pinned.length > 1 };
}
