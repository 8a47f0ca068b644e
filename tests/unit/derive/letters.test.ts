import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/derive';

const key = (...labels: string[]) => labels.map((label, at) => ({ slot: at + 1, label }));

test('each family has two letters of its own: initials, or the first ones that are free', () => {
  const letters = lettersOf(key('Delivery and agile', 'Data', 'Design', 'Data science', 'Dat'));
  expect([...letters.values()]).toEqual(['DA', 'Da', 'De', 'DS', 'Dt']);
});

test('steps of a ramp and what is left over have none; a name of any script has', () => {
  const ramp = { slot: 10, label: 'under 40' };
  expect(lettersOf([{ slot: 0, label: 'Unclassified' }, ramp, ...key('数据分析')])).toEqual(
    new Map([[1, '数据']]),
  );
});
