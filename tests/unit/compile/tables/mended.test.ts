import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../../src/state';
import { opened } from './opened';

const ROLES = 'id,title\na,A\nb,B\nc,C\n';
const lines = ({ taxonomy: { roles, matches } }: ReturnType<typeof opened>) =>
  Array.from(matches.percent, (percent, at) => {
    const end = (column: ArrayLike<number>) => roles[column[at] ?? -1]?.id;
    return [end(matches.source), end(matches.target), percent];
  });

test('a row of totals is no role, but a role may be called so', () => {
  const result = opened('id,title,staff\na,A,2\nt,Total,1\nTotal,,3\n', 'source,target\n');
  expect(result.taxonomy.roles.map(({ title }) => title)).toEqual(['A', 'Total']);
  expect(result.remarks).toContain('roles.csv:4: a row of totals; the line is left out');
});

test('of a title that is a text map and lists have the beginning, and its record the whole', () => {
  const { taxonomy, dossiers, remarks } = opened(
    `id,title,notes\na,A,${'n'.repeat(1_000_000)}\nb,${'t'.repeat(1_000_000)},short\n`,
    'source,target\n',
  );
  const [a, b] = taxonomy.roles;
  expect(b?.title).toHaveLength(300);
  expect(dossiers[1]?.record?.title).toHaveLength(1_000_000);
  expect(a?.attributes?.notes).toEqual([expect.stringMatching(/^n{999}…$/)]);
  expect(dossiers[0]?.attributes).toEqual([{ label: 'notes', value: ['n'.repeat(1_000_000)] }]);
  expect(remarks).toContain(
    'roles.csv:3 title: a title of more than 300 characters; map and lists have its beginning',
  );
});

test('the name of a family that is a text is cut; another one stays another family', () => {
  const [one, other] = ['x', 'y'].map((end) => 'f'.repeat(1_000_000) + end);
  const { taxonomy } = opened(
    `id,title,family\na,A,${one}\nb,B,${other}\nc,C,${one}\n`,
    'source,target\n',
  );
  expect(taxonomy.families.map(({ name }) => name.length)).toEqual([200, 200]);
  expect(new Set(taxonomy.roles.map(({ family }) => family)).size).toBe(2);
  expect(taxonomy.families.every(({ id }) => id.length <= 200)).toBe(true);
});

describe('matches are mended or left out, and that is said', () => {
  test('loops are left out, and of several between the same two the highest stays', () => {
    const result = opened(ROLES, 'source,target,match\na,b,50\na,b,60\na,a,10\nb,a,0\na,b,20\n');
    expect(lines(result)).toEqual([
      ['a', 'b', 60],
      ['b', 'a', 0],
    ]);
    expect(result.remarks).toEqual([
      'matches.csv:3: the same two roles again; the highest match stays, on 2 lines: "a, b"',
      'matches.csv:4: a role matched with itself; the line is left out: "a"',
    ]);
  });

  test('ends without a row become unfiled roles, sources like targets', () => {
    const result = opened(ROLES, 'source,target,match\nx 1,b,40\na,y-2,30\nx 1,y-2,20\n,a,10\n');
    const { roles } = result.taxonomy;
    expect(roles.map(({ title, filed, citations }) => [title, filed, citations])).toEqual([
      ['A', true, 0],
      ['B', true, 1],
      ['C', true, 0],
      ['x 1', false, 0],
      ['Y 2', false, 2],
    ]);
    expect(lines(result)).toHaveLength(3);
    expect(result.dossiers[1]?.citations).toEqual([{ by: 'x 1', as: 'match', percent: 40 }]);
    expect(result.remarks).toEqual([
      'matches.csv:2 source: without a row in the table of roles; an unfiled role, on 2 lines: "x 1"',
      'matches.csv:3 target: without a row in the table of roles; an unfiled role, on 2 lines: "y-2"',
      'matches.csv:5 source: expected the id of a role; the line is left out',
    ]);
  });

  test.each([
    [
      'decimals',
      ['50,5', '35 %', '7'],
      [51, 35, 7],
      ['rounded to a whole number: "50,5"', '"35 %"'],
    ],
    ['shares of 1', ['0.82', '1', '0'], [82, 100, 0], ['a share of 1, times 100, on 3 lines']],
    ['no figure', ['', 'n/a', '7'], [50, 50, 7], ['without a figure; drawn as 50, on 2 lines']],
    ['below 0', ['-2', '60', '7'], [0, 60, 7], ['below 0; drawn as 0: "-2"']],
    ['words', ['x', '60', '7'], [50, 60, 7], ['without a figure; drawn as 50: "x"']],
    ['above 100', ['101', '250', '25'], [40, 100, 10], ['250 is the most; scaled']],
  ])('figures may be %s', (_, cells, percent, said) => {
    const ends = ['a;b', 'b;c', 'c;a'];
    const rows = cells.map((cell, at) => `${ends[at]};${cell}`);
    const { taxonomy, remarks } = opened(ROLES, ['source;target;match', ...rows].join('\n'));
    expect(taxonomy.matches.percent).toEqual(percent);
    for (const words of said) expect(remarks.join('\n')).toContain(words);
  });

  test('figures may be missing altogether, and the whole table, too', () => {
    const { taxonomy, remarks } = opened(ROLES, 'source,target\na,b\n');
    expect(taxonomy.matches.percent).toEqual([50]);
    expect(remarks).toEqual(['matches.csv:2 match: without a figure; drawn as 50']);
  });

  test('roles may be called like what every object has', () => {
    const ids = ['constructor', 'toString', '__proto__'];
    const roles = ids.map((id) => `${id},T,x`).join('\n');
    const result = opened(
      `id,title,constructor\n${roles}\nd,D,\ne,E,\n`,
      'source,target,match\nd,constructor,50\nconstructor,__proto__,60\ntoString,constructor,7\n',
    );
    expect(lines(result)).toHaveLength(3);
    expect(result.taxonomy.attributes[0]?.key).not.toBe('constructor');
  });
});

