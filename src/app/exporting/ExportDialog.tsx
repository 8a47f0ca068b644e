import { Dialog } from '../../ui';
import styles from './Exporting.module.css';
import { PrintSection } from './PrintSection';

interface ExportDialogProps {
  readonly shown: boolean;
  readonly onHide: () => void;
}

/** The dialog for what is taken out of the page. */
export function ExportDialog({ shown, onHide }: ExportDialogProps) {
  return (
    <Dialog title="Save or share" shown={shown} onHide={onHide} className={styles.dialog}>
      {shown && <PrintSection onHide={onHide} />}
    </Dialog>
  );
}
