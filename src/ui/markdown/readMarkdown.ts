import { Lexer, type Token } from 'marked';

/** As people type: a new line is a new line, and an address is a link. */
const OPTIONS = { gfm: true, breaks: true } as const;

/** The parts of a text, or of a line of it; undefined where they are nested so deeply that they cannot be read. */
export function readMarkdown(text: string, isLine: boolean): readonly Token[] | undefined {
  try {
    return isLine ? Lexer.lexInline(text, OPTIONS) : Lexer.lex(text, OPTIONS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
