import { expect, test } from 'vitest';
import { fieldDeadEnds, fieldGaps } from '../../../../src/derive';
import { deadEndsCsv, gapsCsv } from '../../../../src/panels/field/fieldCsv';
import { records, riskOf, salaryOf } from '../../../browser/records';
import { builtInTaxonomy } from '../../builtIn';

const taxonomy = builtInTaxonomy();
const linesOf = (csv: string) => csv.trimEnd().split('\r\n');

test('dead ends are copied with the figures of their files, and none of these leads to a better one in two steps', () => {
  const of = (id: string) => records.find((record) => record.id === id);
  const named = (id: string) => (of(id)?.related ?? []).map(({ role }) => role);
  const found = fieldDeadEnds(taxonomy);
  if (!found) throw new Error('The records have pay and flight risk.');
  const [heading, ...rows] = linesOf(deadEndsCsv(taxonomy, found));
  expect(heading).toBe('role,title,flight risk,pay USD');
  expect(rows).toHaveLength(found.roles.length);
  for (const row of rows) {
    const [id = '', , risk, pay] = row.split(',');
    expect([Number(risk), Number(pay)]).toEqual([riskOf(of(id)), salaryOf(of(id))]);
    const near = named(id).flatMap((one) => [one, ...named(one)]);
    const better = near.filter(
      (one) => (salaryOf(of(one)) ?? 0) > Number(pay) && (riskOf(of(one)) ?? 100) < Number(risk),
    );
    expect(better, id).toEqual([]);
  }
});

test('gaps are copied by the names of their neighbourhoods', () => {
  const gaps = fieldGaps(
    taxonomy,
    taxonomy.roles.map((_, at) => at % 3),
  );
  const [heading, first = ''] = linesOf(gapsCsv(gaps, (one) => `Land ${one}`));
  expect(heading).toBe('neighbourhood,other,bridges,expected');
  expect(first).toMatch(/^Land \d,Land \d,\d+,\d+(\.\d)?$/);
});
