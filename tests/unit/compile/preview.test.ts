import { describe, expect, test } from 'vitest';
import {
  aboutRoles,
  answerIn,
  compile,
  countsOf,
  type Plan,
  previewOf,
  type Question,
  withAnswer,
  withDecimal,
  withTable,
  withUse,
} from '../../../src/compile';
import { readCsv, type Table, withIsoDays } from '../../../src/formats';

const tables = [
  readCsv('roles.csv', 'id,title,Kind,Score\na,A,x,1\nb,,x,\nc,C,y,2\n'),
  readCsv('matches.csv', 'source,target,match\na,b,90\na,a,10\nc,c,10\nb,z,20\n'),
];
const { proposed } = previewOf(tables);
const usesIn = (plan: Plan, at = 0) => plan.tables[at]?.columns.map(({ use }) => use);

describe('a preview', () => {
  test('has the first rows, cut, and how much each column holds', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `r${at},${at ? '' : 'x'.repeat(1e5)}`);
    const [table] = previewOf([readCsv('long.csv', ['id,title', ...rows].join('\n'))]).tables;
    expect(table?.rowCount).toBe(50);
    expect(table?.firstRows).toHaveLength(20);
    expect(table?.firstRows[0]?.cells[1]).toHaveLength(201);
    expect(table?.columns).toEqual([
      { name: 'id', filled: 50 },
      { name: 'title', filled: 1 },
    ]);
  });

  test('of a wide table has fewer rows', () => {
    const cells = (cell: string) => Array.from({ length: 4000 }, (_, at) => cell + at).join(',');
    const text = [cells('c'), ...Array.from({ length: 9 }, () => cells(''))].join('\n');
    expect(previewOf([readCsv('wide.csv', text)]).tables[0]?.firstRows).toHaveLength(3);
  });

  test('of a wide table asks what becomes of the columns without a use', () => {
    const names = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const wide = readCsv(
      'wide.csv',
      `${['id', 'title', ...names].join(',')}\na,A,${names.map(() => 1)}\nb,B,${names.map(() => 2)}\n`,
    );
    const { proposed, questions } = previewOf([wide]);
    const [question] = questions as [Question];
    expect(question.text).toContain('270 further columns');
    expect(answerIn(proposed, proposed, question)).toBe(0);
    const used = (plan: Plan, use: string) => usesIn(plan)?.filter((one) => one === use).length;
    expect(used(proposed, 'figure')).toBe(300);
    const without = withAnswer(proposed, proposed, question, 1);
    expect([used(without, 'figure'), used(without, 'ignored')]).toEqual([30, 270]);
    expect(answerIn(without, proposed, question)).toBe(1);
  });

  test('of a wide table with more than 200,000 cells proposes to leave them out', () => {
    const names = Array.from({ length: 1100 }, (_, at) => `c${at}`);
    const row = names.map(() => 'x').join(',');
    const rows = Array.from({ length: 200 }, (_, at) => `r${at},R,${row}`);
    const { proposed, questions } = previewOf([
      readCsv('heavy.csv', [`id,title,${names}`, ...rows].join('\n')),
    ]);
    expect(questions[0]?.text).toContain('1,070 further columns, 214,000 cells');
    expect(questions[0]?.choices.map(({ label }) => label)).toEqual([
      'Left out',
      'In the dossiers, the first 200 columns as filters, too; this takes a while',
    ]);
    expect(usesIn(proposed)?.filter((use) => use === 'ignored')).toHaveLength(1070);
  });

  test('of a wide table has few objects, for they cross to the page', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `c${at}`);
    const rows = ['a', 'b'].map((id) => `${id},${id},${names.map((_, at) => `45.00${at % 10}`)}`);
    const { plan, proposed, questions } = previewOf([
      readCsv('wide.csv', [`id,title,${names}`, ...rows].join('\n')),
    ]);
    const plans = [
      plan,
      proposed,
      ...questions.flatMap(({ choices }) => choices.map((one) => one.plan)),
    ];
    const columns = new Set(plans.flatMap(({ tables: [table] }) => table?.columns ?? []));
    expect(questions.length).toBeLessThan(30);
    expect(columns.size).toBeLessThan(100);
  });

  test('counts what becomes of the tables, with the lines that remarks are about', () => {
    const counts = countsOf(tables, proposed, compile({ kind: 'tables', tables, plan: proposed }));
    expect(counts).toMatchObject({ roleRows: 3, filed: 3, unfiled: 1 });
    expect(counts).toMatchObject({ relationRows: 4, matches: 2, problems: [] });
    expect(counts.remarks.map(({ rows }) => rows)).toEqual([
      [{ line: 3, text: '(nothing) · b · x' }],
      [
        { line: 3, text: 'a · a · 10' },
        { line: 4, text: 'c · c · 10' },
      ],
      [{ line: 5, text: 'z · b · 20' }],
    ]);
    const outcomes = counts.remarks.map(({ outcome, count }) => [outcome, count]);
    expect(outcomes).toEqual([
      [undefined, undefined],
      ['row left out', 2],
      [undefined, undefined],
    ]);
    expect(counts.leftOut).toEqual({ roles: 0, relations: 2, details: 0, others: 0 });
  });

  test('says why tables cannot be read by a plan, and counts kinds of rows', () => {
    const kinds = { column: 2, taken: ['x'] };
    const plan = withTable(withUse(proposed, 0, new Set([0, 1]), 'ignored'), 0, { kinds });
    const counts = countsOf(tables, plan, compile({ kind: 'tables', tables, plan }));
    expect(counts.problems.length).toBeGreaterThan(0);
    expect(counts.kinds).toEqual([
      [
        { name: 'x', count: 2 },
        { name: 'y', count: 1 },
      ],
      undefined,
    ]);
  });
});

