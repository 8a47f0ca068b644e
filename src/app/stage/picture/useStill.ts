import { useState } from 'react';
import type { Analysis, Taxonomy } from '../../../domain';
import { useMediaQuery } from '../../../ui';

/** Where roles stand on the map. Where motion is not wanted they stay while it is being arranged, and move once. */
export function useStill(
  taxonomy: Taxonomy,
  { positions, arranged }: Analysis,
): Analysis['positions'] {
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [kept, setKept] = useState({ taxonomy, positions });
  if (isStill && arranged < 1 && kept.taxonomy === taxonomy) return kept.positions;
  if (kept.positions !== positions) setKept({ taxonomy, positions });
  return positions;
}
