import { describe, expect, test } from 'vitest';
import { openedTables, uses } from '../tables/tables';
import { sourceFile, tablesOf } from './sourceFile';

/** What opening a file gives, and what its columns are taken for. */
async function opened(text: string, name = 'x.csv') {
  const tables = await tablesOf(sourceFile(name, text));
  const { taxonomy, dossiers, ...rest } = openedTables(...tables);
  const roles = new Map<string, string>(taxonomy.roles.map(({ id, title }) => [id, title]));
  return {
    ...{ uses: uses(...tables), columns: tables.map(({ columns }) => columns.join(', ')) },
    ...{ families: taxonomy.families.map(({ name: family }) => family), roles, taxonomy, dossiers },
    ...rest,
  };
}

describe('layouts of tables that people make for people', () => {
  test('levels of a hierarchy in a column each, and notes below', async () => {
    const { roles, pressure, families, remarks } = await opened(
      `Our classification,,,,
Major Group,Minor Group,Detailed Occupation,,
11-0000,,,Making,
,11-1000,,Wood makers,
,,11-1011,Joiners,
,,11-1012,Turners,
13-0000,,,Offices,
,13-1000,,Clerks,
,,13-1011,File clerks,
Source: our own composite.,,,,
* Estimated.,,,,
`,
    );
    expect([...roles]).toContainEqual(['11-1012', 'Turners']);
    expect(roles.size).toBe(7);
    expect(families).toEqual(['Making', 'Offices']);
    expect(pressure).toContain('11-1000 11-1011');
    expect(remarks).toContain(
      'x.csv:10: below the rows: 2 lines, the first is "Source: our own composite."; left out',
    );
    expect(remarks.join()).toContain('3 columns are the levels of a hierarchy');
  });

  test('headings in a column of their own, if their rows have nothing else', async () => {
    const { roles, pressure } = await opened(
      'Area,Role,Pay\nWorks,,\n,Joiner,5\n,Turner,6\nOffice,,\n,Clerk,7\n',
    );
    expect([...roles.values()]).toEqual(['Clerk', 'Joiner', 'Office', 'Turner', 'Works']);
    expect(pressure).toContain('Works Joiner');
    const other = await opened('Email,Phone,Role\na@b,,Joiner\n,12,Turner\nc@d,,Clerk\n,13,Cook\n');
    expect([...other.roles.values()]).toContain('Joiner');
    expect(other.columns).toEqual(['Email, Phone, Role']);
  });

  test('codes that begin with the code above them, with their zeros', async () => {
    const rows = ['1,Managers', '11,Heads', '111,Legislators', '1111,Lawmakers', '0,Guards'];
    const { pressure, families, remarks } = await opened(
      ['ISCO Code,Title EN', ...rows, '01,Officers', '011,Captains', '0110,Majors'].join('\n'),
    );
    expect(pressure).toEqual(['0 01', '01 011', '011 0110', '1 11', '11 111', '111 1111']);
    expect(families).toEqual(['Managers', 'Guards']);
    expect(remarks.join()).toContain('it follows from the beginnings of "ISCO Code"');
    const numbers = Array.from({ length: 120 }, (_, at) => `${at + 1},Role ${at + 1}`);
    const numbered = await opened(['code,title', ...numbers].join('\n'));
    expect(numbered.columns).toEqual(['code, title']);
  });

  test('codes beside relations say nothing: these name the rows', async () => {
    const codes = ['0', '01', '011', '0110', '1', '11', '111', '1111'];
    const groups = codes.map((code) => `http://x/C${code},${code},Group ${code}`);
    const tables = await tablesOf(
      sourceFile('groups.csv', ['conceptUri,code,preferredLabel', ...groups].join('\n')),
      sourceFile('broader.csv', 'conceptUri,broaderUri\nhttp://x/C01,http://x/C0\n'),
    );
    expect(tables[0]?.columns).toEqual(['conceptUri', 'code', 'preferredLabel']);
    const { titles, pressure } = openedTables(...tables);
    expect(titles[0]).toEqual(['http://x/C0', 'Group 0']);
    expect(pressure).toEqual(['http://x/C0 http://x/C01']);
  });

  test('groups that are named on their first row only', async () => {
    const { families, dossiers, remarks } = await opened(
      'Category,Subcategory,Skill,Code\nPlan,Ahead,Roadmaps,R\n,,Budgets,B\n,Back,Audits,A\nMake,Wood,Joining,J\n,,Turning,T\n',
    );
    expect(families).toEqual(['Plan', 'Make']);
    const budgets = dossiers.find(({ id }) => (id as string) === 'B');
    expect(budgets?.attributes).toEqual([{ label: 'Subcategory', value: ['Ahead'] }]);
    expect(remarks.join()).toContain('the name of a group stands on its first line');
    // What may be missing stays missing.
    const { columns, dossiers: some } = await opened(
      'Category,Role\nPlan,Roadmaps\nPlan,Budgets\n,Audits\n,Joining\n',
    );
    expect(columns).toEqual(['Category, Role']);
    expect(some.filter(({ record }) => record?.family === 'plan')).toHaveLength(2);
  });

  test('names of columns on two lines: groups and names, or names and units', async () => {
    const groups = await opened(
      'Our roles,,,,\nRole,Salary,,Headcount,\n,USD,EUR,2023,2024\nJoiner,50000,45000,12,13\nTurner,48000,43000,5,4\nClerk,4000,3900,1,2\n',
    );
    expect(groups.columns).toEqual([
      'Role, Salary (USD), Salary (EUR), Headcount / 2023, Headcount / 2024',
    ]);
    expect(groups.uses).toEqual(['roles title salary figure figure figure']);
    expect(groups.remarks).toContain(
      'x.csv:2: the names of the columns stand on two lines; joined',
    );
    const units = await opened('Role,Height\n,[cm]\nJoiner,180\nTurner,175\nClerk,160\n');
    expect(units.columns).toEqual(['Role, Height (cm)']);
    const sparse = await opened('Role,Height,Pay\n,180,5\nTurner,,6\nClerk,160,7\n');
    expect(sparse.columns).toEqual(['Role, Height, Pay']);
  });

  test('names of columns twice, for people and for machines', async () => {
    const { roles, remarks } = await opened(
      'Role title,Job family,Pay\nrole_title,family,pay\nJoiner,Works,5\nClerk,Office,6\n',
    );
    expect([...roles.values()]).toEqual(['Clerk', 'Joiner']);
    expect(remarks).toContain('x.csv:2: the column names again; left out');
  });

  test('a row and a column for each role', async () => {
    const { matches, remarks } = await opened(
      ',Joiner,Turner,Clerk\nJoiner,1,0.7,0\nTurner,0.7,1,0.2\nClerk,0,0.2,1\n',
    );
    expect(matches).toEqual([
      'Clerk Turner 20',
      'Joiner Turner 70',
      'Turner Clerk 20',
      'Turner Joiner 70',
    ]);
    expect(remarks[0]).toContain('without those of 0 and of a role with itself: 5 cells');
  });

  test('signs of statistical offices for no figure', async () => {
    const { uses: taken, taxonomy } = await opened(
      'OCC_CODE,OCC_TITLE,EMP,PRSE\n11,Joiners,"1,500",0.1\n12,Turners,**,#\n13,Clerks,12,:\n',
    );
    expect(taken).toEqual(['roles id title figure figure']);
    expect(taxonomy.attributes.map(({ kind }) => kind)).toEqual(['figure', 'figure']);
  });
});

