import { hasMarkup, MarkdownText } from '../../../ui';
import styles from '../Notes.module.css';

/** A line as its Markdown reads, below the field that it is typed in; nothing where it reads as it is typed. */
export function LineRead({ line }: { readonly line: string }) {
  if (!hasMarkup(line)) return null;
  return (
    <p className={styles.lineRead}>
      <MarkdownText text={line} isLine />
    </p>
  );
}
