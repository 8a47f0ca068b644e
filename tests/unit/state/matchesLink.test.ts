import { expect, test } from 'vitest';
import { readRule, writeRule } from '../../../src/domain';
import { DEFAULT_VIEW, readLink, writeLink } from '../../../src/state';

test('a rule for matches is one text of the link, and comes back from it', () => {
  const rules = [
    { by: ['words'], strongest: 6 },
    { by: [{ column: 'skills' }], strongest: 12 },
    { by: ['words', { column: 'words' }, { column: 'tools, and ~more' }], strongest: 3 },
  ] as const;
  expect(rules.map(writeRule)).toEqual([
    '6-words',
    '12,skills',
    '3-words,words,tools~, and ~~more',
  ]);
  for (const rule of rules) {
    expect(readRule(writeRule(rule))).toEqual(rule);
    const view = { ...DEFAULT_VIEW, matches: writeRule(rule) };
    expect(readLink(writeLink(view), []).view).toEqual(view);
  }
});

test('a text that is no rule is refused', () => {
  for (const text of ['6', 'skills', '0-words', '100-words', '-words'])
    expect(readLink(`?matches=${text}`, []).refused).toEqual([`matches=${text}`]);
});
