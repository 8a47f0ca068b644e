import { describe, expect, test } from 'vitest';
import {
  completeRecords,
  orderedLogs,
  shortTexts,
  wholeCompany,
} from '../../../../src/build/editorial/completeness';
import {
  anonymousSources,
  firstMatches,
  riskSpread,
  salaryBases,
} from '../../../../src/build/editorial/facts';
import { variedForms } from '../../../../src/build/editorial/forms';
import { noLoopOfThree, seniorPressure } from '../../../../src/build/editorial/pressure';
import { proseOf, wordCount, wordsOf } from '../../../../src/build/editorial/prose';
import {
  agreeingMatches,
  everyoneFiled,
  neighbourhoods,
  soundNetwork,
  soundPressure,
} from '../../../../src/build/editorial/relations';
import type { Rule } from '../../../../src/build/editorial/rule';
import {
  noSharedRuns,
  variedDiagnoses,
  variedOpenings,
} from '../../../../src/build/editorial/style';
import { formatProblem } from '../../../../src/domain';
import { contentsOf } from './contents';

const broken = (rule: Rule, ...parts: Record<string, unknown>[]) =>
  rule(contentsOf(...parts)).map(formatProblem);

const related = (...entries: [role: string, match: number][]) => ({
  related: entries.map(([role, match]) => ({ role, match })),
});
const chart = (pressedBy: string[], presses: string[]) => ({
  orgChart: {
    ...(pressedBy.length && { pressedBy: pressedBy.map((role) => ({ role, demand: 'x' })) }),
    presses: presses.map((role) => ({ role, demand: 'x' })),
  },
});

describe('completeness', () => {
  test('a small taxonomy is told what it lacks as a whole', () => {
    expect(broken(wholeCompany, { id: 'clerk' })).toEqual([
      'data: expected at least 102 filed roles; found 1',
      'data: expected at least 9 families; found 1',
      'data: family people: expected at least 6 roles; found 1',
      'data: expected 12 to 18 habitats; found 0',
    ]);
  });

  test('a record is told which sections, how many entries and how many words', () => {
    const found = broken(completeRecords, {
      id: 'clerk',
      summary: 'Files things.',
      salary: {},
      aliases: ['a', 'b'],
    });
    expect(found).toContain('clerk.yaml orgChart: missing; every record of this taxonomy has it');
    expect(found).toContain(
      'clerk.yaml salary.commentary: missing; every record of this taxonomy has it',
    );
    expect(found).toContain('clerk.yaml aliases: expected 3 to 6 entries; found 2');
    expect(found).toContain('clerk.yaml autopsy: expected 3 entries; found 0');
    expect(found).toContain('clerk.yaml: expected 550 to 900 words of prose; found 2');
  });

  test('a day is told in order', () => {
    const log = [
      { from: '10:00', to: '11:00' },
      { from: '10:30', to: '12:00' },
    ];
    expect(broken(orderedLogs, { id: 'clerk', log })).toEqual([
      'clerk.yaml log[2].from: expected 11:00 or later, when the entry above ends; found 10:30',
    ]);
  });

  test('a summary, a demand and a reason are a line or less, and are there', () => {
    const orgChart = { presses: [{ role: 'x', demand: 'now' }] };
    const record = { id: 'clerk', summary: 'Files.', orgChart, ...related(['x', 80]) };
    expect(broken(shortTexts, record)).toEqual([
      'clerk.yaml summary: expected 6 to 20 words; found 1',
      'clerk.yaml orgChart.presses[1].demand: expected 3 to 16 words; found 1',
      'clerk.yaml related[1].because: expected 4 to 25 words; found 0',
    ]);
  });

  test('names, titles and sources are no prose', () => {
    const [record] = contentsOf({
      id: 'clerk',
      summary: 'Files things.',
      metrics: [{ name: 'Things Filed', reality: 'Two of them.' }],
      complaints: [{ quotes: ['It’s mine.'], source: 'a drawer' }],
    }).records;
    expect(record && proseOf(record).map(({ text }) => text)).toEqual([
      'Files things.',
      'Two of them.',
      'It’s mine.',
    ]);
    expect(record && wordCount(record)).toBe(7);
    expect(wordsOf('It’s a well-kept, 80 % “secret”.')).toEqual([
      "it's",
      'a',
      'well-kept',
      '80',
      'secret',
    ]);
  });
});

