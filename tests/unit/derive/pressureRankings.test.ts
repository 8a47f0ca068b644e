import { expect, test } from 'vitest';
import { pressureRankings } from '../../../src/derive';
import type { Taxonomy } from '../../../src/domain';

test('who presses most, who is pressed most, and whom it all comes down to', () => {
  const [chief, lead, other, engineer] = [0, 1, 2, 3];
  const { pressesMost, pressedMost, paysInTheEnd } = pressureRankings({
    roles: Array.from({ length: 5 }),
    pressure: { source: [chief, chief, lead, other], target: [lead, other, engineer, engineer] },
  } as unknown as Taxonomy);
  expect(pressesMost).toEqual([
    { role: chief, count: 2 },
    { role: lead, count: 1 },
    { role: other, count: 1 },
  ]);
  expect(pressedMost[0]).toEqual({ role: engineer, count: 2 });
  expect(paysInTheEnd).toEqual([
    { role: engineer, count: 3 },
    { role: lead, count: 1 },
    { role: other, count: 1 },
  ]);
});

test('a junior who leans on a senior does not make everybody pay for everybody', () => {
  const [chief, lead, other, engineer] = [0, 1, 2, 3];
  const { paysInTheEnd } = pressureRankings({
    roles: Array.from({ length: 4 }),
    pressure: {
      source: [chief, chief, lead, other, engineer],
      target: [lead, other, engineer, engineer, chief],
    },
  } as unknown as Taxonomy);
  expect(paysInTheEnd[0]).toEqual({ role: engineer, count: 3 });
  expect(paysInTheEnd.map(({ role }) => role)).not.toContain(chief);
});
