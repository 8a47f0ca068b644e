import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type Problem, quote } from '../../domain';

const EXPECTED: Readonly<Record<string, string>> = {
  ValueExpected: 'a value',
  PropertyNameExpected: 'a name in double quotes',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a quotation mark that closes the text',
  InvalidCommentToken: 'a value or a name, not a comment',
  InvalidSymbol: 'a value, or a name in double quotes',
};

/** Where a text stops being JSON, and why, in a sentence. */
export function faultIn(file: string, text: string): Problem {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const what = 'this is not JSON that can be read';
  if (!first) return { file, line: 1, message: what };
  const before = text.slice(0, first.offset);
  const line = before.split(/\r\n?|\n/).length;
  return { file, line, message: `${what}: ${sentenceOn(first, text, before.trimEnd().at(-1))}` };
}

function sentenceOn({ error, offset, length }: ParseError, text: string, before = ''): string {
  const found = text.slice(offset, offset + Math.max(length, 1)).trim();
  const expected = EXPECTED[printParseErrorCode(error)] ?? 'something else';
  if (!found) return `the file ends where ${expected} is expected`;
  const after = before === ',' ? ' after the comma' : '';
  return `expected ${expected}${after}; found ${quote(found)}`;
}
