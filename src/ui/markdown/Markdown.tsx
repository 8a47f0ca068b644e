import { Blocks } from './Blocks';
import { readMarkdown } from './readMarkdown';
import { Spans } from './Spans';

// One file, fetched for both.
export { plainText } from './plainText';

interface MarkdownProps {
  readonly text: string;
  readonly isLine: boolean;
}

/** A text of Markdown as elements. Whatever it holds becomes text or one of a few elements: HTML in it is text, too. */
export function Markdown({ text, isLine }: MarkdownProps) {
  const read = readMarkdown(text, isLine);
  if (!read) return text;
  return isLine ? <Spans tokens={read} /> : <Blocks tokens={read} depth={0} />;
}
