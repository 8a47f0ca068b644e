import { expect, test } from 'vitest';
import { answerIn, compile, previewOf } from '../../../src/compile';
import { readCsv } from '../../../src/formats';
import { roomOf } from '../../../src/graph/layout/atlas/rooms';
import { facetsOf, readLink } from '../../../src/state';

const FEW = 500;
const TIMES = 16;

/**
 * The shortest of three runs, in milliseconds of the processor: what else a machine does makes none of them longer. One
 * that is short enough needs no other.
 */
function shortest(run: () => void, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && least >= enough; time++) {
    const start = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

const openTable = (...lines: string[]) =>
  compile({ kind: 'tables', tables: [readCsv('roles.csv', lines.join('\n'))] });
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));

// What took time that grew with the square: 256 times as long for 16 times as much. That fails at each try; a collection
// of garbage at the wrong moment does not.
test.each<[string, (count: number) => unknown]>([
  [
    'columns',
    (count) =>
      openTable(
        ['id,title', ...many(count, (at) => `c${at}`)].join(),
        ...['a', 'b', 'c', 'd'].map((id) => [id, id, ...many(count, (at) => `${at % 7}`)].join()),
      ),
  ],
  [
    'columns of one name',
    (count) =>
      openTable(
        ['id,title', ...many(count, () => 'c')].join(),
        ...['a', 'b'].map((id) => [id, id, ...many(count, () => 'x')].join()),
      ),
  ],
  [
    'families whose names have no Latin letter',
    (count) =>
      openTable(
        'id,title,family',
        ...many(count, (at) => `r${at},R,${String.fromCodePoint(0x4e00 + at)}`),
      ),
  ],
  [
    'columns that are asked about',
    (count) => {
      const row = many(count, () => '45.000').join();
      const head = ['id,title', ...many(count, (at) => `c${at}`)].join();
      const { questions, proposed } = previewOf([
        readCsv('roles.csv', [head, `a,A,${row}`, `b,B,${row}`].join('\n')),
      ]);
      return questions.map((question) => answerIn(proposed, proposed, question));
    },
  ],
  [
    'options of a filter',
    (count) => {
      const opened = openTable('id,title,family', ...many(count, (at) => `r${at},R,F${at}`));
      return 'problems' in opened ? opened : facetsOf({ ...opened.taxonomy, fingerprint: '' });
    },
  ],
  [
    'filters in a link',
    (count) => readLink(`?${many(count, (at) => `has.x${at}=1`).join('&')}`, []),
  ],
  ['words of a title', (count) => roomOf(many(count, () => 'word').join(' '))],
])('%s take time that grows with their number', { retry: 2 }, (_, run) => {
  run(FEW);
  const few = shortest(() => run(FEW));
  const limit = TIMES * 6 * Math.max(few, 0.5);
  expect(shortest(() => run(FEW * TIMES), limit)).toBeLessThan(limit);
});
