import { expect, test } from 'vitest';
import { lieOf } from '../../../src/ui/focus/covered';

const sheet = { left: 0, top: 100, right: 320, bottom: 640 };

test('what lies wholly below a sheet is told from what is partly, and what stands beside it', () => {
  expect(lieOf({ left: 16, top: 548, right: 91, bottom: 584 }, sheet)).toBe('under');
  // Edges are rounded.
  expect(lieOf({ left: 0, top: 99.5, right: 320, bottom: 640 }, sheet)).toBe('under');
  expect(lieOf({ left: 0, top: 48, right: 320, bottom: 640 }, sheet)).toBe('partly');
  expect(lieOf({ left: 0, top: 0, right: 320, bottom: 100 }, sheet)).toBe('beside');
});
