import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import { markdownText } from '../../../src/domain';

const PIECES = [
  'https://evil.example/x HTTP://EVIL.example ftp://a.example www.evil.example WWW.evil.example',
  'me@evil.example mailto:me@evil.example xmpp:me@evil.example/foo javascript:alert(1)',
  '<https://evil.example> [x](https://evil.example) [x]:https://evil.example ![x](https://a.example)',
  'http:&#x2f;/evil.example http&colon;//evil.example me&commat;evil.example https:\\//evil.example',
]
  .join(' ')
  .split(' ');
const text = fc
  .array(fc.constantFrom(...PIECES, ...' ()[]<>_*~|`"\\!&:;.-#1aé日\n'), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

/** Where texts stand in what is exported. */
const PLACES: readonly ((text: string) => string)[] = [
  (written) => written,
  (written) => `# ${written}`,
  (written) => `- **${written}:** ${written}`,
  (written) => `| ${written} |\n| --- |\n| ${written} |`,
];

function linksIn(written: string): string[] {
  const found: string[] = [];
  const look = (token: Token) => {
    if (token.type === 'link' || token.type === 'image') found.push(token.raw);
  };
  // A table's cells are walked, too.
  for (const token of Lexer.lex(written, { gfm: true })) walk(token, look);
  return found;
}

function walk(token: Token, look: (token: Token) => void): void {
  look(token);
  const { tokens = [], items = [], header = [], rows = [] } = token as Partial<Parts>;
  for (const inner of [tokens, items, header, ...rows].flat()) walk(inner, look);
}
type Parts = Record<'tokens' | 'items' | 'header', Token[]> & { readonly rows: Token[][] };

test('no address in a text becomes a link, wherever the text stands', () => {
  for (const piece of PIECES)
    for (const place of PLACES) expect(linksIn(place(markdownText(piece)))).toEqual([]);
  fc.assert(
    fc.property(text, fc.constantFrom(...PLACES), (written, place) => {
      expect(linksIn(place(markdownText(written)))).toEqual([]);
    }),
    { numRuns: 2000, seed: 17 },
  );
});
