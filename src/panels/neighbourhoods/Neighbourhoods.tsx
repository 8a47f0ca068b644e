import type { Analysis, RoleId, Taxonomy } from '../../domain';
import { SidePage } from '../../ui';

interface NeighbourhoodsProps {
  readonly taxonomy: Taxonomy;
  /** What is worked out so far; communities come before the rest. */
  readonly analysis: Analysis;
  /** A role of the neighbourhood that is looked at; null for all of them. */
  readonly group: RoleId | null;
  readonly onClose: () => void;
}

/** All neighbourhoods, or one: its roles, what holds it together, and where it leads. */
export function Neighbourhoods({ onClose }: NeighbourhoodsProps) {
  return (
    <SidePage title="Neighbourhoods" onClose={onClose}>
      {null}
    </SidePage>
  );
}
