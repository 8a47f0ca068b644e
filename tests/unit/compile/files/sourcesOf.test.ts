import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../../../src/build/dataFolder';
import { compile, sourcesOf } from '../../../../src/compile';
import { formatProblem, writeFileRecord } from '../../../../src/domain';
import { builtIn } from '../../builtIn';
import { workbook } from '../../formats/workbook';
import { refusalsOf, sourceFile, tablesOf } from './sourceFile';

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, own]) => [
        path,
        typeof own === 'string' ? strToU8(own) : own,
      ]),
    ),
  );
const CSV = 'id,title\na,A\n';
const AS_TABLES = 'open its tables of concepts and relations as CSV, which ESCO and others publish';

async function compiled(...files: Parameters<typeof sourcesOf>[0]) {
  const sources = await sourcesOf(files);
  const result = 'problems' in sources ? sources : compile(sources);
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
}

describe('an archive', () => {
  test('opens as the files in it do; what does not open is left out with a remark', async () => {
    const files = {
      'x/roles.csv': CSV,
      'x/sheet.xlsx': workbook({
        One: [
          ['source', 'target'],
          ['a', 'b'],
        ],
      }),
      'x/README.md': '# About\n',
      'x/photo.png': '\x89PNG',
      'x/run.py': 'import csv\n',
      'x/.DS_Store': 'x',
      '__MACOSX/x/._roles.csv': 'x',
    };
    const tables = await tablesOf(sourceFile('all.zip', zip(files)));
    expect(tables.map(({ file }) => file)).toEqual(['all.zip/x/roles.csv', 'all.zip/x/sheet.xlsx']);
    expect(tables[0]?.remarks.map(({ message }) => message)).toEqual([
      '2 files of kinds that do not open here left out: "all.zip/x/photo.png", "all.zip/x/run.py"',
      '1 file about the others left out: "all.zip/x/README.md"',
    ]);
  });

  test('is refused where it is damaged, empty, or too large', async () => {
    const bytes = zip({ 'a.csv': CSV });
    expect(await refusalsOf(sourceFile('a.zip', bytes.subarray(0, 40)))).toEqual([
      'a.zip: the archive is damaged, or needs a password',
    ]);
    expect(await refusalsOf(sourceFile('a.zip', zip({ '.DS_Store': 'x' })))).toEqual([
      'a.zip: there are no files in this archive',
    ]);
    // The size that it says it has, in its list of files.
    const list = [...bytes.keys()].find(
      (at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'PK\x01\x02',
    );
    new DataView(bytes.buffer).setUint32((list ?? 0) + 24, 900_000_000, true);
    expect(await refusalsOf(sourceFile('a.zip', bytes))).toEqual([
      'a.zip: unpacked it has 900 MB; the page unpacks 500 MB at most',
    ]);
  });

  test('in another one is left out', async () => {
    const inner = zip({ 'a.csv': CSV });
    const [table] = await tablesOf(sourceFile('a.zip', zip({ 'a.csv': CSV, 'b.zip': inner })));
    expect(table?.remarks[0]?.message).toContain('"a.zip/b.zip"');
  });
});

describe('a folder of records', () => {
  const { families, habitats, territories, records } = readDataFolder('data');
  const own = [families, habitats, ...(territories ? [territories] : []), ...records];

  test('opens as the taxonomy that it is, at any depth', async () => {
    const files = own.map(({ path, text }) => sourceFile(`mine/${path}`, text));
    const { taxonomy } = await compiled(...files, sourceFile('mine/.git/config', 'x'));
    expect(taxonomy.roles).toEqual(builtIn().taxonomy.roles);
    expect(taxonomy.territoryNames).toEqual(builtIn().taxonomy.territoryNames);
    expect(taxonomy.remarks?.map(({ message }) => message)).toEqual([
      '1 file of systems and programs left out: "mine/.git/config"',
    ]);
  });

  test('without its families is asked for whole', async () => {
    const [record] = records.map(({ path, text }) => sourceFile(path, text));
    if (!record) throw new Error('There is no record.');
    expect(await refusalsOf(record)).toEqual([
      `${record.path}: expected families.yaml beside the records; open the whole folder`,
    ]);
  });

  test('may be file records, and is then the same', async () => {
    const few = builtIn()
      .dossiers.flatMap(({ record }) => record ?? [])
      .slice(0, 3);
    const { taxonomy, dossiers } = await compiled(
      ...few.map((record) => sourceFile(`${record.id}.txt`, writeFileRecord(record))),
    );
    expect(taxonomy.roles.filter(({ filed }) => filed).map(({ id }) => id)).toEqual(
      few.map(({ id }) => id),
    );
    expect(dossiers.flatMap(({ record }) => record?.title ?? [])).toEqual(
      few.map(({ title }) => title),
    );
  });
});

describe('a file that does not open', () => {
  test.each([
    ['%PDF-1.7 …', 'this looks like a PDF'],
    [
      '-- dump\nCREATE TABLE roles (id int);',
      'this looks like a dump of a database (SQL); export its tables as CSV',
    ],
    ['@prefix skos: <http://x> .', `this looks like RDF (Turtle); ${AS_TABLES}`],
    ['<http://x/1> <http://x/label> "A"@en .', `this looks like RDF (N-Triples); ${AS_TABLES}`],
    ['<?xml version="1.0"?><rdf:RDF>', `this looks like RDF (XML); ${AS_TABLES}`],
    ['{"@context":{},"@graph":[{"@id":"a"}]}', `this looks like RDF (JSON-LD); ${AS_TABLES}`],
    [
      '_id,_labels,name,_start,_end,_type\n0,:Role,Baker,,,\n,,,0,1,NEEDS\n',
      'this looks like nodes and relationships of Neo4j in one table; export them as JSON, or as a table each',
    ],
    ['\xD0', 'this is no file that the page can open', [0, 0, 1, 0, 0, 2]],
    ['', 'spreadsheet of the old kind (.xls)', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['', 'an image', [0x89, 0x50, 0x4e, 0x47, 0]],
    ['<!doctype html><title>x</title>', 'a web page that was saved in place of a file'],
    ['<?xml version="1.0"?>\n<rss/>', 'XML of a kind that does not open here'],
    ['digraph { a -> b }', 'a Graphviz graph; save it as GEXF or GraphML'],
    ['graph [\n node [ id 1 ]\n]', 'GML'],
    [' \n', 'the file is empty'],
  ])('is said to be what it seems to be: %j, %s', async (text, message, bytes?: number[]) => {
    const [refusal] = await refusalsOf(sourceFile('x', bytes ? Uint8Array.from(bytes) : text));
    expect(refusal).toContain(message);
  });

  test('may be an archive that is a document', async () => {
    const [word] = await refusalsOf(sourceFile('x', zip({ 'word/document.xml': '<x/>' })));
    expect(word).toContain('this looks like a Word document');
  });
});
