import { useAsync } from '../hooks/useAsync';
import { hasMarkup } from './hasMarkup';
import styles from './Markdown.module.css';

interface MarkdownTextProps {
  readonly text: string;
  /** Whether it is a line, which has neither paragraphs nor lists. */
  readonly isLine?: boolean;
}

/** A longer text is shown as it is typed: to read it would hold up the page. */
const MOST = 10_000;

/** The reader of Markdown is fetched for the first text that needs it. */
const loadMarkdown = async () => (await import('./Markdown')).Markdown;

/** A text as its Markdown reads; as it is typed until that is loaded, and where it cannot be. */
export function MarkdownText({ text, isLine = false }: MarkdownTextProps) {
  const isMarkdown = text.length <= MOST && hasMarkup(text);
  const { value: Markdown } = useAsync(loadMarkdown, 'markdown', isMarkdown);
  const isRead = isMarkdown && Markdown;
  if (isLine) return isRead ? <Markdown {...{ text, isLine }} /> : text;
  return (
    <div className={isRead ? styles.text : styles.typed}>
      {isRead ? <Markdown {...{ text, isLine }} /> : text}
    </div>
  );
}
