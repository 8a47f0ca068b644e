import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type ImportOptions,
  planImport,
} from '../../../src/build/commands/importRecords/importPlan';
import { importRecords } from '../../../src/build/commands/importRecords/importRecords';
import { readDataFolder } from '../../../src/build/dataFolder';
import { compile } from '../../../src/compile';
import { formatProblem } from '../../../src/domain';
import { changed, TEXT } from '../domain/fileRecordText';
import { makeFolder, recordsIn, runCommand, textOf } from './folder';

const OTHER = changed('TEAPOT-INSPECTOR\nTeapot', 'CUP-INSPECTOR\nCup');

function plan(
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
  folder = makeFolder(),
) {
  const inputs = Object.entries(texts).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return planImport(inputs, { folder, ...options }, readDataFolder(folder));
}

function problemsOf(...args: Parameters<typeof plan>): string[] {
  const result = plan(...args);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

describe('an import', () => {
  it('plans one file for each record, and the habitats that are new', () => {
    const folder = makeFolder();
    const result = plan({ 'a.txt': TEXT, 'b.txt': OTHER }, { family: 'crafts' }, folder);
    if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
    expect(result.writes.map(({ path }) => path)).toEqual([
      join(folder, 'habitats.yaml'),
      join(folder, 'roles', 'teapot-inspector.yaml'),
      join(folder, 'roles', 'cup-inspector.yaml'),
    ]);
    expect(parse(result.writes[2]?.text ?? '')).toMatchObject({
      id: 'cup-inspector',
      family: 'crafts',
    });
    const [habitats, ...records] = result.writes;
    if (!habitats) throw new Error('no habitats');
    expect(compile({ ...readDataFolder(folder), habitats, records })).toHaveProperty('taxonomy');
  });

  it('keeps the comments among the habitats', () => {
    const result = plan({ 'a.txt': TEXT });
    expect('writes' in result && result.writes[0]?.text).toBe(
      [
        '# Where.',
        '- { id: canteens, name: "Canteens, Large" } # noisy',
        "- { id: canteens-of-the-future, name: Canteens 'of the future' }",
        '- { id: listed-buildings, name: Listed Buildings }',
        '',
      ].join('\n'),
    );
  });

  it('reports what was read, unread and inferred', () => {
    const result = plan({ 'a.txt': `${TEXT}Copyright\n` });
    const report = 'report' in result ? result.report : '';
    expect(report).toContain('a.txt: teapot-inspector -> ');
    expect(report).toContain('sections  11 of 11');
    expect(report).toContain('3: Kettle Analyst, Head of Spouts (Acting), DevOps Steward');
    expect(report).toContain('2: 72 biscuit-auditor, 8 head-of-saucers');
    expect(report).toContain('unread    1 line\n    a.txt:57: Copyright');
    expect(report).toContain('a.txt:12 salary.currency: $ read as USD');
    expect(report).toContain('habitats.yaml: listed-buildings added, named "Listed Buildings"');
  });

  it('finds every fault in every file', () => {
    const faulty = changed('55%', '155%', changed('$41,500', 'plenty'));
    const problems = problemsOf({ 'a.txt': faulty, 'b.txt': OTHER, 'c.txt': 'Dear team,' });
    expect(problems.map((problem) => problem.split(':', 2).join(':'))).toEqual([
      'a.txt:12 salary.amount',
      'a.txt:16 flightRisk.percent',
      'c.txt:1',
    ]);
  });

  it.each<[string, Record<string, string | Uint8Array>, Partial<ImportOptions>, string]>([
    [
      'bytes that are no text',
      { 'a.txt': new Uint8Array([0x50, 0xff, 0xfe]) },
      {},
      'a.txt:1: not a text',
    ],
    ['a binary file', { 'a.txt': new Uint8Array([0x50, 0, 1]) }, {}, 'a.txt:1: not a text'],
    [
      'an unknown family',
      { 'a.txt': TEXT },
      { family: 'pets' },
      '--family: expected one of people, crafts, unclassified; found "pets"',
    ],
    [
      'an unknown family in the text',
      { 'a.txt': changed('Inspector\n', 'Inspector\nFAMILY: pets\n') },
      {},
      'a.txt:3 family: expected one of people',
    ],
    [
      'one id twice',
      { 'a.txt': TEXT, 'b.txt': TEXT },
      {},
      'b.txt:1 id: teapot-inspector is the id of a.txt too',
    ],
  ])('refuses %s', (_, texts, options, problem) => {
    const problems = problemsOf(texts, options);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('replaces a record only when it is forced to', () => {
    const folder = makeFolder({ 'roles/teapot-inspector.yaml': 'id: teapot-inspector\n' });
    expect(problemsOf({ 'a.txt': TEXT }, {}, folder)[0]).toMatch(
      /^a\.txt:1 id: .* --force replaces it$/,
    );
    expect(plan({ 'a.txt': TEXT }, { force: true }, folder)).toHaveProperty('writes');
  });
});

describe('npm run import', () => {
  it('writes the records and says what to do next', () => {
    const folder = makeFolder({ 'in/a.txt': TEXT, 'in/b.txt': OTHER });
    const inputs = ['a.txt', 'b.txt'].map((name) => join(folder, 'in', name));
    const { status, stdout } = runCommand(importRecords, ...inputs, '--data', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('Next: ');
    expect(recordsIn(folder)).toEqual(['cup-inspector.yaml', 'teapot-inspector.yaml']);
    expect(textOf(folder, 'habitats.yaml')).toContain('listed-buildings');
  });

  it('writes nothing when one of several files is at fault', () => {
    const folder = makeFolder({ 'in/a.txt': TEXT, 'in/b.txt': changed('55%', '155%', OTHER) });
    const inputs = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, 'in', name));
    const before = textOf(folder, 'habitats.yaml');
    const { status, stdout, stderr } = runCommand(importRecords, ...inputs, '--data', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('c.txt: there is no such file');
    expect(stderr).toContain('b.txt:16 flightRisk.percent: ');
    expect(recordsIn(folder)).toEqual([]);
    expect(textOf(folder, 'habitats.yaml')).toBe(before);
  });

  it('shows its usage when no file is named', () => {
    const { status, stderr } = runCommand(importRecords);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run import');
  });
});
