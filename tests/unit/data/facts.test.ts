import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proseOf, wordsOf } from '../../../src/build/editorial/prose';
import { builtInRecords } from '../builtIn';

// Sources that lie beside the project; without them these tests are skipped.
const WAGES = '../shared/wages/oews-may-2024.csv';
const RECORD = '../shared/records/machine-learning-engineer.txt';

describe('the built-in records', () => {
  test.skipIf(!existsSync(WAGES))(`give published salaries as published (needs ${WAGES})`, () => {
    const published = new Map(
      readFileSync(WAGES, 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const [, soc = '', mean, median] = /^([\d-]+),.*,(\d*),(\d*),\d*\r?$/.exec(line) ?? [];
          return [soc, { mean: Number(mean), median: Number(median) }];
        }),
    );
    const wrong = builtInRecords().flatMap(({ id, salary }) => {
      const [, soc = '', statistic] =
        /(\d{2}-\d{4}), (mean|median)$/.exec(salary?.basis ?? '') ?? [];
      const figure = published.get(soc)?.[statistic as 'mean' | 'median'];
      return statistic && figure !== salary?.amount
        ? [`${id}: ${salary?.amount}, published ${figure}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!existsSync(RECORD))(`hold no sentence of the text record (needs ${RECORD})`, () => {
    const sentences = readFileSync(RECORD, 'utf8')
      .split(/[.!?\n]/)
      .map((sentence) => wordsOf(sentence))
      .filter((words) => words.length >= 5)
      .map((words) => words.join(' '));
    expect(sentences.length).toBeGreaterThan(30);
    const prose = builtInRecords()
      .flatMap(proseOf)
      .map(({ text }) => wordsOf(text).join(' '));
    expect(sentences.filter((sentence) => prose.some((text) => text.includes(sentence)))).toEqual(
      [],
    );
  });
});
