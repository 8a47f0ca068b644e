import { describe, expect, test } from 'vitest';
import { faultsOf, fieldName, roleRecord } from '../../../src/domain';

const minimal = { id: 'clerk', title: 'Clerk', family: 'people' };

function faults(input: unknown): string[] {
  const parsed = roleRecord.safeParse(input);
  if (parsed.success) return [];
  return faultsOf(parsed.error, input).map(({ path, message }) => `${fieldName(path)}: ${message}`);
}

describe('a role record', () => {
  test('needs no more than an id, a title and a family', () => {
    expect(faults(minimal)).toEqual([]);
  });

  test('names every fault at once, with what was expected and what was found', () => {
    const input = {
      id: 'The Clerk',
      family: 'people',
      flightRisk: { percent: 180 },
      salary: { amount: 'plenty', currency: 'usd', basis: 'estimate' },
      habitats: [],
      rank: 3,
    };
    expect(faults(input)).toEqual([
      'id: expected a role id in small letters, digits and single hyphens; found "The Clerk"',
      'title: missing; expected one paragraph of text: no line breaks, no space at either end',
      'habitats: expected at least one entry; leave the field out where there is none; found []',
      'salary.amount: expected a yearly amount in whole units, such as 175000; found "plenty"',
      'salary.currency: expected a currency code of three capitals, such as USD; found "usd"',
      'flightRisk.percent: expected a whole number from 0 to 100; found 180',
      'rank: unknown field; the record has no place for it',
    ]);
  });

  test('a day entry ends after it begins, whatever else is wrong', () => {
    const log = [{ from: '11:00', to: '10:30', activity: 'Filing', detail: 'Files.' }];
    expect(faults({ ...minimal, title: 7, log })).toContain(
      'log[1].to: expected a time after "11:00", when the entry begins; found "10:30"',
    );
  });

  test('cites others, and each once', () => {
    const related = [
      { role: 'clerk', match: 50 },
      { role: 'auditor', match: 60 },
      { role: 'auditor', match: 61 },
    ];
    expect(faults({ ...minimal, related })).toEqual([
      'related[3].role: expected each entry once; found "auditor"',
      'related[1].role: expected another role; a record cannot cite itself; found "clerk"',
    ]);
  });

  test('text is one paragraph', () => {
    expect(faults({ ...minimal, summary: 'two\nlines' })[0]).toContain(
      'summary: expected one paragraph',
    );
    expect(faults({ ...minimal, summary: ' indented' })[0]).toContain('no space at either end');
  });

  test('a long value is cut where it is quoted', () => {
    const [fault = ''] = faults({ ...minimal, id: 'X'.repeat(5000) });
    expect(fault.length).toBeLessThan(200);
    expect(fault).toContain('(5002 characters)');
  });
});