describe('a plan is changed', () => {
  test('a use that one column can have moves to the chosen one', () => {
    expect(usesIn(proposed)).toEqual(['id', 'title', 'text', 'figure']);
    const plan = withUse(proposed, 0, new Set([2]), 'title');
    expect(usesIn(plan)).toEqual(['id', 'attribute', 'title', 'figure']);
    expect(plan.tables[1]).toBe(proposed.tables[1]);
  });

  test('others can be several', () => {
    const texts = withUse(proposed, 0, new Set([2, 3]), 'text');
    expect(usesIn(texts)).toEqual(['id', 'title', 'text', 'text']);
  });

  test('a mark before decimals is set and taken back', () => {
    const marked = withDecimal(proposed, 0, 3, ',');
    expect(marked.tables[0]?.columns[3]?.decimal).toBe(',');
    expect(withDecimal(marked, 0, 3, undefined)).toEqual(proposed);
  });
});

describe('a question', () => {
  const choice = (label: string, plan: Plan) => ({ label, plan });
  const marks: Question = {
    ...{ table: 0, column: 3, text: 'Is 1.500 a small figure?' },
    choices: [
      choice('1.5', withDecimal(proposed, 0, 3, '.')),
      choice('1500', withDecimal(proposed, 0, 3, ',')),
    ],
  };
  const direction: Question = {
    ...{ table: 1, text: 'Who stands above?' },
    choices: [
      choice('nobody', proposed),
      choice('the target', withTable(proposed, 1, { says: 'above' })),
    ],
  };

  test('has no answer, or the one that is proposed', () => {
    expect(answerIn(proposed, proposed, marks)).toBe(-1);
    expect(answerIn(proposed, proposed, direction)).toBe(0);
  });

  test('is answered without touching other answers and changes, and answered anew', () => {
    const changed = withUse(proposed, 0, new Set([2]), 'family');
    const one = withAnswer(changed, proposed, marks, 1);
    const both = withAnswer(one, proposed, direction, 1);
    expect(usesIn(both)).toEqual(['id', 'title', 'family', 'figure']);
    expect([answerIn(both, proposed, marks), answerIn(both, proposed, direction)]).toEqual([1, 1]);
    const again = withAnswer(withAnswer(both, proposed, marks, 0), proposed, direction, 0);
    expect([answerIn(again, proposed, marks), answerIn(again, proposed, direction)]).toEqual([
      0, 0,
    ]);
    expect(usesIn(again)).toEqual(usesIn(changed));
  });
});

