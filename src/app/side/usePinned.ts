import { useMemo } from 'react';
import { roleById } from '../../derive';
import type { Role, Taxonomy } from '../../domain';
import { shownPage } from '../../state';
import { useView } from '../../state/react';

interface Pinned {
  /** The pinned roles that the taxonomy has. */
  readonly pinned: readonly Role[];
  /** Whether the comparison is open; it covers everything but the header. */
  readonly isCompared: boolean;
}

/** The pinned roles, and whether they are being compared. */
export function usePinned(taxonomy: Taxonomy): Pinned {
  const pins = useView((view) => view.pins);
  const isAsked = useView((view) => shownPage(view) === 'compare');
  const pinned = useMemo(
    () => pins.flatMap((id) => roleById(taxonomy, id) ?? []),
    [taxonomy, pins],
  );
  return { pinned, isCompared: isAsked && pinned.length > 1 };
}
