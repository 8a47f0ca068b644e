import { describe, expect, test } from 'vitest';
import { compile, sourcesOf } from '../../../../src/compile';
import { ANY } from '../../../../src/search/language/language';
import { hasMarkup } from '../../../../src/ui/markdown/hasMarkup';
import { textStatements } from '../../../../src/why/reading/textStatements';
import { sourceFile } from './sourceFile';

/** What a pattern may read from each of its repetitions anew. */
const PARTS = [
  '\n',
  ' ',
  ' \n',
  '1',
  '.',
  '-',
  '- ',
  'a ',
  '(',
  '[',
  '[[',
  '[](',
  '<!---->',
  '<??>',

  '経',
];
const TIMES = 20_000;
/** Of these each is a sentence or a word, and for each Node's `Intl.Segmenter` copies the whole text; browsers do not. */
const SEGMENTS = ['<??>', '経'];
const SEGMENT_TIMES = 5000;
/** What takes less is no matter, however it grows. */
const A_MOMENT_MS = 500;

/** Milliseconds of the processor: a busy machine is not slow. */
async function cost(task: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await task();
  return process.cpuUsage(before).user / 1000;
}

/** Expects that four times as much takes about four times as long, and not sixteen times, where it takes more than a moment. */
async function expectToGrowWithLength(
  task: (times: number) => unknown,
  what: string,
  most = TIMES,
) {
  const all = await cost(() => task(most));
  if (all < A_MOMENT_MS) return;
  expect(all, what).toBeLessThan(10 * (await cost(() => task(most / 4))));
}

async function open(path: string, text: string) {
  const sources = await sourcesOf([sourceFile(path, text)]);
  return 'problems' in sources ? sources : compile(sources);
}

const textsOf = (run: string) => {
  const cell = `"a${run}\u0000"`;
  const rows = ['x', 'y', 'z', 'w'].map((id) => `${id},${id},5,${cell},7`);
  return [
    ['roles.csv', `${run}\nid,title\na,A\n`],
    ['roles.csv', `id,title,pay,what,rank\nd,d,${cell},${cell},${cell}\n${rows.join('\n')}\n`],
    ['matrix.csv', `,a,b\na,0,${cell}\nb,${cell},0\n`],
    ['roles.csv', `id,title,${cell}\na,A,1\n`],
    ['roles.xml', `${run}<graph/>`],
    ['notes.md', `# A\n${run}\n[[B]]`],
    ['a.yaml', `${run}id: a\n`],
  ] as const;
};

describe('many thousands of one thing are read in a time that grows with their number', () => {
  test.each(PARTS)('%j', async (part) => {
    for (const [at, [path]] of textsOf('').entries()) {
      const read = (times: number) => open(path, textsOf(part.repeat(times))[at]?.[1] ?? '');
      await expectToGrowWithLength(read, path);
    }
    const marked = (times: number) => hasMarkup(`a${part.repeat(times)}\u0000`);
    await expectToGrowWithLength(marked, 'a text with markup');
    const said = (times: number) => textStatements(`a${part.repeat(times)}\u0000`, ANY);
    await expectToGrowWithLength(
      said,
      'what a text says',
      SEGMENTS.includes(part) ? SEGMENT_TIMES : TIMES,
    );
  });
});
