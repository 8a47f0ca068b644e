import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, withoutGuards } from '../../../../src/domain';

test('CSV is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...";'=-@+\t\r\na")).map((all) => all.join('')),
        ),
        { minLength: 1 },
      ),
      (words) => {
        const csv = csvText([['a,"b"', 'n'], ...words.map((word, at) => [word, at])]);
        const read = parse(csv, { record_delimiter: '\r\n' }) as string[][];
        expect(read.map((cells) => cells.map(withoutGuards))).toEqual([
          ['a,"b"', 'n'],
          ...words.map((word, at) => [word, String(at)]),
        ]);
      },
    ),
  );
});

test('CSV has no formulas; figures and what is missing are no words', () => {
  expect(csvText([['\r=1', '\ta', 'a;=1', 'a\n@x', 'a; b']])).toBe(
    `"'\r'=1","'\ta","a;'=1","a\n'@x","a; b"\r\n`,
  );
  expect(csvText([['=1+1', '-2', '@x', -2, undefined]])).toBe("'=1+1,'-2,'@x,-2,\r\n");
});
