import { useAsync } from '../hooks/useAsync';
import { isRead } from './hasMarkup';
import styles from './Markdown.module.css';

interface MarkdownTextProps {
  readonly text: string;
  /** Whether it is a line, which has neither paragraphs nor lists. */
  readonly isLine?: boolean;
}

/** The reader of Markdown is fetched for the first text that needs it. */
const loadMarkdown = async () => (await import('./Markdown')).Markdown;

/** A text as its Markdown reads; as it is typed until that is loaded, and where it cannot be. */
export function MarkdownText({ text, isLine = false }: MarkdownTextProps) {
  const isMarkdown = isRead(text);
  const { value: Markdown } = useAsync(loadMarkdown, 'markdown', isMarkdown);
  const isThere = isMarkdown && Markdown;
  if (isLine) return isThere ? <Markdown {...{ text, isLine }} /> : text;
  return (
    <div className={isThere ? styles.text : styles.typed}>
      {isThere ? <Markdown {...{ text, isLine }} /> : text}
    </div>
  );
}
