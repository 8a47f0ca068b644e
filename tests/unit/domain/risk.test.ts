import { expect, test } from 'vitest';
import { LEVELS_TEXT, levelSpan, RISK_LEVELS, riskLevel } from '../../../src/domain';

test.each([
  ...([0, 39].map((percent) => [percent, 'LOW']) as [number, string][]),
  ...([40, 69].map((percent) => [percent, 'ELEVATED']) as [number, string][]),
  ...([70, 100].map((percent) => [percent, 'HIGH']) as [number, string][]),
])('a flight risk of %i percent is %s', (percent, level) => {
  expect(riskLevel(percent)).toBe(level);
});

test('a median between two levels belongs to the lower one', () => {
  expect([riskLevel(39.5), riskLevel(69.5)]).toEqual(['LOW', 'ELEVATED']);
});

test('levels have no gap between them, and are told by their bounds', () => {
  expect(RISK_LEVELS.slice(1).map(({ from }) => from)).toEqual([40, 70]);
  expect(RISK_LEVELS.map(({ to }) => to)).toEqual([39, 69, 100]);
  expect(RISK_LEVELS.map(({ level }) => levelSpan(level))).toEqual([
    'under 40',
    '40–69',
    'from 70',
  ]);
  expect(LEVELS_TEXT).toBe('LOW under 40, ELEVATED 40-69, HIGH from 70');
});
