import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { decodeText } from '../../../src/formats';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const read = (bytes: readonly number[]) => {
  const { text, remarks } = decodeText('x.csv', Uint8Array.from(bytes));
  return [text, ...remarks.map(formatProblem)];
};
const wide = (text: string, isLittle: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code % 256, code >> 8] : [code >> 8, code % 256];
  });

describe('the bytes of a file', () => {
  test('are UTF-8, with or without a mark, also where a letter is the sign for unreadable ones', () => {
    expect(read(utf8('id,Łódź'))).toEqual(['id,Łódź']);
    expect(read([0xef, 0xbb, 0xbf, ...utf8('"a",b')])).toEqual(['"a",b']);
    expect(read(utf8('a\uFFFD'))).toEqual(['a\uFFFD']);
    expect(read([])).toEqual(['']);
  });

  test('stay UTF-8 where a letter or two are bad', () => {
    expect(read([...utf8('é\r\nñ\rü\nx'), 0xe9, ...utf8('y')])).toEqual([
      'é\r\nñ\rü\nx\uFFFDy',
      'x.csv:4: one letter here is not UTF-8 and shown as \uFFFD',
    ]);
    expect(read([...utf8('éé'), 0xe9, 0x2c, 0xe9])[1]).toBe(
      'x.csv:1: 2 letters, here the first, are not UTF-8 and shown as \uFFFD',
    );
  });

  test('are an older encoding where hardly a letter is UTF-8, and that is said', () => {
    expect(read([...utf8('id\nGar'), 0xe7, ...utf8('on '), 0xdf])).toEqual([
      'id\nGarçon ß',
      'x.csv:2: the file is no UTF-8; read as Windows-1252',
    ]);
    // かな, in Shift_JIS and in EUC-JP.
    expect(read([0x82, 0xa9, 0x82, 0xc8])).toEqual([
      'かな',
      'x.csv:1: the file is no UTF-8; read as Shift_JIS',
    ]);
    expect(read([0xa4, 0xab, 0xa4, 0xca])[0]).toBe('かな');
    expect(read([...utf8('Gar'), 0x8d, ...utf8('on')])).toEqual([
      'Garçon',
      'x.csv:1: the file is no UTF-8; read as Mac Roman',
    ]);
  });

  test('may be UTF-16 of both kinds, with or without a mark', () => {
    expect(read([0xff, 0xfe, ...wide('id\tŁ', true)])).toEqual(['id\tŁ']);
    expect(read([0xfe, 0xff, ...wide('id\tŁ', false)])).toEqual(['id\tŁ']);
    expect(read(wide('id,title', true))).toEqual(['id,title']);
    expect(read(wide('id,title', false))).toEqual(['id,title']);
  });
});