describe('people and their managers', () => {
  test('are known by their addresses', async () => {
    const { roles, pressure } = await opened(
      'Name,Email,Job Title,Manager Email\nAda,a@x,Head,\nBo,b@x,Joiner,a@x\nCy,c@x,Joiner,b@x\n',
    );
    expect([...roles]).toEqual([
      ['a@x', 'Ada'],
      ['b@x', 'Bo'],
      ['c@x', 'Cy'],
    ]);
    expect(pressure).toEqual(['a@x b@x', 'b@x c@x']);
  });

  test('are known by their names, whichever name comes first', async () => {
    const { roles, pressure, families } = await opened(
      'Employee Name;Position;Business Unit;Reports To\n"Moss, Ada";Head;Works;\n"Fern, Bo";Joiner;Works;"Moss, Ada"\n"Ash, Di";Joiner;Office;"Moss, Ada"\n',
    );
    expect(roles.get('Fern, Bo')).toBe('Joiner');
    expect(pressure).toEqual(['Moss, Ada Ash, Di', 'Moss, Ada Fern, Bo']);
    expect(families).toEqual(['Works', 'Office']);
    const turned = await opened(
      'Name,Manager Name\n"Moss, Ada",\n"Fern, Bo",Ada Moss\n"Ash, Di",Bo Fern\n',
    );
    expect(turned.pressure).toEqual(['Fern, Bo Ash, Di', 'Moss, Ada Fern, Bo']);
  });

  test('may be pages of Notion', async () => {
    const page = 'Head of Works (https://www.notion.so/Head-of-Works-0a1b?pvs=21)';
    const { pressure, remarks } = await opened(
      `Name,Reports to\nJoiner,${page}\nTurner,${page}\nHead of Works,\n`,
    );
    expect(pressure).toEqual(['Head of Works Joiner', 'Head of Works Turner']);
    expect(remarks.join()).toContain('pages of Notion');
  });
});

