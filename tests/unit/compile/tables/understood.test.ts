import { describe, expect, test } from 'vitest';
import { propose } from '../../../../src/compile/tables/propose';
import { csv, openedTables, table, uses } from './tables';

describe('columns of roles are understood', () => {
  test('by the names that publishers give them', () => {
    const esco = table(
      'occupations_en.csv',
      'conceptUri,iscoGroup,preferredLabel,altLabels,description,code',
      ['http://x/1', '2654', 'director', 'head\nchief', 'Directs.', '2654.1'],
      ['http://x/2', '2654', 'baker', 'cook\nroller', 'Bakes.', '2654.10'],
    );
    expect(uses(esco)).toEqual(['roles id text title aliases summary text']);
    const onet = table(
      'Occupation Data.txt',
      'O*NET-SOC Code,Title,Description',
      ['11-1011.00', 'Chief', 'Leads.'],
      ['11-1021.00', 'Manager', 'Manages.'],
    );
    expect(uses(onet)).toEqual(['roles id title summary']);
  });

  test('by their cells, where names do not tell', () => {
    const odd = table('odd', 'Ref,Was,Sparte', ['x1', 'Bäcker', 'a'], ['x2', 'Müller', 'a']);
    expect(uses(odd)).toEqual(['roles id title text']);
    const referred = table('roles', 'title,symbol', ['Baker', 'BK'], ['Miller', 'ML']);
    const relations = table('relations', 'source,target', ['BK', 'ML']);
    expect(uses(referred, relations)).toEqual(['roles title id', 'relations source target']);
  });

  test('as figures, lists and texts; years and dates are texts', () => {
    const columns = 'id,title,pay,tools,note,since,updated,remote';
    const rows = ['a', 'b', 'c'].map((id, at) => [
      ...[
        id,
        id.toUpperCase(),
        `${at + 5}`,
        `["x${at}", "y"]`,
        at ? `Words ${at}.` : 'Some words; and more.',
      ],
      ...[`${2015 + at}`, `2026-01-1${at}`, 'yes'],
    ]);
    expect(uses(table('t', columns, ...rows))).toEqual([
      'roles id title figure list text text text text',
    ]);
  });

  test('as a text, where a column says again what the title of its row is', () => {
    const rows = ['Baker', 'Miller', 'Cook', 'Clerk'].map((name, at) => [`${at}`, name, name]);
    expect(uses(table('nodes', 'id,title,label', ...rows))).toEqual(['roles id title text']);
  });

  test('as a hierarchy or as related roles, if their entries are other roles', () => {
    const rows = [
      ['a', 'Chief', '', 'b, c', 'Ann'],
      ['b', 'Lead', 'Chief', 'Chief', 'Bob'],
      ['c', 'Clerk', 'b', '', 'Cy'],
    ];
    const staff = table('staff', 'id,title,reports to,see also,manager', ...rows);
    expect(uses(staff)).toEqual(['roles id title manager target text']);
    const { pressure, matches } = openedTables(staff);
    expect(pressure).toEqual(['a b', 'b c']);
    expect(matches).toEqual(['a b 50', 'a c 50', 'b a 50']);
  });

  test('as lists that JSON, Python or commas write', () => {
    const tools = (...cells: string[]) =>
      openedTables(
        table('t', 'id,title,tools', ...cells.map((cell, at) => [`r${at}`, `R ${at}`, cell])),
      ).dossiers.map(({ attributes }) => attributes?.[0]?.value);
    // An empty list says as little as an empty cell.
    expect(tools('["a","b, c"]', '[]', '')).toEqual([['a', 'b, c'], undefined, undefined]);
    expect(tools("['it\\'s', \"b\", 3]", "['a']")).toEqual([["it's", 'b', '3'], ['a']]);
    expect(tools('oven, peel', 'peel, oven', 'oven')).toEqual([
      ['oven', 'peel'],
      ['peel', 'oven'],
      ['oven'],
    ]);
    expect(tools('Paris, France', 'Lyon, France')[0]).toEqual(['Paris, France']);
  });
});

test('a table whose lines end in a separator is read as without it', () => {
  expect(uses(...csv({ 'r.csv': 'id,title,\na,A,\nb,B,\n' }))).toEqual(['roles id title ignored']);
});

describe('what tables do not tell is asked', () => {
  test('once for a column with figures of two readings', () => {
    const rows = 'id\ttitle\tpay\na\tA\t45.000\nb\tB\t52.000\n';
    const [question, more] = propose(csv({ 'roles.tsv': rows })).questions;
    expect(more).toBeUndefined();
    expect(question).toMatchObject({ table: 0, column: 2 });
    expect(question?.text).toBe('What is 45.000 in the column "pay" of roles.tsv?');
    expect(question?.choices.map(({ label }) => label)).toEqual(['45', '45,000']);
    expect(question?.choices[1]?.plan.tables[0]?.columns[2]?.decimal).toBe(',');
    expect(propose(csv({ 'roles.csv': rows.replaceAll('\t', ';') })).questions).toEqual([]);
  });

  test('whether a first line that looks like a row is one', () => {
    const tables = csv({
      'edges.csv': 'a,b,50\nb,c,40\nc,a,7\n',
      'nodes.csv': 'a,Baker\nb,Miller\nc,Cook\n',
    });
    const { plan, questions } = propose(tables);
    expect(questions.map(({ table, choices }) => [table, choices[0]?.label])).toEqual([
      [0, 'A first row'],
      [1, 'A first row'],
    ]);
    expect(plan.tables.map(({ holds }) => holds)).toEqual(['relations', 'roles']);
    const { titles, matches } = openedTables(...tables);
    expect(titles).toEqual([
      ['a', 'Baker'],
      ['b', 'Miller'],
      ['c', 'Cook'],
    ]);
    expect(matches).toEqual(['a b 50', 'b c 40', 'c a 7']);
  });
});
