import type { Taxonomy } from '../../domain';
import { SidePage } from '../../ui';

interface RoutesProps {
  readonly taxonomy: Taxonomy;
  readonly onClose: () => void;
}

/** The ways from one role to another, or where to go from one. */
export function Routes({ onClose }: RoutesProps) {
  return (
    <SidePage title="Routes" onClose={onClose}>
      {null}
    </SidePage>
  );
}
