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

/** Milliseconds of the processor: a busy machine is not slow. */
async function cost(task: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await task();
  return process.cpuUsage(before).user / 1000;
}

async function open(path: string, text: string) {
  const sources = await sourcesOf([sourceFile(path, text)]);
  return 'problems' in sources ? sources : compile(sources);
}

describe('many thousands of one thing are read in a moment', () => {
  test.each(PARTS)('%j', async (part) => {
    const run = part.repeat(TIMES);
    const cell = `"a${run}\u0000"`;
    const rows = ['x', 'y', 'z', 'w'].map((id) => `${id},${id},5,${cell},7`);
    const texts = [
      ['roles.csv', `${run}\nid,title\na,A\n`],
      ['roles.csv', `id,title,pay,what,rank\nd,d,${cell},${cell},${cell}\n${rows.join('\n')}\n`],
      ['matrix.csv', `,a,b\na,0,${cell}\nb,${cell},0\n`],
      ['roles.csv', `id,title,${cell}\na,A,1\n`],
      ['roles.xml', `${run}<graph/>`],
      ['notes.md', `# A\n${run}\n[[B]]`],
      ['a.yaml', `${run}id: a\n`],
    ] as const;
    for (const [path, text] of texts)
      expect(await cost(() => open(path, text)), path).toBeLessThan(1000);
    expect(await cost(() => hasMarkup(`a${run.slice(0, 10_000)}\u0000`))).toBeLessThan(150);
    expect(await cost(() => textStatements(`a${run}\u0000`, ANY))).toBeLessThan(1000);
  });
});
