import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { readYaml } from '../../../src/formats';

const faults = (text: string) => readYaml('a.yaml', text).problems.map(formatProblem);

describe('a YAML file is refused with its line', () => {
  test('where an asterisk makes a text an alias of nothing', () => {
    expect(faults('id: a\nsummary: *Really*\n')).toEqual([
      'a.yaml:2: "*Really*" repeats what is marked "&Really*", and nothing before it is; a text that begins with an asterisk stands in quotes',
    ]);
  });

  test('where an alias is inside what it repeats', () => {
    expect(faults('id: a\nlog: &x\n  - 1\n  - *x\n')).toEqual([
      'a.yaml:4: "*x" repeats a part of the file that it stands in itself',
    ]);
  });

  test('where aliases repeat aliases', () => {
    const ten = (of: string) => `[${Array.from({ length: 10 }, () => of).join()}]`;
    const text = `a: &a ${ten('1')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: ${ten('*c')}\n`;
    expect(faults(text)).toEqual(['a.yaml:2: aliases repeat more than a record has room for']);
  });

  test.each([
    ['lists in lists', '['.repeat(5000)],
    ['lists below lists', `${'- '.repeat(5000)}x`],
    ['groups in groups', '{a: '.repeat(5000)],
  ])('where there are %s without end', (_, text) => {
    expect(faults(`id: a\nsummary: b\nlog:\n  ${text}`)).toEqual([
      'a.yaml:4: parts inside parts, more than 100 deep',
    ]);
  });
});

test('an alias is what was marked last before it', () => {
  expect(readYaml('a.yaml', 'a: &x one\nb: *x\nc: &x two\nd: *x\n').value).toMatchObject({
    b: 'one',
    d: 'two',
  });
});

test('an alias of a text is that text', () => {
  expect(readYaml('a.yaml', 'a: &x text\nb: *x\n')).toMatchObject({
    value: { a: 'text', b: 'text' },
    problems: [],
  });
});
