import { expect, test } from 'vitest';
import { computedText, ruleText } from '../../../src/domain';

const rule = { by: ['words', { column: 'skills' }, { column: 'tools' }], strongest: 4 } as const;

test('computed matches are named by what they are computed from', () => {
  expect(ruleText(rule)).toBe('words, skills and tools');
  expect(ruleText({ ...rule, by: ['words'] })).toBe('words');
  expect(computedText({ computed: { ...rule, columns: [] } })).toBe(
    'Matches are computed from words, skills and tools, the strongest 4 of a role; no record declares them.',
  );
  expect(computedText({})).toBeUndefined();
});
