import { expect, test } from 'vitest';
import { isWay, mapStep, roleStep } from '../../../src/network/moving/steps';

test('a role goes where the arrow points; the map goes the other way, so that one sees further there', () => {
  expect(roleStep('ArrowRight')).toEqual({ x: 20, y: 0 });
  expect(mapStep('ArrowRight')).toEqual({ x: -120, y: 0 });
  expect(mapStep('ArrowUp')).toEqual({ x: 0, y: 120 });
  expect(isWay('ArrowUp')).toBe(true);
  expect(isWay('toString')).toBe(false);
});