describe('roles are mended, and that is said', () => {
  test('one without a title is called by its id', () => {
    const { taxonomy, remarks } = opened('id,title\na, \nb,B\n');
    expect(taxonomy.roles.map(({ title }) => title)).toEqual(['a', 'B']);
    expect(remarks).toEqual(['roles.csv:2 title: without a title; called by its id: "a"']);
  });

  test('a family called "Unclassified" is another than none', () => {
    const { taxonomy } = opened('id,title,family\na,A,Unclassified\nb,B,\nc,C,\n');
    const [family] = taxonomy.families;
    expect(taxonomy.roles.filter((role) => role.family === family?.id)).toHaveLength(1);
    const facet = facetsOf(taxonomy as never).find(({ key }) => key === 'family');
    expect(facet?.kind === 'choice' && facet.options.map(({ label }) => label)).toEqual([
      'Unclassified',
      '(none)',
    ]);
  });

  test('columns without a name, and with the same one, are kept', () => {
    const { dossiers } = opened('id,title,__proto__,__proto__,\na,A,x,y,z\n');
    expect(dossiers[0]?.attributes).toEqual([
      { label: '__proto__', value: ['x'] },
      { label: '__proto__ 2', value: ['y'] },
      { label: 'column 5', value: ['z'] },
    ]);
  });
});

describe('lists in cells', () => {
  const column = (name: string, ...cells: string[]) => {
    const rows = cells.map((cell, at) => `r${at},R,"${cell}"`);
    const { dossiers } = opened([`id,title,${name}`, ...rows].join('\n'));
    return dossiers.map(({ record, attributes }) => record?.aliases ?? attributes?.[0]?.value);
  };

  test('are separated by line breaks, bars or semicolons', () => {
    expect(column('aliases', 'one\ntwo, too | three', 'four')).toEqual([
      ['one', 'two, too | three'],
      ['four'],
    ]);
    expect(column('aliases', 'one; x|two')).toEqual([['one; x', 'two']]);
    expect(column('tools', 'oven;peel', 'stone;sieve', 'stone')).toEqual([
      ['oven', 'peel'],
      ['stone', 'sieve'],
      ['stone'],
    ]);
    expect(column('tags', 'red|blue', 'red', 'green', 'blue')[0]).toEqual(['red', 'blue']);
  });

  test('are none where only some texts have such marks', () => {
    const texts = ['a|b testing; and more', 'plain', 'one\ntwo', 'other'];
    expect(column('note', ...texts)).toEqual(texts.map((text) => [text]));
  });
});
