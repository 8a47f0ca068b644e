import { expect, test } from 'vitest';
import { cutTitle } from '../../../src/network/labels/cutTitle';

test('a long title is cut between graphemes, a short one stays as it is', () => {
  expect(cutTitle('Scrum Master')).toBe('Scrum Master');
  const family = '👨‍👩‍👧‍👦';
  const cut = cutTitle(family.repeat(30));
  expect(cut.endsWith('…')).toBe(true);
  expect(cut.slice(0, -1)).toBe(family.repeat((cut.length - 1) / family.length));
  expect(cutTitle('e\u0301'.repeat(150))).toMatch(/^(e\u0301)+…$/u);
  expect(cutTitle(`${'word '.repeat(60)}`).length).toBeLessThanOrEqual(56);
});
