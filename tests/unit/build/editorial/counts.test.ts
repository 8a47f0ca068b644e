import { describe, expect, test } from 'vitest';
import {
  explainsScore,
  isTwoSentences,
  speaksToReader,
} from '../../../../src/build/editorial/counts/habits';
import { likeTexts } from '../../../../src/build/editorial/counts/likeTexts';
import { countsOf } from '../../../../src/build/editorial/counts/measures';
import {
  inWords,
  numbersIn,
  opensWithNumber,
} from '../../../../src/build/editorial/counts/numbers';
import { kindOfSummary } from '../../../../src/build/editorial/counts/summaryKinds';
import type { RoleRecord } from '../../../../src/domain';
import { contentsOf } from './contents';

const risk = (percent: number, diagnosis: string) =>
  ({ flightRisk: { percent, diagnosis } }) as RoleRecord;

describe('what makes texts alike', () => {
  test('numbers are figures and words for them, together once, but not “no one”', () => {
    expect(numbersIn('Two hundred desks, 41 people and half a chair.')).toBe(3);
    expect(numbersIn('Twenty-two of them; no one asked, and the one who did left.')).toBe(1);
    expect(opensWithNumber('“Eleven” is a lot.')).toBe(true);
    expect(opensWithNumber('A lot: eleven.')).toBe(false);
    expect([7, 15, 40, 61].map(inWords)).toEqual(['seven', 'fifteen', 'forty', 'sixty-one']);
  });

  test('a diagnosis explains its score by naming it, or what is missing from a hundred', () => {
    expect(explainsScore(risk(85, 'The fifteen per cent is the retrospective.'))).toBe(true);
    expect(explainsScore(risk(61, 'Hence 61.'))).toBe(true);
    expect(explainsScore(risk(61, 'Somebody is let go each May, with four per cent.'))).toBe(false);
  });

  test('two sentences are two, whatever is quoted in them', () => {
    expect(isTwoSentences('Nobody reads it. It is read aloud.')).toBe(true);
    expect(isTwoSentences('Nobody reads it, at 9.30 a.m. or later.')).toBe(false);
    expect(speaksToReader('You’ll be asked.')).toBe(true);
    expect(speaksToReader('Youth is asked.')).toBe(false);
  });

  test.each([
    ['Who closes the books?', 'question'],
    ['Do not ask for the date.', 'order'],
    ['Owns nothing. Signs for it.', 'several sentences'],
    ['When it breaks, they are asked.', 'condition'],
    ['Nobody has met them.', 'about everybody'],
    ['The person after the comma.', 'naming'],
    ['Promoted for writing code.', 'participle'],
    ['Keeps the list of lists, and a list of those.', 'what they do'],
    ['Meetings about work.', 'what they do'],
    ['Email with a budget.', 'statement'],
  ])('“%s” is a summary of the kind “%s”', (text, kind) => {
    expect(kindOfSummary(text)).toBe(kind);
  });

  test('each measure stands beside its limit', () => {
    const { records } = contentsOf({ id: 'a', metrics: [{ name: 'x', reality: 'One. Two.' }] });
    const found = countsOf(records);
    expect(found[0]).toEqual({
      name: 'entries of two sentences',
      ...{ found: '100 %', limit: 'at most 60 %', isWithin: false },
    });
    expect(found.find(({ name }) => name.startsWith('kinds'))).toMatchObject({
      ...{ found: '0', limit: 'at least 6', isWithin: false },
    });
  });
});

test('texts of two records that share rare words are a pair for the editor', () => {
  const tool = (id: string, use: string) => ({ id, weaponry: [{ name: 'Box', use }] });
  const others = Array.from({ length: 12 }, (_, at) =>
    tool(`r${at}`, `Keeps the office of group${at} in good order, quietly.`),
  );
  const { records } = contentsOf(
    ...others,
    tool('a', 'A placebo thermostat, connected to plaster.'),
    tool('b', 'Turns the thermostat, which is a placebo.'),
  );
  const [pair] = likeTexts(records);
  expect(pair?.texts.map(({ record }) => record.id)).toEqual(['a', 'b']);
  expect(pair?.shared).toEqual(expect.arrayContaining(['placebo', 'thermostat']));
});
