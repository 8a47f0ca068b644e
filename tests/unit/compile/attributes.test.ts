import { expect, test } from 'vitest';
import { attributeColumns } from '../../../src/compile/attributes';
import type { AttributeValue, RoleId } from '../../../src/domain';

/** What one column with these values, a role each, becomes. */
function column(label: string, ...values: AttributeValue[]) {
  const ids = values.map((_, at) => `r${at}` as RoleId);
  const rows = values.map((value, at) => [ids[at] as RoleId, [{ label, value }]] as const);
  const { columns, valuesOf } = attributeColumns(new Map(rows));
  const [{ key = '', kind } = {}] = columns;
  return { key, kind, values: ids.map((id) => valuesOf(id)?.[key]) };
}
const kindOf = (...words: string[]) => column('x', ...words.map((word) => [word])).kind;

test('years are figures, ISO dates are dates, other dates are texts', () => {
  expect(column('Since', ['2015'], ['2024']).values).toEqual([2015, 2024]);
  expect(kindOf('2026-01-10', '2026-01-09')).toBe('date');
  expect(kindOf('2026-13-10', '2026-01-09')).toBe('text');
  expect(kindOf('10.1.2026', '9.1.2026')).toBe('text');
});

test('words that roles share are a choice, and so is "yes" alone', () => {
  expect(kindOf('Health', 'Trade', 'Health', 'Trade')).toBe('choice');
  expect(kindOf('yes')).toBe('choice');
  expect(kindOf('TRUE', 'FALSE')).toBe('choice');
  expect(kindOf('A sentence.', 'Another one.')).toBe('text');
  expect(kindOf('x'.repeat(201), 'x'.repeat(201), 'a', 'a')).toBe('text');
});

test('columns are called by their names in any script', () => {
  expect(column('地点', ['上海']).key).toBe('地点');
  expect(column('Größe & Maß', ['L']).key).toBe('grosse-and-mass');
  expect(column('—', ['L']).key).toBe('attribute');
});

test('two hundred columns become filters and columns of the table; the others stay in the dossiers', () => {
  const entries = (word: string) =>
    Array.from({ length: 5000 }, (_, at) => ({ label: `c${at}`, value: [word] }));
  const { columns, valuesOf } = attributeColumns(
    new Map(['a', 'b'].map((id) => [id as RoleId, entries('x')])),
  );
  expect(columns.map(({ label }) => label)).toEqual(
    Array.from({ length: 200 }, (_, at) => `c${at}`),
  );
  expect(Object.keys(valuesOf('a' as RoleId) ?? {})).toHaveLength(200);
});
