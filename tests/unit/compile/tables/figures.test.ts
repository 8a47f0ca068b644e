import { describe, expect, test } from 'vitest';
import { opened } from './opened';

const column = (name: string, separator: string, ...cells: string[]) => {
  const rows = cells.map((cell, at) => `r${at}${separator}R${separator}${cell}`);
  const { dossiers, remarks } = opened(
    [`id,title,${name}`.replaceAll(',', separator), ...rows].join('\n'),
  );
  return { values: dossiers.map(({ attributes }) => attributes?.[0]?.value), remarks };
};
const values = (name: string, separator: string, ...cells: string[]) =>
  column(name, separator, ...cells).values;
const known = (name: string, ...cells: string[]) => {
  const rows = cells.map((cell, at) => `r${at};R;${cell}`);
  return opened([`id;title;${name}`, ...rows].join('\n'));
};

describe('figures are read by all cells of their column', () => {
  test.each([
    ['a decimal comma', ['0,35', '1.234,5', '45.000', '7'], [0.35, 1234.5, 45000, 7]],
    ['a decimal point', ['0.35', '1,234.5', '45,000', '1,234,567'], [0.35, 1234.5, 45000, 1234567]],
    ['blanks in thousands', ['45 000', '1 234 567', '-3', '−4'], [45000, 1234567, -3, -4]],
    ['a sign of percent', ['35 %', '0%', '-3.5%'], [35, 0, -3.5]],
    ['exponents', ['1.2e-5', '3E4'], [0.000012, 30000]],
    ['cells without a figure', ['0', 'n/a', '', '-', '2'], [0, undefined, undefined, undefined, 2]],
  ])('with %s', (_, cells, expected) => {
    expect(values('x', '\t', ...cells)).toEqual(expected);
  });

  test.each([
    ['marks that contradict each other', ['1.234,5', '0.5']],
    ['zeros in front', ['00010.00', '8131.10']],
    ['more digits than a number holds', ['182891173641581479', '1']],
    ['words', ['-5 minutes', '3']],
  ])('and stay texts with %s', (_, cells) => {
    expect(values('x', '\t', ...cells)).toEqual(cells.map((cell) => [cell]));
  });

  test('but a column of codes or ids is text', () => {
    expect(values('SOC Code', ',', '8131.1', '8131.10')).toEqual([['8131.1'], ['8131.10']]);
  });

  test('where nothing tells, as the separator suggests or another column shows, and that is said', () => {
    const thousands = 'three digits behind a mark could be decimals; read as thousands: "45.000"';
    expect(column('x', ';', '45.000')).toEqual({
      values: [45000],
      remarks: [`roles.csv:2 x: ${thousands}`],
    });
    expect(column('x', '\t', '45.000')).toEqual({
      values: [45],
      remarks: [
        'roles.csv:2 x: three digits behind a mark could be thousands; read as decimals: "45.000"',
      ],
    });
    const { dossiers } = opened('id;title;x;y\na;A;45.000;1.5\n');
    expect(dossiers[0]?.attributes?.map(({ value }) => value)).toEqual([45, 1.5]);
  });

  test('amounts are whole, with thousands; risks are percentages; what is neither is left out', () => {
    const pay = known(
      'salary',
      '45.000',
      '45 000',
      '€ 52,500',
      '52k',
      '22031.96',
      'free',
      'n/a',
      '£9',
    );
    expect(pay.taxonomy.roles.map(({ salary }) => [salary?.amount, salary?.currency])).toEqual([
      [45000, 'USD'],
      [45000, 'USD'],
      [52500, 'EUR'],
      [52000, 'USD'],
      [22032, 'USD'],
      [undefined, undefined],
      [undefined, undefined],
      [9, 'GBP'],
    ]);
    expect(pay.remarks).toEqual([
      'roles.csv:2 salary: three digits behind a point; read as thousands: "45.000"',
      'roles.csv:2 salary: without a currency; taken for USD, on 4 lines: "45.000", "45 000", "52k", "22031.96"',
      'roles.csv:6 salary: rounded: "22031.96"',
      'roles.csv:7 salary: expected a yearly amount such as 90000; left out: "free"',
      'roles.csv:8 salary: read as no figure: "n/a"',
    ]);
    const euros = opened('id,title,Salary (EUR)\na,A,45000\n');
    expect(euros.taxonomy.roles[0]?.salary).toMatchObject({ amount: 45000, currency: 'EUR' });
    const risk = known('risk', ' 0', '50,5', '35 %', '120', '-1', 'n/a');
    expect(risk.taxonomy.roles.map((role) => role.risk)).toEqual([
      0,
      51,
      35,
      undefined,
      undefined,
      undefined,
    ]);
    expect(risk.remarks[1]).toBe(
      'roles.csv:5 risk: expected a figure from 0 to 100; left out, on 2 lines: "120", "-1"',
    );
    const odd = known('salary;currency', '1;usd', '2;dollars');
    expect(odd.taxonomy.roles.map(({ salary }) => salary?.currency)).toEqual(['USD', undefined]);
    expect(odd.remarks[0]).toContain('roles.csv:3 currency: expected a currency code');
  });
});
