import type { MergePreview } from '../../../notebook';
import { entriesText } from '../entriesText';
import styles from '../Notes.module.css';

interface ImportPreviewProps {
  readonly preview: MergePreview;
  /** Entries of the file that cannot be read. */
  readonly unreadable: number;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What merging a file would do, before it is done. */
export function ImportPreview({ preview, unreadable, onMerge, onCancel }: ImportPreviewProps) {
  const { added, changed, unchanged, refused } = preview;
  const isNothing = !added.length && !changed.length;
  return (
    <div className={styles.problem}>
      <p>
        {entriesText(added.length)} new, {changed.length} changed, {unchanged} as here.
        {refused + unreadable > 0 && ` ${refused + unreadable} cannot be taken.`} Where both were
        changed, the later change is shown, and the earlier stays in its history.
      </p>
      <p className={styles.actions}>
        <button type="button" disabled={isNothing} onClick={onMerge}>
          Merge
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  );
}
