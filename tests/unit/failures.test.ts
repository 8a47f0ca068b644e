import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFailures, told, unitFailures } from '../failures';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: unknown) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('what failed is told by file, title and first line', () => {
  test('of unit tests, and of a file that could not be run', () => {
    const file = report({
      testResults: [
        {
          ...{ name: `${process.cwd()}/tests/unit/a.test.ts`, status: 'failed' },
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed', failureMessages: ['expected 1\nat line 2'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      ],
    });
    expect(told(unitFailures(file)).split('\n')).toEqual([
      'Failed:',
      '  tests/unit/a.test.ts: two',
      '      expected 1',
      '  b.test.ts: all of it',
      '      no such file',
    ]);
  });

  test('of browser tests, those of the second try apart', () => {
    const spec = (title: string, status: string, message: string) => ({
      ...{ file: 'a.spec.ts', title },
      tests: [{ projectName: 'phone', status, results: [{ errors: [{ message }] }] }],
    });
    const suites = [
      {
        specs: [spec('late', 'flaky', 'not yet'), spec('good', 'expected', '')],
        suites: [
          { specs: [spec('broken', 'unexpected', '\u001b[31mnot there\u001b[0m\nCall log')] },
        ],
      },
    ];
    expect(told(browserFailures(report({ suites }))).split('\n')).toEqual([
      'Failed:',
      '  tests/browser/a.spec.ts, phone: broken',
      '      not there',
      'Passed at the second try only:',
      '  tests/browser/a.spec.ts, phone: late',
      '      not yet',
    ]);
  });

  test('nothing where all passed, or nothing was written', () => {
    expect(told(browserFailures(join(folder, 'none.json')))).toBe('');
    expect(told(unitFailures(report({ testResults: [] })))).toBe('');
  });
});
