import { expect, test } from 'vitest';
import { percentText } from '../../../../src/derive';
import { figureDistance } from '../../../../src/panels/why/figureDistance';

test('two figures are given with their difference', () => {
  const text = (one: number | undefined, other: number | undefined) =>
    figureDistance(one, other, percentText)?.replaceAll('\u202f', ' ');
  expect(text(64, 80)).toBe('64 % and 80 %, 16 % apart');
  expect(text(80, 64)).toBe('80 % and 64 %, 16 % apart');
  expect(text(64, 64)).toBe('64 % and 64 %, the same');
  expect(text(0, 0)).toBe('0 % and 0 %, the same');
  expect([text(64, undefined), text(undefined, 64)]).toEqual([undefined, undefined]);
});