describe('facts', () => {
  test('the first record keeps the matches that it came with', () => {
    const id = 'machine-learning-engineer';
    const kept = related(['enterprise-architect', 98], ['sdet', 91], ['software-architect', 84]);
    expect(broken(firstMatches, { id, ...kept })).toEqual([]);
    expect(broken(firstMatches, { id, ...related(['sdet', 90]) })).toContain(
      'machine-learning-engineer.yaml related: expected sdet at 91; found 90',
    );
  });

  test('a salary names a published figure under its own code, or says that it is an estimate', () => {
    const salary = (basis: string) => ({ salary: { basis } });
    const found = broken(
      salaryBases,
      { id: 'a', soc: '15-1252', ...salary('BLS OEWS, May 2024, 15-1252, median') },
      { id: 'b', soc: '15-1252', ...salary('BLS OEWS, May 2024, 15-1253, median') },
      { id: 'c', ...salary('a guess') },
      { id: 'd', ...salary('estimate') },
      { id: 'e', ...salary('file record') },
      { id: 'f', soc: '15-1252', ...salary('BLS OEWS, May 2024, 15-1252, mean') },
    );
    expect(found).toEqual([
      "b.yaml salary.basis: expected the record's own SOC code, 15-1252; found 15-1253",
      expect.stringContaining('c.yaml salary.basis: expected "BLS OEWS'),
      expect.stringContaining('e.yaml salary.basis: expected "BLS OEWS'),
      expect.stringContaining('f.yaml salary.basis: expected "BLS OEWS'),
      'data: expected published salaries in 60 % of the records; found 33 %',
    ]);
  });

  test('each level of flight risk is used', () => {
    expect(broken(riskSpread, { id: 'a', flightRisk: { percent: 70 } })).toContain(
      'data: expected at least 8 roles of HIGH flight risk; found 1',
    );
  });

  test('no source names a real site', () => {
    const complaints = [
      { source: 'exit interview, retail bank' },
      { source: 'r/salary' },
      { source: 'teamblind.com' },
    ];
    expect(broken(anonymousSources, { id: 'a', complaints })).toHaveLength(2);
  });
});

describe('relations', () => {
  test('whoever is named is filed', () => {
    expect(
      broken(everyoneFiled, {
        ...{ id: 'a', ...related(['ghost', 80]), ...chart([], ['a']) },
        becomes: [{ title: 'B' }, { title: 'C', role: 'c' }],
      }),
    ).toEqual([
      'a.yaml related[1].role: expected a role that is filed; found "ghost"',
      'a.yaml becomes[2].role: expected a role that is filed; found "c"',
    ]);
  });

  test('mutual matches nearly agree, and none is out of its span', () => {
    const found = broken(
      agreeingMatches,
      { id: 'a', ...related(['b', 90], ['c', 99]) },
      { id: 'b', ...related(['a', 81]) },
      { id: 'c', ...related(['a', 91]) },
    );
    expect(found).toEqual([
      'a.yaml related[1].match: expected at most 8 points from the 81 that b gives back; found 90',
      'a.yaml related[2].match: expected 50 to 98; found 99',
    ]);
  });

  test('the network is one, crosses families, and leaves nobody out', () => {
    const found = broken(
      soundNetwork,
      { id: 'a', ...related(['b', 95]) },
      { id: 'b', ...related(['a', 94]) },
      { id: 'c', family: 'crafts', ...related(['d', 60]) },
      { id: 'd', family: 'crafts' },
    );
    expect(found[0]).toContain('expected one network; found 2 parts');
    expect(found).toContain('data: expected 25 % of the matches to cross families; found 0 %');
    expect(found).toContain(
      'data: expected at most 25 % of the matches in the nineties; found 67 %',
    );
    expect(found).toContain('c.yaml: expected to be cited 1 to 12 times; found 0');
  });

  test('every role has a match at home', () => {
    const away = { id: 'a', family: 'crafts', ...related(['b', 90]) };
    expect(broken(neighbourhoods, away, { id: 'b' })).toContain(
      'a.yaml related: expected at least 1 role of its own family; found 0',
    );
  });

  test('pressure leads to the top, without loops of two, and is told alike by both ends', () => {
    const sound = [
      { id: 'chief', ...chart([], ['clerk']) },
      { id: 'clerk', ...chart(['chief'], []) },
    ];
    expect(broken(soundPressure, ...sound)).toEqual([]);
    const loop = [
      { id: 'a', ...chart(['b'], ['b']) },
      { id: 'b', ...chart(['a'], ['a']) },
    ];
    expect(broken(soundPressure, ...loop)).toContain(
      'a.yaml orgChart.pressedBy: expected a way up to a role with nobody above it; found none',
    );
    expect(broken(soundPressure, ...loop)).toContain(
      'a.yaml orgChart.pressedBy[1].role: expected no loop of two; "b" is above and below',
    );
    expect(
      broken(
        soundPressure,
        { id: 'chief', ...chart([], ['clerk']) },
        { id: 'clerk', ...chart([], []) },
      ),
    ).toEqual([
      'chief.yaml orgChart.presses[1].role: expected "clerk" to say that this role presses it; it does not',
    ]);
  });
});

