import type { FoundRoles } from '../../derive';
import { printLight } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { DossiersOnPaper } from './DossiersOnPaper';
import styles from './Exporting.module.css';
import { ExportSection } from './ExportSection';

interface PrintSectionProps {
  readonly loaded: LoadedTaxonomy;
  readonly found: FoundRoles | null;
  readonly onHide: () => void;
}

/** Prints what is on the screen, or the dossiers of all roles that pass. */
export function PrintSection({ loaded, found, onHide }: PrintSectionProps) {
  const print = () => {
    // The dialog would be on the paper.
    onHide();
    void printLight();
  };
  return (
    <ExportSection title="Paper">
      <div className={styles.actions}>
        <button type="button" onClick={print}>
          Print what is shown
        </button>
        <DossiersOnPaper {...{ loaded, found }} />
      </div>
    </ExportSection>
  );
}
