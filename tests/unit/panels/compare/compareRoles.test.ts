import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HabitatId, type RoleId, type RoleRecord, riskLevel } from '../../../../src/domain';
import { cellText } from '../../../../src/panels/compare/model/cells';
import { compareRoles } from '../../../../src/panels/compare/model/compareRoles';
import { leftOutText, summaryText } from '../../../../src/panels/compare/model/comparisonText';
import { barOn, scaleOf } from '../../../../src/panels/compare/model/scales';
import { visibleRows } from '../../../../src/panels/compare/model/visibleRows';
import { arbitraryRecord } from '../../domain/arbitraryRecord';
import { compared, read, record, subjectOf, taxonomyOf, unfiled } from './records';

const metric = (name: string, reality: string) => ({ name, reality });
const id = (text: string) => text as RoleId;

describe('lists', () => {
  test('what several have stands in one row, whatever its case and accents; then what each has alone', () => {
    const clerk = record('clerk', { metrics: [metric('Velocity', 'up'), metric('Café', 'open')] });
    const poet = record('poet', { metrics: [metric('CAFE', 'shut'), metric('Odes', 'nine')] });
    const temp = record('temp', { metrics: [metric('Café', 'far')] });
    expect(read(compared(...[clerk, poet, temp].map((one) => subjectOf(one))), 'metrics')).toEqual([
      ['Café', 'open', 'CAFE\nshut', 'far'],
      ['Metrics (of one alone)', 'Velocity\nup', 'Odes\nnine', ''],
    ]);
  });

  test('nothing in common is said; a list of one role alone needs no word', () => {
    const clerk = record('clerk', { metrics: [metric('Queue', 'long')], aliases: ['Teller'] });
    const poet = record('poet', { metrics: [metric('Odes', 'nine')] });
    const sections = compared(subjectOf(clerk), subjectOf(poet));
    expect(read(sections, 'metrics')).toEqual([
      ['Metrics (none in common)', 'Queue\nlong', 'Odes\nnine'],
    ]);
    expect(read(sections, 'orgChart')).toEqual([['Alias', 'Teller', '']]);
  });

  test('what has a name only is affirmed', () => {
    const habitats = ['bank', 'shop'] as HabitatId[];
    const both = [record('clerk', { habitats }), record('poet', { habitats: habitats.slice(1) })];
    expect(read(compared(...both.map((one) => subjectOf(one))), 'habitats')).toEqual([
      ['shop', 'Yes', 'Yes'],
      ['Habitats (of one alone)', 'bank', ''],
    ]);
  });

  test('one advert in two autopsies keeps both translations and both sources', () => {
    const autopsy = (translation: string, source?: string) =>
      [{ advert: 'Join us', translation, ...(source && { source }) }] as RoleRecord['autopsy'];
    const sections = compared(
      subjectOf(record('clerk', { autopsy: autopsy('Stand there') })),
      subjectOf(record('poet', { autopsy: autopsy('Sit there', 'board') })),
    );
    expect(read(sections, 'autopsy')).toEqual([
      ['Join us', 'Stand there\nSource withheld', 'Sit there\nSource: board'],
    ]);
  });
});

describe('matches among them', () => {
  const [clerk, poet, ghost] = [
    subjectOf(record('clerk')),
    subjectOf(record('poet')),
    unfiled('ghost'),
  ];
  const all = [clerk, poet, ghost];
  const taxonomy = taxonomyOf(all, [
    [0, 1, 91],
    [0, 2, 60],
  ]);

  test('each column tells what its role declares, and why it declares nothing', () => {
    const sections = compareRoles(taxonomy, all, (a, b) =>
      a === 'clerk' && b === 'poet' ? 88 : null,
    );
    expect(read(sections, 'matches')).toEqual([
      ['Match with clerk', 'itself', 'does not name it', 'has no record'],
      ['Match with poet', '91\u202f%', 'itself', 'has no record'],
      ['Match with ghost', '60\u202f%', 'does not name it', 'itself'],
      ['Affinity with clerk', 'itself', '88', 'could not be computed'],
      ['Affinity with poet', 'could not be computed', 'itself', 'could not be computed'],
    ]);
  });

  test('they are no difference, and stay', () => {
    const sections = compareRoles(taxonomy, all, () => undefined);
    const shown = visibleRows(sections, 'differences').sections.find(
      ({ key }) => key === 'matches',
    );
    expect(shown?.rows).toHaveLength(5);
  });
});

describe('figures', () => {
  test('currencies have no scale in common', () => {
    const salary = (amount: number, currency: string) => ({ amount, currency, basis: 'estimate' });
    const sections = compared(
      subjectOf(record('clerk', { salary: salary(40_000, 'USD') })),
      subjectOf(record('poet', { salary: salary(9_000, 'EUR') })),
      subjectOf(record('temp', { salary: salary(20_000, 'USD') })),
    );
    const rows = sections.find(({ key }) => key === 'salary')?.rows ?? [];
    expect(rows.map(({ scale }) => scale?.ends)).toEqual([
      ['$0', '$40,000'],
      ['€0', '€9,000'],
      undefined,
    ]);
    expect(read(sections, 'salary')[0]?.slice(1)).toEqual(['$40,000', '', '$20,000']);
    expect(rows[0]?.note).toMatch(/no scale in common/);
  });

  test('a bar begins at zero, wherever that lies', () => {
    expect(barOn(scaleOf([5, 20]), 5)).toEqual({ from: 0, to: 0.25 });
    expect(barOn(scaleOf([-10, 10]), -10)).toEqual({ from: 0, to: 0.5 });
    expect(barOn(scaleOf([0]), 0)).toEqual({ from: 0, to: 0 });
  });

  test('columns of an opened file: figures on a scale, words as words, lists aligned', () => {
    const attributes = (zone: number, ...words: string[]) => [
      { label: 'Zone', value: zone },
      { label: 'Sector', value: words },
    ];
    const sections = compared(
      subjectOf(record('clerk'), { attributes: attributes(2, 'Trade', 'Public') }),
      subjectOf(record('poet'), { attributes: attributes(5, 'public') }),
    );
    expect(read(sections, 'onFile')).toEqual([
      ['Zone', '2', '5'],
      ['Public (sector)', 'Yes', 'public'],
      ['Sector (of one alone)', 'Trade', ''],
    ]);
    expect(sections.at(-1)?.rows[0]?.scale?.ends).toEqual(['0', '5']);
  });
});

