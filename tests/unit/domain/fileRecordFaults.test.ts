import { describe, expect, it } from 'vitest';
import { readFileRecord } from '../../../src/domain';
import { changed, lineWith, TEXT } from './fileRecordText';

describe('a text that is no file record', () => {
  it.each([
    ['nothing', '', 'found nothing'],
    ['another format', '{"id": "sdet"}\n[01] X', 'found "{\\"id\\": \\"sdet\\"}"'],
    ['one line of five megabytes', 'x'.repeat(5_000_000), 'expected "FILE RECORD: <ID>"'],
    ['binary data', `${TEXT}\u0000\u0001\u0002`, 'control character U+0000'],
  ])('is refused in one short sentence: %s', (_, text, message) => {
    const { record, faults, unread } = readFileRecord(text);
    expect(record).toBeUndefined();
    expect(unread).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.message.length).toBeLessThan(200);
  });
});

const glued = 'Kettle AnalystHead of Spouts (Acting)DevOps Steward';

describe('a fault in a file record', () => {
  it.each([
    [
      'a missing section',
      '[07] SURVIVAL / ENCOUNTER GUIDE\n[IF THIRSTY:]Ask for water.\n',
      '',
      '→',
      'encounters',
      'missing',
    ],
    ['a section twice', '[06] ', '[05] AGAIN\n[06] ', '[05] AGAIN', 'metrics', 'already at line'],
    ['a percent over 100', ':55%ELEVATED', ':180%HIGH', '180%', 'flightRisk.percent', 'found 180'],
    ['a match over 100', '72%', '720%', '720%', 'related[1].match', 'found 720'],
    ['a percent that is none', ':55%', ':high', ':high', 'flightRisk.percent', 'a percentage'],
    ['an end before the start', '10:30]', '08:30]', '08:30', 'log[1].to', 'found "08:30"'],
    ['no time of day', '[09:00 - 10:30]', '[dawn]', '[dawn]', 'log[1].to', 'found "[dawn]"'],
    ['an unreadable figure', '$41,500', '$4l,5OO', '$4l', 'salary.amount', 'found "$4l,5OO"'],
    ['a figure in no currency', '$41,500', '41,500', '41,500', 'salary.amount', 'such as $175,000'],
    ['no figure', '$41,500\n', '', '[03]', 'salary.amount', 'found none'],
    ['a name without text', 'Stirs what was settled.\n', '', 'Spoon', 'weaponry[1].use', 'missing'],
    ['an advert untranslated', 'You hold the cup.\n', '', 'ILLUS', 'autopsy[1].translation', 'mis'],
    ['an open quotation', 'end pour."', 'end pour.', 'pour.', 'autopsy[1].advert', 'not closed'],
    ['an open condition', 'THIRSTY:]', 'THIRSTY', '[IF', 'encounters', 'not closed'],
    [
      'a source of nothing',
      '"Nobody',
      '— nobody\n"Nobody',
      '— nobody',
      'complaints',
      'no quotation',
    ],
    [
      'a habitat twice',
      'Listed Buildings',
      'listed buildings\n- LISTED BUILDINGS',
      'LISTED B',
      'habitats[3]',
      'once',
    ],
    ['a title that makes no id', 'Head of Saucers', '…', '…', 'related[2].role', 'a role id'],
    [
      'a role related to itself',
      'Head of Saucers',
      'Teapot Inspector',
      '',
      'related[2].role',
      'itself',
    ],
    [
      'an endless line of aliases',
      glued,
      'TeaPot'.repeat(9000),
      'TeaPot',
      'aliases',
      'other names',
    ],
    [
      'a family that is no id',
      'Inspector\n',
      'Inspector\nFAMILY: A B\n',
      'FAMILY',
      'family',
      'a family id',
    ],
    ['no title', 'Teapot Inspector\n', '', 'FILE', 'title', 'missing'],
  ])('is named by line and field: %s', (_, part, replacement, at, field, message) => {
    const text = changed(part, replacement);
    const { record, faults } = readFileRecord(text);
    expect(record).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ field, message: expect.stringContaining(message) });
    const lines = text.split('\n');
    expect(lines[(faults[0]?.line ?? 0) - 1]).toContain(at);
  });

  it('comes with all the others, in the order of the lines', () => {
    const text = [
      ['$41,500', 'plenty'],
      [':55%', ':180%'],
      ['Stirs what was settled.\n', ''],
      ['10:30]', '08:30]'],
    ].reduce((before, [part = '', replacement = '']) => changed(part, replacement, before), TEXT);
    expect(readFileRecord(text).faults.map(({ line, field }) => [line, field])).toEqual([
      [lineWith('plenty', text), 'salary.amount'],
      [lineWith('180%', text), 'flightRisk.percent'],
      [lineWith('Spoon', text), 'weaponry[1].use'],
      [lineWith('08:30', text), 'log[1].to'],
    ]);
  });
});
