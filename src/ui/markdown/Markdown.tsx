import { Lexer } from 'marked';
import { Blocks } from './Blocks';
import { Spans } from './Spans';

interface MarkdownProps {
  readonly text: string;
  readonly isLine: boolean;
}

/** As people type: a new line is a new line, and an address is a link. */
const OPTIONS = { gfm: true, breaks: true } as const;

/** A text of Markdown as elements. Whatever it holds becomes text or one of a few elements: HTML in it is text, too. */
export function Markdown({ text, isLine }: MarkdownProps) {
  const read = readMarkdown(text, isLine);
  if (!read) return text;
  return isLine ? <Spans tokens={read} /> : <Blocks tokens={read} depth={0} />;
}

/** The parts of a text; undefined where they are nested so deeply that they cannot be read. */
function readMarkdown(text: string, isLine: boolean) {
  try {
    return isLine ? Lexer.lexInline(text, OPTIONS) : Lexer.lex(text, OPTIONS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
