import { expect, test } from 'vitest';
import { compile } from '../../../src/compile';
import { readFileRecord } from '../../../src/domain';
import { FORMATS, fileName } from '../../../src/exports';
import { readCsv } from '../../../src/formats';
import { builtIn } from '../builtIn';
import { rolesAt } from '../rolesAt';
import { openedAgain, subjectOf, written } from './subject';

const compiledOf = (result: ReturnType<typeof compile>) => {
  if ('problems' in result) throw new Error('the sample has faults');
  return result;
};
const computed = () =>
  compiledOf(
    compile({
      kind: 'tables',
      tables: [
        readCsv(
          'roles.csv',
          'id,title,skills\na,Cook,Knife|Fire\nb,Baker,Fire|Flour\nc,Miller,Flour|Knife\n',
        ),
      ],
    }),
  );

test('computed matches are known as such where a file is opened again', async () => {
  const first = computed();
  expect(first.taxonomy.computed).toBeDefined();
  for (const id of ['csv', 'bundle']) {
    const again = await openedAgain(written(id, subjectOf(first)));
    expect(again.taxonomy.computed).toEqual(first.taxonomy.computed);
    expect(again.dossiers).toEqual(first.dossiers);
  }
});

test('a role that only matches know opens again, with what it declares', async () => {
  const matches =
    'source,says,target,match,because\nGhost of A/P,matches,a,60,haunts\na,presses,Ghost of A/P,,rent\n';
  const tables = [readCsv('roles.csv', 'id,title\na,Cook\n'), readCsv('matches.csv', matches)];
  const first = compiledOf(compile({ kind: 'tables', tables }));
  for (const id of ['csv', 'bundle']) {
    const again = await openedAgain(written(id, subjectOf(first)));
    expect(again.taxonomy.roles).toEqual(first.taxonomy.roles);
    expect(again.dossiers).toEqual(first.dossiers);
  }
});

test('a file record of one role is a text that reads back to the record', () => {
  const all = compiledOf(builtIn());
  const [file] = written('file-record', subjectOf(all, { roles: rolesAt(3) }));
  const { record } = readFileRecord(file?.text ?? '', { habitats: all.taxonomy.habitats });
  expect(file?.path).toBe('records.txt');
  expect(record?.metrics).toEqual(all.dossiers[3]?.record?.metrics);
});

test('Markdown and citation name title, version and sources, and nothing in them is markup', () => {
  const tables = [readCsv('roles.csv', 'id,title,salary\na,"<b>*Cook*</b>",45000\n')];
  const subject = subjectOf(compiledOf(compile({ kind: 'tables', tables })));
  expect(written('markdown', subject)[0]?.text).toContain('# \\<b\\>\\*Cook\\*\\</b\\>\n');
  const [text, csl] = written('citation', subject);
  expect(text?.text).toBe(
    'Furniture & <Co>. Version 0123456789abcdef. 2026-11-27.\n1 role of 1.\n' +
      'Salary of 1 role: roles.csv\nLicence: that of the files.\n',
  );
  expect(JSON.parse(csl?.text ?? '')[0].issued).toEqual({ 'date-parts': [[2026, 11, 27]] });
});

test('formats have names of their own; names of files are safe', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(fileName('Con', ['roles'], 'csv')).toBe('taxonomy-con-roles.csv');
  expect(fileName('../../etc/passwd\u202e', [], 'gexf')).toBe('etc-passwd.gexf');
  expect(fileName('地点', ['3-of-9'], 'csv')).toBe('taxonomy-3-of-9.csv');
});