describe('several questions', () => {
  const asked = previewOf([
    readCsv('a.csv', 'ab-1,Baker,1.234\nab-2,Cook,2.345\nab-3,Miller,3.456\nab-4,Clerk,4.567\n'),
    readCsv('b.csv', 'id;title;Pay;Hours\nx;X;1,234;1,500\ny;Y;2,345;1,600\nz;Z;3,456;1,700\n'),
  ]);

  test('stand together and are answered in any order, each as it was chosen', () => {
    const { questions, proposed: own } = asked;
    expect(questions).toHaveLength(3);
    const inOrder = (order: readonly number[]) =>
      order.reduce((plan, at) => withAnswer(plan, own, questions[at] as Question, 1), own);
    const order = [...questions.keys()];
    for (const plan of [inOrder(order), inOrder(order.toReversed())])
      expect(questions.map((question) => answerIn(plan, own, question))).toEqual(
        questions.map(() => 1),
      );
  });

  test('may be about a second line, which says what the columns are', () => {
    const described = readCsv(
      'd.csv',
      'Role,Heads,Pay\nName of it,Number of people,EUR a year\nJoiner,12,45\nTurner,5,43\nClerk,9,36\n',
    );
    const { questions, plan } = previewOf([described]);
    const [question] = questions as [Question];
    expect(question.text).toContain('"Name of it, Number of people, EUR a year"');
    const titles = (chosen: Plan) => {
      const read = compile({ kind: 'tables', tables: [described], plan: chosen });
      return 'problems' in read ? [] : read.taxonomy.roles.map(({ title }) => title);
    };
    expect(titles(plan)).toEqual(['Clerk', 'Joiner', 'Turner']);
    const rows = 'a,Chief,not disclosed\nb,Lead,5\nc,Clerk,4\nd,Cook,3\n';
    expect(previewOf([readCsv('p.csv', `id,title,pay\n${rows}`)]).questions).toEqual([]);
    expect(titles(withAnswer(plan, plan, question, 1))).toContain('Name of it');
  });
});

test('relations alone may be about the roles of what is open', () => {
  const about = (text: string, ...names: string[]) => {
    const alone = [readCsv('edges.csv', text)];
    return aboutRoles(alone, previewOf(alone).proposed, new Set(names));
  };
  const edges = 'source,target\na,b\nb,c\n';
  expect(about(edges, 'a', 'b', 'c')).toEqual({ lacksRoles: true, isAboutOpen: true });
  expect(about(edges, 'a', 'x')).toEqual({ lacksRoles: true, isAboutOpen: false });
  expect(about('id,title\na,A\nb,B\n', 'a', 'b')).toEqual({
    lacksRoles: false,
    isAboutOpen: false,
  });
});

test('days of which no cell tells what comes first are asked about, once for a table', () => {
  const dated = [
    readCsv('roles.csv', 'id,title,Since,Seen\na,A,03/04/2020,05/06/2021\nb,B,1/2/2021,\n'),
  ];
  const { proposed, questions } = previewOf(dated);
  const [question] = questions;
  expect(questions).toHaveLength(1);
  expect(question?.text).toBe('What is 03/04/2020 in the column "Since" of roles.csv?');
  expect(question?.choices.map(({ label }) => label)).toEqual([
    '3 April 2020',
    '4 March 2020',
    'No day; it stays as it is',
  ]);
  expect(question && answerIn(proposed, proposed, question)).toBe(2);
  const read = (choice: number) => {
    const plan = question && withAnswer(proposed, proposed, question, choice);
    const compiled = compile({ kind: 'tables', tables: dated, ...(plan && { plan }) });
    return 'taxonomy' in compiled ? compiled.taxonomy.roles.map((role) => role.attributes) : [];
  };
  expect(read(0)[0]).toEqual({ since: ['2020-04-03'], seen: ['2021-06-05'] });
  expect(read(1)[0]).toEqual({ since: ['2020-03-04'], seen: ['2021-05-06'] });
  expect(read(2)[0]).toEqual({ since: ['03/04/2020'], seen: ['05/06/2021'] });
  const told = [readCsv('roles.csv', 'id,title,Since\na,A,03/04/2020\nb,B,13/2/2021\n')];
  expect(previewOf(told).questions).toEqual([]);
  const same = [readCsv('roles.csv', 'id,title,Since\na,A,01/01/2020\nb,B,02/02/2021\n')];
  expect(previewOf(same).questions).toEqual([]);
  expect(withIsoDays(same[0] as Table).rows[1]?.cells[2]).toBe('2021-02-02');
});
