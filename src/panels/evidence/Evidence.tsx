import type { Taxonomy } from '../../domain';
import { SidePage } from '../../ui';

interface EvidenceProps {
  readonly taxonomy: Taxonomy;
  readonly onClose: () => void;
}

/** Where the records bear their matches out least, and which matches they suggest. */
export function Evidence({ onClose }: EvidenceProps) {
  return (
    <SidePage title="Evidence" onClose={onClose}>
      {null}
    </SidePage>
  );
}
