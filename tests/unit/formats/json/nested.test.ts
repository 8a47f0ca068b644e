import { describe, expect, test } from 'vitest';
import { tablesIn } from './tablesIn';

const read = (value: unknown) => tablesIn(JSON.stringify(value));

describe('JSON of any other form', () => {
  test('has its rows in a list; objects in these are columns, lists are cells', () => {
    const rows = [
      { id: 1, title: 'Cook', at: { site: { city: 'Oslo' } }, tools: ['pan', 7], on: true },
      { id: 2, title: 'Clerk', tools: [], on: null, tests: [{ name: 'x', n: 1 }, { name: 'y' }] },
    ];
    const expected = [
      'id,title,at.site.city,tools,on,tests.name,tests.n',
      '1,Cook,Oslo,["pan","7"],yes,,',
      '2,Clerk,,,,["x","y"],["1"]',
    ];
    expect(read(rows).tables).toEqual({ 'f.json': expected });
    expect(read({ data: { items: rows } }).tables).toEqual({ 'data.items': expected });
  });

  test('is searched for lists at any depth, and for the two columns that refer to them', () => {
    const { tables, remarks, kinds } = read({
      response: {
        documents: [{ doc_id: 'D', name: 'Framework' }],
        elements: [
          { element_type: 'role', element_identifier: 'R-1', title: 'Cook', doc_id: 'D' },
          { element_type: 'skill', element_identifier: 'S-1', title: '', doc_id: 'D' },
        ],
        relations: [{ source_doc: 'D', source_id: 'R-1', dest_doc: 'D', dest_id: 'S-1' }],
      },
    });
    expect(tables).toEqual({
      'response.elements': ['id,element_type,title,doc_id', 'R-1,role,Cook,D', 'S-1,skill,,D'],
      'response.relations': ['source,target,source_doc,dest_doc', 'R-1,S-1,D,D'],
    });
    expect(kinds).toEqual(['roles', 'relations']);
    expect(remarks).toEqual([
      'a list that roles do not refer to is left out, with 1 object: response.documents',
    ]);
  });

  test('has relations in lists of ids or names, and of objects with an id', () => {
    const { tables } = read({
      roles: [
        { id: 'a', title: 'Cook', skills: ['K1', 'Fish'], years: [1, 2] },
        { id: 'b', title: 'Clerk', related: [{ role: 'a', match: 40 }] },
      ],
      skills: [
        { id: 'K1', name: 'Fire' },
        { id: 'K2', name: 'Fish' },
      ],
    });
    expect(tables).toEqual({
      roles: ['id,title,years', 'a,Cook,["1","2"]', 'b,Clerk,'],
      skills: ['id,name', 'K1,Fire', 'K2,Fish'],
      references: ['source,target,type,match', 'b,a,related,40', 'a,K1,skills,', 'a,K2,skills,'],
    });
  });

  test('keeps lists apart that have ids in common', () => {
    const { tables, remarks } = read({
      roles: [
        { id: 1, name: 'Cook', skills: [1, 2] },
        { id: 2, name: 'Clerk', skills: [2] },
      ],
      skills: [
        { id: 1, name: 'Fire' },
        { id: 2, name: 'Ink' },
      ],
    });
    expect(tables.references).toContain('roles 1,skills 2,skills');
    expect(tables.skills).toEqual(['id,name', 'skills 1,Fire', 'skills 2,Ink']);
    expect(remarks).toEqual([
      'lists have ids in common; the name of the list stands before each id',
    ]);
  });

  test('takes a manager and a mentor for columns, and dates for no ends', () => {
    const columns = ['id', 'title', 'manager_id', 'mentor_id', 'from', 'to'];
    const rows = ['a,A,b,c,2020,2021', 'b,B,c,a,2020,2022', 'c,C,a,b,2019,2020'];
    const objects = rows.map((row) =>
      Object.fromEntries(row.split(',').map((cell, at) => [columns[at], cell])),
    );
    expect(read(objects).tables).toEqual({ 'f.json': [columns.join(), ...rows] });
  });

  test('may have roles in groups, by their names, or in a tree', () => {
    const roles = [{ title: 'Cook' }, { title: 'Clerk' }];
    const groups = {
      families: [
        { name: 'Ops', roles },
        { name: 'Art', roles: [{ title: 'Painter' }] },
      ],
    };
    expect(read(groups).tables).toEqual({
      'families.roles': ['family,title', 'Ops,Cook', 'Ops,Clerk', 'Art,Painter'],
    });
    expect(read({ roles: { a: { title: 'A', next: ['b'] }, b: { title: 'B' } } }).tables).toEqual({
      roles: ['id,title', 'a,A', 'b,B'],
      references: ['source,target,type', 'a,b,next'],
    });
    const tree = {
      name: 'All',
      children: [{ name: 'Ops', children: [{ name: 'Cook' }] }, { name: 'Art' }],
    };
    expect(read(tree).tables).toEqual({
      children: ['id,parent,name', 'All,,All', 'Ops,All,Ops', 'Art,All,Art', 'Cook,Ops,Cook'],
    });
  });

  test('may be links alone', () => {
    const { tables, kinds } = read([{ from: 'a', to: 'b', value: 2 }]);
    expect(tables).toEqual({ 'f.json': ['source,target,weight', 'a,b,2'] });
    expect(kinds).toEqual(['relations']);
    const broader = { roles: [{ id: 'a' }, { id: 'b' }], tree: [{ child: 'a', parent: 'b' }] };
    expect(read(broader).tables.tree).toEqual(['source,target,type', 'a,b,is child of']);
  });

  test('has names like "__proto__" as any others', () => {
    const text = '[{"id":"__proto__","__proto__":"x","constructor":{"__proto__":"y"}},{"id":"b"}]';
    expect(tablesIn(text).tables).toEqual({
      'f.json': ['id,__proto__,constructor.__proto__', '__proto__,x,y', 'b,,'],
    });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('is told what is missing where it has no list of roles', () => {
    const posting = { title: 'Baker', skills: [{ name: 'oven' }], duties: ['a'] };
    expect(read(posting).problems).toEqual([
      '1: this is one object, "Baker", and no list of roles; expected several in a list',
    ]);
    const [sentence] = read({ a: ['x'] }).problems;
    expect(sentence).toBe('1: there is no list of objects in this JSON; expected roles in a list');
  });

  test('is read in time that grows with its cells: 400 rows, each with columns of its own', () => {
    const rows = Array.from({ length: 400 }, (_, at) => ({ id: at, [`c${at}`]: at }));
    expect(read(rows).tables['f.json']?.[0]?.split(',')).toHaveLength(401);
    const deep = '{"name":"r","children":['.repeat(900) + ']}'.repeat(900);
    expect(tablesIn(deep).tables.children).toHaveLength(901);
  });
});

describe('text that is not quite JSON', () => {
  const fault = (text: string) => tablesIn(text).problems[0];

  test('is named with its line and what stands there', () => {
    expect(fault('{"a": [\n{"id": 1},\n]}')).toBe(
      '3: this is not JSON that can be read: expected a value after the comma; found "]"',
    );
    expect(fault('{"a": [\n{"id": 1}')).toContain(
      'the file ends where a closing bracket is expected',
    );
    expect(fault('{id: 1}')).toContain('expected a value, or a name in double quotes; found "id"');
    expect(fault('{"id": 1}\n\n{"id": }\n')).toContain('3: this is not JSON');
  });

  test('is mended: a mark at the beginning, NaN, and integers longer than numbers keep', () => {
    const text = '\uFEFF[{"id": 12345678901234567890, "x": NaN, "t": "NaN 12345678901234567"}]';
    expect(tablesIn(text).tables['f.json']).toEqual([
      'id,x,t',
      '12345678901234567890,,NaN 12345678901234567',
    ]);
  });
});
