import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile, sourcesOf } from '../../../src/compile';
import { formatProblem, indexesIn } from '../../../src/domain';
import { bundleText } from '../../../src/exports';
import { readCsv } from '../../../src/formats';
import { builtIn } from '../builtIn';

const file = (path: string, text: string) => ({ path, text });
const pair = (roles: string, matches: string) =>
  ({
    kind: 'tables',
    tables: [readCsv('roles.csv', roles), readCsv('matches.csv', matches)],
  }) as const;
const good = (result: ReturnType<typeof compile>): Compiled => {
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
};
const bad = (result: ReturnType<typeof compile>) =>
  'problems' in result ? result.problems.map(formatProblem) : [];

const ROLES = `id,title,family,Habitats,salary,flight risk,aliases,Job Zone,Union,Motto
11-1.00,Chief,Management,Office|Plane,"250,000",20,Boss|CEO,5,yes,Onward
R&D Lead,Lead,Research,Office,,,,4,no,"Again, but
better"
clerk,Clerk,Management,,,,,2,yes,
`;
const MATCHES = `source,target,match
11-1.00,R&D Lead,91
R&D Lead,11-1.00,87
clerk,Ghost of A/P,60
`;

describe('the managers of a CSV pair', () => {
  const table = (...lines: string[]) =>
    compile(pair(['id,title,Reports to', ...lines].join('\n'), 'source,target,match\n'));

  test('press on those who report to them, named by id or by a title of one row', () => {
    const { taxonomy, dossiers } = good(table('a,Chief,', 'b,Lead,a', 'c,Clerk,Lead', 'd,Clerk,b'));
    expect(taxonomy.pressure).toEqual({ source: [0, 1, 1], target: [1, 2, 3] });
    expect(taxonomy.attributes).toEqual([]);
    expect(dossiers[2]?.record?.orgChart).toEqual({ pressedBy: [{ role: 'b' }] });
  });

  test('are other rows, and known ones; others are left out and named', () => {
    const { taxonomy } = good(table('a,Chief,a', 'b,Lead,z', 'c,Clerk,', 'd,Clerk,Clerk'));
    expect(taxonomy.pressure).toBeUndefined();
    expect(taxonomy.remarks?.map(formatProblem)).toEqual([
      'roles.csv:2 Reports to: expected the id or the title of one other row; left out, on 3 lines: "a", "z", "Clerk"',
    ]);
  });
});

