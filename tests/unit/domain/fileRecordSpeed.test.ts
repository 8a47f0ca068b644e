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
/** How many times shorter the short text is. */
const TIMES = 32;
const ROUNDS = 2;
const LIMIT = 6;

/** The processor's time, in microseconds: other processes take none of it. */
function effort(read: () => void): number {
  const start = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How much more effort it takes to read one long text than to read a text 32 times shorter 32 times. About 1 where it
 * grows as the text, about 32 where it grows as its square. A round that is over the limit is repeated: whatever else
 * happens only adds to it.
 */
function growth(make: (size: number) => string): number {
  const [short, long] = [make(SIZE / TIMES), make(SIZE)];
  let [often, once] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !(once / often < LIMIT); round++) {
    const readShort = () => {
      for (let time = 0; time < TIMES; time++) readFileRecord(short);
    };
    often = Math.min(often, effort(readShort));
    once = Math.min(
      once,
      effort(() => readFileRecord(long)),
    );
  }
  return once / often;
}

describe('the effort to read a file record', () => {
  it.each(Object.entries(SHAPES))(
    'grows no faster than its text: %s',
    { timeout: 60_000 },
    (_, make) => {
      expect(growth(make)).toBeLessThan(LIMIT);
    },
  );

  it('does not overflow the stack with five megabytes in one line', () => {
    const { faults } = readFileRecord('x'.repeat(5_000_000));
    expect(faults).toHaveLength(1);
  });
});