describe('values at several times', () => {
  test('of a table of Gephi: the last one is taken', async () => {
    const { dossiers, remarks } = await opened(
      'Id,Label,Score,Phase\na,A,"<[2009.0, 2010.0, 1.0); [2010.0, 2011.0, 3.5]>",<empty>\nb,B,"<[2009,2010,2)>","<[1,2,new);[2,3,old]>"\n',
    );
    expect(dossiers.map(({ attributes }) => attributes)).toEqual([
      [{ label: 'Score', value: 3.5 }],
      [
        { label: 'Score', value: 2 },
        { label: 'Phase', value: ['old'] },
      ],
    ]);
    expect(remarks).toContain('x.csv:2 Score: values at several times; the last one is taken');
  });

  test('of a GEXF: the last one is taken', async () => {
    const value = (text: string, time: string) => `<attvalue for="s" value="${text}" ${time}/>`;
    const node = (id: string, ...values: string[]) =>
      `<node id="${id}" label="${id}"><attvalues>${values.join('')}</attvalues></node>`;
    const { dossiers, remarks } = await opened(
      `<gexf><graph mode="dynamic"><attributes class="node"><attribute id="s" title="score" type="double"/></attributes><nodes>${node('a', value('1', 'start="1" end="2"'), value('3', 'start="2"'))}${node('b', value('2', 'timestamp="4"'))}</nodes></graph></gexf>`,
      'x.gexf',
    );
    expect(dossiers.map(({ attributes }) => attributes?.[0]?.value)).toEqual([3, 2]);
    expect(remarks.join()).toContain('values at several times; the last one is taken');
  });
});

describe('JSON as programs export it', () => {
  test('records of Neo4j: whole nodes and relationships, in each row again', async () => {
    const node = (identity: number, name: string) => ({
      ...{ identity, labels: ['Role'], properties: { name }, elementId: `4:a:${identity}` },
    });
    const link = (start: number, end: number, weight: number) => ({
      ...{ identity: start, start, end, type: 'SIMILAR', properties: { weight } },
    });
    const rows = [
      { n: node(0, 'Joiner'), r: link(0, 1, 0.7), m: node(1, 'Turner') },
      { n: node(1, 'Turner'), r: link(1, 2, 0.2), m: node(2, 'Clerk') },
    ];
    const { titles, matches } = await opened(JSON.stringify(rows), 'records.json');
    expect(titles).toEqual([
      ['0', 'Joiner'],
      ['1', 'Turner'],
      ['2', 'Clerk'],
    ]);
    expect(matches).toEqual(['0 1 70', '1 2 20']);
  });

  test('tags with a key and a value stay with what has them; "category.name" is a family', async () => {
    const skill = (id: string, category: string) => ({
      ...{ id, name: `Skill ${id}`, category: { id: 1, name: category } },
      tags: [{ key: 'wiki', value: `https://x.org/${id}` }],
    });
    const data = [skill('K1', 'Wood'), skill('K2', 'Wood'), skill('K3', 'Clay')];
    const { titles, families } = await opened(JSON.stringify({ data }), 'skills.json');
    expect(titles.map(([id]) => id)).toEqual(['K1', 'K2', 'K3']);
    expect(families).toEqual(['Wood', 'Clay']);
  });
});