describe('a CSV pair', () => {
  const { taxonomy, dossiers } = good(compile(pair(ROLES, MATCHES)));

  test('becomes a taxonomy, with whoever is named and has no row unfiled', () => {
    expect(taxonomy.roles.map(({ id, filed, citations }) => [id, filed, citations])).toEqual([
      ['11-1.00', true, 1],
      ['Ghost of A/P', false, 1],
      ['R&D Lead', true, 1],
      ['clerk', true, 0],
    ]);
    expect(taxonomy.matches).toEqual({
      source: [0, 2, 3],
      target: [2, 0, 1],
      percent: [91, 87, 60],
    });
    expect(taxonomy.roles[1]?.title).toBe('Ghost of A/P');
  });

  test('fills the fields of a record where it has columns for them', () => {
    expect(taxonomy.roles[0]).toMatchObject({
      title: 'Chief',
      family: 'management',
      habitats: ['office', 'plane'],
      risk: 20,
      salary: { amount: 250000, currency: 'USD' },
    });
    expect(taxonomy.families).toEqual([
      { id: 'management', name: 'Management' },
      { id: 'research', name: 'Research' },
    ]);
    expect(dossiers[0]?.record?.aliases).toEqual(['Boss', 'CEO']);
  });

  test('says why two roles match where it has a column for that', () => {
    const matches = `source,target,match,Because
11-1.00,clerk,91,Both sign.
clerk,11-1.00,60,
`;
    const [chief, , clerk] = good(compile(pair(ROLES, matches))).dossiers;
    expect(chief?.record?.related).toEqual([{ role: 'clerk', match: 91, because: 'Both sign.' }]);
    expect(chief?.citations).toEqual([{ by: 'clerk', as: 'match', percent: 60 }]);
    expect(clerk?.citations).toMatchObject([{ by: '11-1.00', because: 'Both sign.' }]);
  });

  test('makes attributes of its other columns: figures, choices and texts', () => {
    expect(taxonomy.attributes).toEqual([
      { key: 'job-zone', label: 'Job Zone', kind: 'figure' },
      { key: 'union', label: 'Union', kind: 'choice' },
      { key: 'motto', label: 'Motto', kind: 'text' },
    ]);
    expect(taxonomy.roles[3]?.attributes).toEqual({ 'job-zone': 2, union: ['yes'] });
    expect(dossiers[2]?.attributes).toEqual([
      { label: 'Job Zone', value: 4 },
      { label: 'Union', value: ['no'] },
      { label: 'Motto', value: ['Again, but\nbetter'] },
    ]);
    const many = Array.from({ length: 8 }, (_, i) => `r${i},R${i},${i % 2 ? 'yes' : 'no|rarely'}`);
    const { attributes, roles } = good(
      compile(pair(['id,title,Union', ...many].join('\n'), 'source,target,match\n')),
    ).taxonomy;
    expect(attributes).toEqual([{ key: 'union', label: 'Union', kind: 'choice' }]);
    expect(roles[0]?.attributes).toEqual({ union: ['no', 'rarely'] });
  });

  test('is refused with every fault in both files', () => {
    const roles = `id,title,risk
a,,120
a,A,7.5
,B,
${'x'.repeat(201)},X,
,C,
`;
    const matches = 'source,target,match\nz,a,300\na,a,50\na,b,60,more\n';
    expect(bad(compile(pair(roles, matches)))).toEqual([
      expect.stringMatching(/^roles\.csv:5 id: expected one line of at most 200 characters/),
      'matches.csv:4: expected 3 cells, one a column; found 4',
    ]);
  });

  test('names the column that is missing', () => {
    expect(bad(compile(pair('key 1,id 1\n1,2\n1,2\n', 'source,target\na,b\n')))).toEqual(
      [
        expect.stringContaining(
          'their roles (columns id, title) are missing; open both files at once',
        ),
        expect.stringContaining('roles.csv:1: expected a table of roles'),
      ].reverse(),
    );
  });

  test('may have columns by any name', () => {
    const { taxonomy: odd } = good(
      compile(pair('id,title,__proto__,constructor\na,A,1,x\nb,B,2,x\n', 'source,target,match\n')),
    );
    expect(odd.attributes.map(({ label }) => label)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('of a thousand roles of O*NET is read without a fault', ({ skip }) => {
    const folder = '../shared/onet';
    skip(!existsSync(folder), `${folder} is not there`);
    const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
    const { taxonomy: onet } = good(compile(pair(read('roles.csv'), read('matches.csv'))));
    expect([onet.roles.length, onet.matches.source.length]).toEqual([1016, 18460]);
    expect(onet.attributes).toEqual([{ key: 'job-zone', label: 'job_zone', kind: 'figure' }]);
  });
});

describe('a bundle', () => {
  const bundle = (text: string) => compile({ kind: 'bundle', bundle: file('b.json', text) });

  test('of the built-in records is the built-in taxonomy', () => {
    const { taxonomy, dossiers } = good(builtIn());
    const roles = [...indexesIn(dossiers)];
    const text = bundleText({ taxonomy, dossiers, roles, strength: 0 });
    expect(good(bundle(text))).toMatchObject({ taxonomy, dossiers });
  });

  test('may carry attributes', () => {
    const roles = [
      { id: 'a', title: 'A', family: 'unclassified', attributes: { Grade: 3, Site: 'Oslo' } },
    ];
    const { dossiers, taxonomy } = good(
      bundle(JSON.stringify({ format: 'rolegraph', version: 1, roles })),
    );
    expect(taxonomy.attributes).toEqual([
      { key: 'grade', label: 'Grade', kind: 'figure' },
      { key: 'site', label: 'Site', kind: 'choice' },
    ]);
    expect(dossiers[0]?.attributes).toEqual([
      { label: 'Grade', value: 3 },
      { label: 'Site', value: ['Oslo'] },
    ]);
  });

  test('may have ids of any one line, and attributes that are true, null or called "__proto__"', () => {
    const text = `\uFEFF{ "format": "rolegraph", "version": 1,\r\n  "roles": [
      { "id": "OG-1", "title": "A", "family": "unclassified", "related": [{ "role": "R & D", "match": 5 }],
        "attributes": { "__proto__": "x", "Remote": true, "Grade": null, "Hours": 1.5 } },
      { "id": "R & D", "title": "B", "family": "unclassified" }],
      "territories": [{ "name": "T", "anchors": ["OG-1"], "text": "Both." }] }`;
    const { dossiers, taxonomy } = good(bundle(text));
    expect(taxonomy.roles.map(({ id }) => id)).toEqual(['OG-1', 'R & D']);
    expect(dossiers[0]?.attributes).toEqual([
      { label: '__proto__', value: ['x'] },
      { label: 'Remote', value: ['yes'] },
      { label: 'Hours', value: 1.5 },
    ]);
  });

  test('without roles says so', () => {
    expect(bad(bundle('{ "format": "rolegraph",\n "version": 1,\n "roles": [] }'))).toEqual([
      'b.json:3 roles: expected a list of roles, at least one; found []',
    ]);
  });

  test('is refused with every fault, its field and its line', () => {
    const text = `{ "format": "rolegraph", "version": 1,
  "families": [{ "id": "ops", "name": "Ops" }],
  "roles": [
    { "id": "a", "title": "A", "family": "circus" },
    { "id": "a", "title": "B", "family": "ops",
      "habitats": ["moon"] }
  ] }`;
    expect(bad(bundle(text))).toEqual([
      'b.json:4 roles[1].family: expected a family of this bundle; found "circus"',
      'b.json:5 roles[2].id: "a" is already the id of roles[1]',
      'b.json:6 roles[2].habitats[1]: expected a habitat of this bundle; found "moon"',
    ]);
    expect(bad(bundle('{ "format": "other",\n "version": 2, "roles": 7 }'))).toEqual([
      'b.json:1 format: expected "rolegraph"; found "other"',
      'b.json:2 version: expected version 1, the only one there is; found 2',
      'b.json:2 roles: expected a list of roles, at least one; found 7',
    ]);
    expect(bad(bundle('{ "format": '))[0]).toMatch(/^b\.json:1: this is not/);
  });
});

describe('files of any name', () => {
  const roles = file('one.txt', 'ID;Title\na;A\n');
  const matches = file('two.txt', 'source;target;match\n');
  const refused = async (...files: { path: string; text: string }[]) => {
    const sources = await sourcesOf(files);
    return bad('problems' in sources ? sources : compile(sources));
  };

  test('are recognised by what is in them, in any order', async () => {
    const compiled = async (...files: { path: string; text: string }[]) => {
      const sources = await sourcesOf(files);
      return 'problems' in sources ? sources : compile(sources);
    };
    expect(await compiled(roles, matches)).toEqual(await compiled(matches, roles));
    expect(good(await compiled(roles)).taxonomy.roles).toHaveLength(1);
    const bundle = file('x', '\n {"format": "rolegraph"}');
    expect(await sourcesOf([bundle])).toMatchObject({ kind: 'bundle', bundle });
  });

  test('that do not make a taxonomy are told what is missing', async () => {
    expect((await refused(matches))[0]).toContain(
      'their roles (columns id, title) are missing; open both files at once',
    );
    expect(await refused(file('cat.png', '\u0089PNG'))).toEqual([
      expect.stringContaining('cat.png:1: expected a table of roles'),
    ]);
    expect(await refused(file('y', ''))).toEqual(['y:1: the file is empty']);
  });
});
