import { printLight } from '../../ui';
import { ExportSection } from './ExportSection';

/** Prints what is on the screen. */
export function PrintSection({ onHide }: { onHide: () => void }) {
  const print = () => {
    // The dialog would be on the paper.
    onHide();
    void printLight();
  };
  return (
    <ExportSection title="Paper">
      <button type="button" onClick={print}>
        Print what is shown
      </button>
    </ExportSection>
  );
}