describe('tables as programs and people export them', () => {
  test('columns that are marked or blank, as lists', async () => {
    const marked = await opened(
      'Role,Dept,Skills: Excel,Skills: SQL,Skills: Welding\nAnalyst,Office,x,X,\nWelder,Works,,,✓\nClerk,Office,x,,\n',
    );
    expect(marked.uses).toEqual(['roles title text list']);
    const [analyst] = marked.dossiers;
    expect(analyst?.attributes).toContainEqual({ label: 'Skills', value: ['Excel', 'SQL'] });
    expect(marked.remarks.join()).toContain('3 columns are marked or blank');
    const { columns } = await opened('Role;Excel;SQL;Python\nAnalyst;x;x;\nClerk;x;;x\n');
    expect(columns).toEqual(['Role, marked']);
    // Two are yes or no.
    const other = await opened('Role,Lead,Remote,Grade\nA,x,,1\nB,,x,2\n');
    expect(other.columns).toEqual(['Role, Lead, Remote, Grade']);
  });

  test('days as other countries write them, where the column tells which figure is the day', async () => {
    const dated = async (cells: string) => {
      const rows = cells.split(' ').map((cell, at) => `r${at},${cell}`);
      const { taxonomy } = await opened(`title,seen\n${rows.join('\n')}\n`);
      const [column] = taxonomy.attributes;
      return [column?.kind, taxonomy.roles[0]?.attributes?.[column?.key ?? '']];
    };
    expect(await dated('31.12.2015 1.2.2016')).toEqual(['date', ['2015-12-31']]);
    expect(await dated('1/5/2024 12/31/2023')).toEqual(['date', ['2024-01-05']]);
    expect(await dated('1/5/2024 31/12/2023')).toEqual(['date', ['2024-05-01']]);
    expect(await dated('2024/1/5 2023/12/31')).toEqual(['date', ['2024-01-05']]);
    // Nothing tells, and nobody is asked here; or there is no such day.
    expect(await dated('01/02/2024 03/04/2024')).toEqual(['text', ['01/02/2024']]);
    expect(await dated('31.02.2015 1.2.2016')).toEqual(['text', ['31.02.2015']]);
  });

  test('managers by names that stand in two columns', async () => {
    const { pressure } = await opened(
      'No,First Name,Last Name,Job Title,Manager\n01,Ada,Moss,Chief,\n02,Ben,Stone,Clerk,"Moss, Ada"\n',
    );
    expect(pressure).toEqual(['Moss, Ada Stone, Ben']);
  });

  test('addresses with labels beside them, and properties by their names in RDF', async () => {
    const wiki = await opened(
      'item,itemLabel,superclass\nhttp://w/Q1,joiner,http://w/Q2\nhttp://w/Q1,joiner,http://w/Q3\nhttp://w/Q2,woodworker,http://w/Q3\nhttp://w/Q3,maker,\n',
    );
    expect([...wiki.roles]).toContainEqual(['http://w/Q1', 'joiner']);
    expect(wiki.pressure).toEqual([
      'http://w/Q2 http://w/Q1',
      'http://w/Q3 http://w/Q1',
      'http://w/Q3 http://w/Q2',
    ]);
    const skos = await opened(
      'Concept URI,skos:prefLabel@en,skos:prefLabel@de,skos:altLabel@en,skos:broader\nu:1,Worker,Arbeiter,Hand,\nu:2,Joiner,Tischler,Carpenter|Maker,u:1\n',
    );
    expect(skos.uses).toEqual(['roles id title text aliases manager']);
  });

  test('totals in the last row, also where titles are the ids', async () => {
    const { roles, remarks } = await opened('Role,Staff\nJoiner,3\nClerk,1\nTotal,4\n');
    expect([...roles.keys()]).toEqual(['Clerk', 'Joiner']);
    expect(remarks).toContain('x.csv:4: a row of totals; the line is left out');
  });

  test('entries with commas of their own, which are quoted in their cell', async () => {
    const { dossiers } = await opened(
      'Name,Skills\nA,"Filing,""Typing, fast"""\nB,"Filing,Planning"\nC,"Planning,""Typing, fast"""\n',
    );
    expect(dossiers[0]?.attributes?.[0]?.value).toEqual(['Filing', 'Typing, fast']);
  });

  test('two ends of a relation as queries of graphs answer them', async () => {
    const [nodes, links] = await tablesOf(
      sourceFile('n.csv', 'id,name\n1,Joiner\n2,Turner\n3,Carver\n'),
      sourceFile('r.csv', 'r.name,type(x),s.name\nJoiner,LIKE,Turner\nTurner,LIKE,Carver\n'),
    );
    if (!nodes || !links) throw new Error('Two tables were expected.');
    expect(openedTables(nodes, links).matches).toEqual(['1 2 50', '2 3 50']);
  });
});
