import { expect, test } from 'vitest';
import {
  gapText,
  type LogEntry,
  withGaps,
} from '../../../../../src/panels/dossier/sections/log/logGaps';

const entry = (from: string, to: string): LogEntry => ({ from, to, activity: 'a', detail: 'd' });
const gapsOf = (...times: [string, string][]) =>
  withGaps(times.map(([from, to]) => entry(from, to))).map((line) =>
    line.kind === 'gap' ? line.minutes : line.entry.from,
  );

test('time between two entries is a gap', () => {
  expect(gapsOf(['10:00', '11:00'], ['13:00', '14:00'])).toEqual(['10:00', 120, '13:00']);
});

test('nothing is missing before the first entry or between entries that touch', () => {
  expect(gapsOf(['10:00', '11:00'], ['11:00', '12:00'])).toEqual(['10:00', '11:00']);
});

test('entries that overlap stay in order, and the longest of them ends the hours covered', () => {
  expect(gapsOf(['09:00', '12:00'], ['10:00', '11:00'], ['12:30', '24:00'])).toEqual([
    '09:00',
    '10:00',
    30,
    '12:30',
  ]);
});

test.each([
  [120, 'Two hours not recorded'],
  [60, 'One hour not recorded'],
  [720, 'Twelve hours not recorded'],
  [780, '13 hours not recorded'],
  [30, '30 minutes not recorded'],
  [1, '1 minute not recorded'],
  [105, 'One hour and 45 minutes not recorded'],
])('%i minutes: %s', (minutes, text) => {
  expect(gapText(minutes)).toBe(text);
});
