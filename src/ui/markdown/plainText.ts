import type { MarkedToken, Token, Tokens } from 'marked';
import { readMarkdown } from './readMarkdown';

/** A text of Markdown without its signs, as it is heard. */
export function plainText(text: string): string {
  const read = readMarkdown(text, false);
  return read ? spoken(read, '\n').trim() : text;
}

const spoken = (tokens: readonly Token[], between: string): string =>
  tokens.map((token) => wordsOf(token as MarkedToken)).join(between);

function wordsOf(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return '';
    case 'br':
      return '\n';
    case 'list':
      return spoken(token.items, '\n');
    case 'list_item':
    case 'blockquote':
      return spoken(token.tokens, '\n');
    case 'table':
      return [token.header, ...token.rows].map(rowWords).join('\n');
    case 'image':
      return token.text || token.href;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'html':
      return token.raw.trim();
    default:
      return 'tokens' in token && token.tokens ? spoken(token.tokens, '') : token.text;
  }
}

const rowWords = (cells: readonly Tokens.TableCell[]) =>
  cells.map(({ tokens }) => spoken(tokens, '')).join(', ');
