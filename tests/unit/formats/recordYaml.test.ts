import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleRecord } from '../../../src/domain';
import { writeRecordYaml } from '../../../src/formats';
import { arbitraryRecord } from '../domain/arbitraryRecord';

const LONG = 'Measures the lid, and then the lid again, until both of the numbers agree. '.repeat(
  4,
);

describe('a record written as YAML', () => {
  it('is read back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(parse(writeRecordYaml(record))).toStrictEqual(record);
      }),
      { numRuns: 200 },
    );
  });

  const text = writeRecordYaml(
    roleRecord.parse({
      summary: LONG.trim(),
      family: 'people',
      title: 'Tester',
      id: 'tester',
      log: [{ to: '11:00', from: '10:00', detail: 'Looks.', activity: 'Looking' }],
      aliases: ['Looker', 'Checker'],
    }),
  );

  it('has the keys in the order of the record, under the line that names its schema', () => {
    const keys = text.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual(['id', 'title', 'family', 'summary', 'aliases', 'log']);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../role.schema.json');
  });

  it('folds long texts and quotes times', () => {
    expect(text).toContain('summary: >-\n  Measures the lid');
    expect(text).toContain('from: "10:00"\n    to: "11:00"');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('writes the same text twice in full', () => {
    const metrics = [{ name: 'Lids', reality: LONG.trim() }];
    const twice = roleRecord.parse({
      id: 'a',
      title: 'A',
      family: 'people',
      metrics: [...metrics, ...metrics],
    });
    expect(writeRecordYaml(twice)).not.toMatch(/[&*]a\d/);
  });
});