describe('pressure', () => {
  test('does not come round by way of three', () => {
    const records = [
      { id: 'a', ...chart(['b'], []) },
      { id: 'b', ...chart(['c'], []) },
      { id: 'c', ...chart(['a'], []) },
    ];
    expect(broken(noLoopOfThree, ...records)[0]).toBe(
      'a.yaml orgChart.pressedBy[1].role: expected no loop of three; this role presses "c", who presses "b"',
    );
    expect(broken(noLoopOfThree, ...records.slice(0, 2))).toEqual([]);
  });

  test('comes from the own family, from who leads in theirs, or from near the top', () => {
    const cook = { id: 'cook', family: 'kitchen' };
    const found = (...pressers: string[]) =>
      broken(
        seniorPressure,
        { id: 'chief', ...chart([], ['head']) },
        { id: 'head', ...chart(['chief'], ['lead']) },
        { id: 'lead', ...chart(['head'], ['deputy']) },
        { id: 'deputy', ...chart(['lead'], ['clerk']) },
        { id: 'clerk', ...chart(['deputy'], ['cook']) },
        { id: 'baker', family: 'kitchen', ...chart(['chief'], []) },
        { ...cook, ...chart(pressers, []) },
      );
    expect(found('clerk')).toEqual([
      'cook.yaml orgChart.pressedBy: expected somebody senior, or of the same family; found "clerk"',
    ]);
    expect(found('clerk', 'deputy')).toEqual([]);
    expect(found('clerk', 'baker')).toEqual([]);
    expect(found('head')).toEqual([]);
  });
});

describe('style', () => {
  test('what makes texts alike is told as a whole', () => {
    const reality = 'Is counted. Is not read.';
    expect(broken(variedForms, { id: 'a', metrics: [{ name: 'x', reality }] })).toContain(
      'data: entries of two sentences: expected at most 60 %; found 100 %',
    );
  });

  test('a run of seven words stands in one record only', () => {
    const run = 'one two three four five six seven';
    expect(
      broken(
        noSharedRuns,
        { id: 'a', summary: `So ${run}.` },
        { id: 'b', summary: `${run}, then eight` },
      ),
    ).toEqual([`b.yaml summary: the words “${run}” stand in a summary too`]);
    expect(broken(noSharedRuns, { id: 'a', summary: `${run} ${run}` })).toEqual([]);
  });

  test('titles and tools do not count as a run', () => {
    const words = 'asks the Very Long Title of a Role for it today';
    const records = ['a', 'b'].map((id) => ({
      id,
      title: 'Very Long Title of a Role',
      summary: words,
    }));
    expect(broken(noSharedRuns, ...records)).toEqual([]);
  });

  test('openings vary', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({
      id: `r${i}`,
      flightRisk: { percent: 1, diagnosis: i < 3 ? 'Costs a lot.' : `Word${i} it is.` },
      summary: i < 10 ? `You will be number ${i}.` : `Text${i} and so on.`,
    }));
    expect(broken(variedDiagnoses, ...many)).toHaveLength(3);
    expect(broken(variedOpenings, ...many)).toHaveLength(10);
    expect(broken(variedOpenings, ...many.slice(1))).toEqual([]);
  });
});
