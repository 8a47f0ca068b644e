import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { comparisonCsv } from '../../../../src/panels/compare/exports/csv';
import { comparisonMarkdown } from '../../../../src/panels/compare/exports/markdown';
import { visibleRows } from '../../../../src/panels/compare/model/visibleRows';
import { compared, record, subjectOf } from './records';

const TITLES = ['Clerk', 'Poet | <b>'];
const sections = compared(
  subjectOf(
    record('clerk', {
      summary: '=SUM(A1)',
      flightRisk: { percent: 80 },
      weaponry: [
        { name: 'Stamp', use: 'a | b, "c"' },
        { name: 'Desk', use: 'https://x.example www.y.example &amp; *z* [l](javascript:1)' },
        { name: 'Pen', use: 'clerk@z.example' },
      ],
    }),
  ),
  subjectOf(record('poet', { summary: '-1', flightRisk: { percent: 80 }, soc: '11-1111' })),
);
const shown = visibleRows(sections, 'all');

test('CSV has a line for each row and a figure as a figure', () => {
  const rows = parse(comparisonCsv(shown, TITLES), { record_delimiter: '\r\n' }) as string[][];
  expect(rows).toHaveLength(1 + shown.rows);
  expect(rows[0]).toEqual(['Section', 'Row', ...TITLES]);
  expect(rows).toContainEqual(['Cover', 'Summary', "'=SUM(A1)", "'-1"]);
  expect(rows).toContainEqual(['[04] Flight risk', 'Percent', '80', '80']);
  expect(rows.find(([section]) => section === '[06] Signature weaponry')).toEqual([
    ...['[06] Signature weaponry', 'Tools'],
    'Stamp\na | b, "c"\n\nDesk\nhttps://x.example www.y.example &amp; *z* [l](javascript:1)\n\nPen\nclerk@z.example',
    '',
  ]);
});

test('Markdown has a table for each section, and every text is only text', () => {
  const text = comparisonMarkdown(shown, TITLES);
  const lines = text.split('\n');
  expect(lines[0]).toBe('# Comparison: Clerk, Poet \\| \\<b\\>');
  expect(lines).toContain('| Percent | 80\u202f% HIGH | 80\u202f% HIGH |');
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(shown.sections.length);
  // As many cells in each row of a table as in its head.
  for (const line of lines.filter((one) => one.startsWith('|'))) {
    expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(4);
  }
  expect(text).toContain('a \\| b, "c"<br><br>Desk<br>https\\://x.example www\\.y.example \\&amp;');
  expect(text).toContain('\\*z\\* \\[l\\](javascript:1)');
  expect(text).toContain('clerk<!-- -->@z.example');
});

test('both tell what is shown: rows that are left out are left out, and Markdown says so', () => {
  const less = visibleRows(sections, 'differences');
  expect(comparisonCsv(less, TITLES)).not.toContain('Flight risk');
  const text = comparisonMarkdown(less, TITLES);
  expect(text).not.toContain('## \\[04\\]');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/left out, with them all of .*Flight risk\.$/);
});
