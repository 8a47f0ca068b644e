import { expect, test } from 'vitest';
import { type Entry, isExportDue } from '../../../src/notebook';

const DAY = 24 * 3600 * 1000;
const NOW = 100 * DAY;

/** A note that was changed so many days ago. */
const changed = (...daysAgo: number[]) =>
  ({
    ...{ id: 'n', lineage: 'built-in', kind: 'note' },
    fields: { text: daysAgo.map((days) => ({ at: NOW - days * DAY, by: 'a', value: '' })) },
  }) as unknown as Entry;

const due = (entries: Entry[], exported?: number, offered?: number) => {
  const at = (days: number | undefined) => (days === undefined ? undefined : NOW - days * DAY);
  return isExportDue(entries, { exportedAt: at(exported), offeredAt: at(offered) }, NOW);
};

test('an export is offered a week after the first change that is in none', () => {
  expect(due([])).toBe(false);
  expect(due([changed(6)])).toBe(false);
  expect(due([changed(1, 8)])).toBe(true);
  expect(due([changed(1, 8)], 2)).toBe(false);
  expect(due([changed(1, 8)], 9)).toBe(true);
});

test('it is offered once, until there was an export', () => {
  expect(due([changed(1, 8)], undefined, 1)).toBe(false);
  expect(due([changed(1, 30)], 20, 25)).toBe(false);
  expect(due([changed(8)], 20, 25)).toBe(true);
});
