import { describe, expect, it } from 'vitest';
import { readFileRecord } from '../../../src/domain';
import { changed, TEXT } from './fileRecordText';

const GLUED = 'Kettle AnalystHead of Spouts (Acting)DevOps Steward';

/** Each shape as a text of about that many characters. */
const SHAPES: Record<string, (size: number) => string> = {
  'one enormous line': (size) => 'x'.repeat(size),
  'one enormous title': (size) => changed('Teapot Inspector\n', `${'tea '.repeat(size / 4)}\n`),
  'one enormous related title': (size) =>
    changed('Head of Saucers', 'Lead of Lids '.repeat(size / 13)),
  'thousands of pairs': (size) =>
    changed('Lids Lifted\n', `${'Lid\nIs lifted\n'.repeat(size / 100)}Lids Lifted\n`),
  'thousands of habitats': (size) =>
    changed(
      '- Listed Buildings',
      Array.from({ length: size / 100 }, (_, index) => `- Shed ${index}`).join('\n'),
    ),
  'lines of glued aliases': (size) =>
    changed(
      GLUED,
      Array.from({ length: size / 1000 }, (_, index) => `Lid${index}DevOpsMcPour`.repeat(5)).join(
        '\n',
      ),
    ),
  'one line of glued aliases': (size) => changed(GLUED, 'KettleDevOps'.repeat(size / 12)),
  'unterminated brackets': (size) => changed('[IF THIRSTY:]Ask', '[IF '.repeat(size / 4)),
  'lines of unterminated brackets': (size) =>
    changed('[IF THIRSTY:]Ask', '[IF X\n'.repeat(size / 100)),
  'unterminated quotations': (size) => changed('"Nobody', '"Nobody\n'.repeat(size / 100)),
  'unread lines': (size) => `${TEXT}[12] MORE\n${'and more\n'.repeat(size / 20)}`,
  'blank lines': (size) => `${TEXT}${'\r\n'.repeat(size / 4)}`,
};

const SIZE = 400_000;
const ROUNDS = 7;

function milliseconds(text: string): number {
  const start = performance.now();
  readFileRecord(text);
  return performance.now() - start;
}

function medianOf(text: string): number {
  milliseconds(text);
  const times = Array.from({ length: ROUNDS }, () => milliseconds(text)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

describe('the time to read a file record', () => {
  it.each(Object.entries(SHAPES))(
    'grows no faster than its text: %s',
    { timeout: 60_000, retry: 2 },
    (_, make) => {
      const once = medianOf(make(SIZE));
      const twice = medianOf(make(SIZE * 2));
      // A few milliseconds either way are noise.
      expect(twice).toBeLessThan(3 * once + 5);
    },
  );

  it('is well under a second for five megabytes in one line', () => {
    expect(milliseconds('x'.repeat(5_000_000))).toBeLessThan(1000);
  });
});