test('a role without a record is known by those that name it', () => {
  const by = (as: 'match' | 'presses', text?: string) => ({
    ...{ by: id('poet'), as, percent: 70 },
    ...(text && { text }),
  });
  const sections = compared(
    unfiled('ghost', { citations: [by('match'), by('presses', 'wants rhymes')] }),
    subjectOf(record('clerk'), { citations: [by('match')] }),
  );
  expect(read(sections, 'cover')).toContainEqual(['Record', 'Unfiled', 'Filed']);
  expect(read(sections, 'citedBy')).toEqual([
    [
      'Poet',
      'names it a related specimen at 70\u202f%\npresses it: wants rhymes',
      'names it a related specimen at 70\u202f%',
    ],
  ]);
});

describe('what is shown at first', () => {
  const said = { soc: '15-1252', metrics: [metric('Velocity', 'Up')], flightRisk: { percent: 80 } };
  const clerk = subjectOf(record('clerk', said));
  const poet = subjectOf(record('poet', { ...said, metrics: [metric('velocity', 'up')] }));

  test('drops the rows in which all say the same, and counts them', () => {
    const all = compared(clerk, poet);
    const shown = visibleRows(all, 'differences');
    expect(shown.sections.map(({ key }) => key)).toEqual(['matches', 'metrics']);
    expect(shown.emptySections.map(({ key }) => key)).toEqual(['cover', 'flightRisk']);
    expect(shown.rows + shown.leftOut).toBe(visibleRows(all, 'all').rows);
    expect(summaryText(shown, 2)).toBe('2 roles compared, 4 rows');
    expect(leftOutText(shown)).toMatch(
      /^\d rows .* left out, with them all of Cover, \[04\] Flight risk\.$/,
    );
  });

  test('leaves nothing out that is not known to be the same', () => {
    const { dossier: _, ...waiting } = poet;
    const shown = visibleRows(compared(clerk, waiting), 'differences');
    expect(shown.sections.map(({ key }) => key)).toContain('metrics');
  });
});

/** Every text of a record that is read, and every figure as it is printed. */
function saidIn({ id: _, title: __, family, ...said }: RoleRecord): string[] {
  const {
    orgChart,
    related = [],
    habitats = [],
    flightRisk,
    salary,
    encounters = [],
    becomes = [],
    ...rest
  } = said;
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  const pressures = [...(orgChart?.pressedBy ?? []), ...(orgChart?.presses ?? [])];
  return [
    ...texts(rest),
    ...habitats,
    ...pressures.flatMap(({ demand }) => demand ?? []),
    ...encounters.flatMap((one) => [one.if, one.then]),
    ...related.flatMap(({ match, blurb, because }) => [String(match), ...texts([blurb, because])]),
    ...becomes.flatMap(({ title, after }) => texts([title, after])),
    ...(flightRisk ? [`${flightRisk.percent}`, riskLevel(flightRisk.percent)] : []),
    ...texts({ ...salary, currency: '' }),
    ...(family === 'unclassified' ? [] : [family]),
  ];
}

test('of thousands of columns two hundred are compared, and it is said where the others are', () => {
  const columns = (word: string) =>
    Array.from({ length: 20_000 }, (_, at) => ({ label: `c${at}`, value: [word] }));
  const rows = read(
    compared(
      subjectOf(record('clerk'), { attributes: columns('x') }),
      subjectOf(record('poet'), { attributes: columns('y') }),
    ),
    'onFile',
  );
  expect(rows).toHaveLength(201);
  expect(rows[199]).toEqual(['c199', 'x', 'y']);
  expect(rows[200]).toEqual(['19,800 further columns', 'in the dossier', 'in the dossier']);
});

test('nothing of a record is lost: it stands in the label or in the cell of its role', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(arbitraryRecord, { minLength: 2, maxLength: 4, selector: (one) => one.id }),
      (records) => {
        const sections = compared(...records.map((one) => subjectOf(one)));
        records.forEach((one, column) => {
          const rows = sections.flatMap((section) => section.rows);
          const own = rows
            .filter(({ cells }) => cells[column]?.kind === 'entries')
            .map(({ label, cells }) => `${label}\n${cells[column] && cellText(cells[column])}`)
            .join('\n');
          for (const text of saidIn(one)) expect(own).toContain(text);
        });
        expect(visibleRows(sections, 'differences').rows).toBeLessThanOrEqual(
          visibleRows(sections, 'all').rows,
        );
      },
    ),
    { numRuns: 50 },
  );
});
