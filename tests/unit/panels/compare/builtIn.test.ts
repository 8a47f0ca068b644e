import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain';
import { comparisonCsv } from '../../../../src/panels/compare/exports/csv';
import { comparisonMarkdown } from '../../../../src/panels/compare/exports/markdown';
import { cellText } from '../../../../src/panels/compare/model/cells';
import { compareRoles } from '../../../../src/panels/compare/model/compareRoles';
import { visibleRows } from '../../../../src/panels/compare/model/visibleRows';
import { habitats, records, type SourceRecord, textsOf } from '../../../browser/records';
import { builtIn, builtInTaxonomy, indexOf } from '../../builtIn';
import { read } from './records';

const taxonomy = builtInTaxonomy();
const { dossiers } = builtIn();

const subjectOf = ({ id }: SourceRecord) => {
  const [role, dossier] = [
    taxonomy.roles[indexOf(id)],
    dossiers.find((one) => one.id === (id as RoleId)),
  ];
  if (!role || !dossier) throw new Error(`${id} has no dossier`);
  return { role, dossier };
};
const compared = (trio: readonly SourceRecord[]) =>
  compareRoles(taxonomy, trio.map(subjectOf), () => 50);
/** Every third role with the two that its record names first. */
const some = records.filter((_, at) => at % 3 === 0);
const trios = some.map((one) => {
  const named = (one.related ?? []).map(({ role }) => records.find(({ id }) => id === role));
  return [one, ...named.slice(0, 2)].flatMap((record) => record ?? []);
});
const declared = (by: SourceRecord, of: SourceRecord) =>
  by.related?.find(({ role }) => role === of.id)?.match;

/** What a record says, as it is to be read in a column. */
function saidIn(record: SourceRecord): string[] {
  const { id, title, family, habitats: lives = [], orgChart, salary, ...others } = record;
  const { related = [], becomes = [], ...rest } = others;
  const { currency, amount, ...words } = salary as Record<string, unknown>;
  const names = lives.map((habitat) => habitats.find((one) => one.id === habitat)?.name ?? '');
  const demands = textsOf(orgChart).filter((text) => text.includes(' '));
  const matches = related.map(({ match }) => `${match}\u202f%`);
  const titles = becomes.map((next) => next.title);
  return [
    ...textsOf([rest, words, demands, matches, titles, names]),
    Number(amount).toLocaleString('en-US'),
  ];
}

// Every expectation is counted from the files in data/, which are read without any code of the page.
describe('a comparison of built-in records', () => {
  test('has every text and figure of each in the label or the cell of its own column', () => {
    expect(trios.filter(({ length }) => length === 3).length).toBeGreaterThan(20);
    for (const trio of trios) {
      const rows = compared(trio).flatMap((section) => section.rows);
      trio.forEach((record, column) => {
        const own = rows
          .map(({ label, cells }) => `${label}\n${cells[column] && cellText(cells[column])}`)
          .join('\n');
        const said = saidIn(record);
        expect(said.length).toBeGreaterThan(30);
        for (const text of said) expect(own).toContain(text);
      });
    }
  });

  test('tells in each column what its record declares of the others', () => {
    for (const trio of trios) {
      const rows = read(compared(trio), 'matches');
      expect(rows.slice(0, trio.length)).toEqual(
        trio.map((of) => [
          `Match with ${of.title}`,
          ...trio.map((by) => {
            if (by === of) return 'itself';
            const match = declared(by, of);
            return match === undefined ? 'does not name it' : `${match}\u202f%`;
          }),
        ]),
      );
    }
  });

  test('with differences only leaves out the rows in which all cells read the same', () => {
    let emptySections = 0;
    for (const trio of trios) {
      const all = compared(trio);
      const isSame = (cells: readonly string[]) =>
        new Set(cells.map((text) => text.toLowerCase())).size === 1;
      for (const { key, rows } of all.filter((section) => section.key !== 'matches')) {
        const kept = visibleRows(all, 'differences').sections.find(
          (section) => section.key === key,
        );
        const texts = rows.map(({ cells }) => cells.map(cellText));
        expect(kept?.rows.map(({ cells }) => cells.map(cellText)) ?? []).toEqual(
          texts.filter((cells) => !isSame(cells)),
        );
        emptySections += texts.filter(isSame).length;
      }
    }
    expect(emptySections).toBeGreaterThan(10);
  });

  test('is exported row by row: the texts of each cell, in both forms', () => {
    for (const trio of trios.slice(0, 12)) {
      const shown = visibleRows(compared(trio), 'all');
      const titles = trio.map(({ title }) => title);
      const [head, ...lines] = parse(comparisonCsv(shown, titles), {
        record_delimiter: '\r\n',
      }) as string[][];
      expect(head).toEqual(['Section', 'Row', ...titles]);
      expect(lines).toHaveLength(shown.rows);
      trio.forEach((record, column) => {
        const own = lines.map((line) => `${line[1]}\n${line[column + 2]}`).join('\n');
        const bare = (text: string) => text.replace('\u202f%', '').replaceAll(',', '');
        for (const text of saidIn(record)) expect(bare(own)).toContain(bare(text));
      });
      const markdown = comparisonMarkdown(shown, titles).split('\n');
      const tables = markdown.filter((line) => line.startsWith('| --- '));
      expect(tables).toHaveLength(shown.sections.length);
      const rows = markdown.filter((line) => line.startsWith('|') && !line.startsWith('| --- '));
      expect(rows).toHaveLength(shown.rows + shown.sections.length);
    }
  });
});
