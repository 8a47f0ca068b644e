import type { RefObject } from 'react';
import type { FoundRoles } from '../../derive';
import type { PictureHandle } from '../../network';
import { Dialog } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { EmbedSection } from './EmbedSection';
import styles from './Exporting.module.css';
import { FilesSection } from './FilesSection';
import { PictureSection } from './PictureSection';
import { PrintSection } from './PrintSection';

interface ExportDialogProps {
  readonly shown: boolean;
  readonly onHide: () => void;
  readonly loaded: LoadedTaxonomy;
  /** What a search has found, while it is listed. */
  readonly found: FoundRoles | null;
  readonly stage: RefObject<PictureHandle | null>;
}

/** The dialog for what is taken out of the page. */
export function ExportDialog({ shown, onHide, loaded, found, stage }: ExportDialogProps) {
  const { taxonomy } = loaded.catalogue;
  return (
    <Dialog title="Save or share" shown={shown} onHide={onHide} className={styles.dialog}>
      {shown && (
        <>
          <PictureSection taxonomy={taxonomy} stage={stage} />
          <FilesSection loaded={loaded} found={found} />
          <PrintSection {...{ loaded, found, onHide }} />
          <EmbedSection loaded={loaded} />
        </>
      )}
    </Dialog>
  );
}
