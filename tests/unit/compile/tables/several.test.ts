import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/compile';
import { propose } from '../../../../src/compile/tables/propose';
import { csv, openedTables, refused, table, uses } from './tables';

const ROLES = table('roles', 'id,title', ['a', 'Baker'], ['b', 'Miller'], ['c', 'Cook']);

describe('several tables are one taxonomy', () => {
  test('a second row of a role fills gaps', () => {
    const more = table('more', 'id,summary,tools', ['a', 'Bakes.', 'oven'], ['d', 'New.', 'pan']);
    const { titles, dossiers, remarks } = openedTables(ROLES, more);
    expect(titles.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(dossiers[0]?.record).toMatchObject({ title: 'Baker', summary: 'Bakes.' });
    expect(remarks[0]).toBe('more:1: another row of a role; it fills gaps and lists: "a, roles:1"');
  });

  test('relations of a hierarchy press, and are drawn where there are no others', () => {
    const above = table('broader', 'conceptUri,broaderUri', ['b', 'a'], ['c', 'a'], ['x', 'c']);
    const alone = openedTables(ROLES, above);
    expect(alone.pressure).toEqual(['a b', 'a c', 'c x']);
    expect(alone.matches).toEqual(['b a 50', 'c a 50', 'x c 50']);
    expect(alone.remarks.at(-1)).toContain('the 3 relations of their hierarchy are drawn');
    const both = openedTables(ROLES, above, table('m', 'from,to,weight', ['a', 'c', '30']));
    expect(both.matches).toEqual(['a c 30']);
    expect(both.pressure).toHaveLength(3);
  });

  test('the tops of a hierarchy are families where no column names some', () => {
    const tree = (...rows: string[][]) =>
      openedTables(table('tree', 'id,title,parent', ...rows)).taxonomy.families.map(
        ({ name }) => name,
      );
    const one = [
      ['a', 'A', ''],
      ['b', 'B', 'a'],
      ['c', 'C', 'b'],
    ];
    expect(tree(...one)).toEqual([]);
    expect(tree(...one, ['d', 'D', ''], ['e', 'E', 'd;b'])).toEqual(['A', 'D']);
  });

  test('each relation of a mixed table says by its type what it is', () => {
    const mixed = table('r', 'source,target,type', ['b', 'a', 'isChildOf'], ['a', 'c', 'isPeerOf']);
    const { matches, pressure, dossiers } = openedTables(ROLES, mixed);
    expect([matches, pressure]).toEqual([['a c 50'], ['a b']]);
    expect(dossiers[0]?.record?.related?.[0]?.because).toBe('isPeerOf');
  });

  test('ends may be titles', () => {
    const relations = table('r', 'role,related role', ['Baker', 'Miller']);
    expect(openedTables(ROLES, { ...relations, columns: ['from', 'to'] }).matches).toEqual([
      'a b 50',
    ]);
  });

  test('rows a role and skill become lists, the strongest first', () => {
    const skills = table(
      'Skills.txt',
      'id,title,Element Name,Scale ID,Data Value',
      ['a', 'Baker', 'Kneading', 'IM', '2.5'],
      ['a', 'Baker', 'Kneading', 'LV', '6'],
      ['a', 'Baker', 'Weighing', 'IM', '4'],
      ['b', 'Miller', 'Weighing', 'IM', '3'],
      ['b', 'Miller', 'Grinding', 'IM', '5'],
    );
    expect(uses(ROLES, skills)[1]).toBe('details id ignored list ignored figure');
    const { dossiers, remarks } = openedTables(ROLES, skills);
    expect(dossiers.slice(0, 2).map(({ attributes }) => attributes)).toEqual([
      [{ label: 'Skills', value: ['Weighing', 'Kneading'] }],
      [{ label: 'Skills', value: ['Grinding', 'Weighing'] }],
    ]);
    expect(remarks.join()).toContain('a row of a kind that is not taken: "LV"');
  });

  test('without a table of roles they are roles with several rows', () => {
    const long = table(
      'long',
      'Role,Skill',
      ['Cook', 'Salt'],
      ['Cook', 'Fire'],
      ['Boss', 'Fire'],
      ['Boss', 'Ice'],
    );
    const { titles, dossiers } = openedTables(long);
    expect(titles.map(([, title]) => title)).toEqual(['Boss', 'Cook']);
    expect(dossiers[1]?.attributes).toEqual([{ label: 'Skill', value: ['Salt', 'Fire'] }]);
  });

  test('kinds can be taken or left', () => {
    const kinds = table(
      'n',
      'id,title,text,type',
      ['w', 'Work', '', 'role'],
      ['t', '', 'Does it.', 'task'],
      ['u', '', 'Ends it.', 'task'],
      ['v', 'Job', '', 'role'],
    );
    const ends = table('e', 'source,target', ['w', 't'], ['w', 'v']);
    const { plan } = propose([kinds, ends]);
    expect(plan.tables[0]?.kinds).toEqual({ column: 3, taken: ['role', 'task'] });
    const all = openedTables(kinds, ends);
    expect(all.titles).toEqual([
      ['t', 'Does it.'],
      ['u', 'Ends it.'],
      ['v', 'Job'],
      ['w', 'Work'],
    ]);
    expect(all.taxonomy.families.map(({ name }) => name)).toEqual(['role', 'task']);
    const [nodes, edges] = plan.tables;
    if (!nodes || !edges) throw new Error('two tables have two plans');
    const own = { ...nodes, kinds: { column: 3, taken: ['role'] } };
    const some = compile({ kind: 'tables', tables: [kinds, ends], plan: { tables: [own, edges] } });
    if ('problems' in some) throw new Error('refused');
    expect(some.taxonomy.roles.map(({ id }) => id)).toEqual(['v', 'w']);
    expect(some.taxonomy.matches.percent).toEqual([50]);
  });

  test('known files say what is missing', () => {
    const relations = table(
      'broaderRelationsOccPillar_de.csv',
      'conceptType,conceptUri,broaderType,broaderUri',
      ['Occupation', 'a', 'ISCOGroup', 'b'],
    );
    expect(refused(relations)[0]).toContain('its occupations are in occupations_de.csv');
    expect(openedTables(ROLES, relations).remarks.join()).toContain(
      'its groups are in ISCOGroups_de.csv',
    );
  });
});

test('one wrong header is one fault, however many rows and relations there are', () => {
  const some = (row: (at: number) => string) => Array.from({ length: 300 }, (_, at) => row(at));
  const files = {
    'roles.csv': ['Value,Number', ...some((at) => `${at},1`)].join('\n'),
    'matches.csv': ['source,target', ...some((at) => `${at},${at + 1}`)].join('\n'),
  };
  expect(refused(...csv(files)).length).toBeLessThan(3);
});

describe('ids are mended', () => {
  test('titles that several rows share are kept apart', () => {
    const { titles, remarks } = openedTables(table('t', 'title', ['Clerk'], ['Cook'], ['Clerk']));
    expect(titles).toEqual([
      ['Clerk', 'Clerk'],
      ['Clerk (2)', 'Clerk'],
      ['Cook', 'Cook'],
    ]);
    expect(remarks[0]).toBe(
      't:3 title: the same title again; kept apart, with a number behind: "Clerk, first on line 1"',
    );
  });

  test('so are ids of different roles; a row without an id has its title', () => {
    const { titles } = openedTables(
      table('t', 'id,title', ['1', 'A'], ['1', 'B'], ['', 'C'], ['', '']),
    );
    expect(titles).toEqual([
      ['1', 'A'],
      ['1 (2)', 'B'],
      ['C', 'C'],
    ]);
  });
});

describe('weights are scaled', () => {
  const weights = (column: string, ...cells: string[]) => {
    const ends = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ];
    const rows = cells.map((cell, at) => [...(ends[at] ?? []), cell]);
    return Array.from(
      openedTables(ROLES, table('m', `source,target,${column}`, ...rows)).taxonomy.matches.percent,
    );
  };

  test.each([
    ['ranks, the first the nearest', 'Related Index', ['1', '2', '4'], [100, 75, 25]],
    ['marks from 1 to 5', 'weight', ['1', '2', '5'], [20, 40, 100]],
    ['one weight for all', 'weight', ['1', '1', '1'], [50, 50, 50]],
    ['few per cent', 'match', ['1', '2', '5'], [1, 2, 5]],
    ['amounts', 'value', ['0', '500', '2000'], [0, 25, 100]],
    ['correlations', 'weight', ['-0.5', '0.5', '1'], [0, 50, 100]],
  ])('%s', (_, column, cells, expected) => {
    expect(weights(column, ...cells)).toEqual(expected);
  });
});
