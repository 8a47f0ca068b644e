import type { RefObject } from 'react';
import type { PictureHandle } from '../../network';
import { Dialog } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import styles from './Exporting.module.css';
import { PictureSection } from './PictureSection';
import { PrintSection } from './PrintSection';

interface ExportDialogProps {
  readonly shown: boolean;
  readonly onHide: () => void;
  readonly loaded: LoadedTaxonomy;
  readonly stage: RefObject<PictureHandle | null>;
}

/** The dialog for what is taken out of the page. */
export function ExportDialog({ shown, onHide, loaded, stage }: ExportDialogProps) {
  return (
    <Dialog title="Save or share" shown={shown} onHide={onHide} className={styles.dialog}>
      {shown && <PictureSection taxonomy={loaded.catalogue.taxonomy} stage={stage} />}
      {shown && <PrintSection onHide={onHide} />}
    </Dialog>
  );
}
