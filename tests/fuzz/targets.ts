import fc from 'fast-check';
import { compile, readSources } from '../../src/compile';
import { readFileRecord, type Taxonomy } from '../../src/domain';
import { readCsv } from '../../src/formats';
import { indexDossiers } from '../../src/search';
import { figure, json, name, text } from './hostile';
import { type Target, target } from './target';
import { failIfThrown, linkIsFixed, open } from './uses';

const SAMPLE = compile({
  kind: 'tables',
  tables: [
    readCsv(
      'roles.csv',
      `id,title,family,Flight risk,Salary,constructor,Zone,Tiny
__proto__,Proto,toString,10,"90,000",Ferrari,1,5e-300
constructor,Constructor,toString,70,"50,000",Ferrari,2,0
clerk,Clerk *Really*,経理,,,Fiat|=1+1,5,1e300
cashier,Cashier,経理,40,,Fiat,3,-1`,
    ),
    readCsv('matches.csv', 'source,target,match\nclerk,constructor,50\nconstructor,__proto__,60'),
  ],
});
if ('problems' in SAMPLE) throw new Error(SAMPLE.problems[0]?.message);
const taxonomy: Taxonomy = { ...SAMPLE.taxonomy, fingerprint: '0123456789abcdef' };
const searching = indexDossiers(taxonomy, SAMPLE.dossiers);

const PARAMETERS =
  'taxonomy matches view role page pin rows from to along way mix around why section risk family salary has.constructor has.constructor-2 has.zone has.tiny match rest depth ring lanes colour size sort q at';
// As a browser has it: without halves of characters.
const links = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS.split(' ')), name), text), {
    maxLength: 12,
  })
  .map((pairs) => `?${new URLSearchParams(pairs)}`);

const cell = fc.oneof(name, text, figure.map(String));
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
const csv = fc
  .tuple(
    fc.array(name, { maxLength: 8 }),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(',', ';', '\t'),
  )
  .chain(([header, rows, separator]) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length + 2 }), {
        maxLength: rows,
      })
      .map((cells) =>
        [['id', 'title', ...header], ...cells]
          .map((row) => row.map(quoted).join(separator))
          .join('\n'),
      ),
  );
const wide = fc
  .tuple(fc.integer({ min: 100, max: 2000 }), name)
  .map(([count, called]) =>
    ['a', 'b']
      .map((id) => `${id},${`${called.replace(/[",\r\n]/g, '')},`.repeat(count)}`)
      .join('\n'),
  );
const tables = fc.tuple(
  fc.oneof(
    { weight: 20, arbitrary: csv },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: wide },
  ),
  fc
    .array(fc.tuple(name, name, cell), { maxLength: 6 })
    .map((rows) =>
      [['source', 'target', 'match'], ...rows].map((row) => row.map(quoted).join(',')).join('\n'),
    ),
);

const yaml = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('summary', 'log', 'aliases', 'related', 'notes'), name),
      text,
    ),
    { maxLength: 6 },
  )
  .map(
    (fields) =>
      `id: a\ntitle: A\nfamily: unclassified\n${fields.map((field) => field.join(': ')).join('\n')}\n`,
  );

const bundle = fc
  .tuple(json, json, text, figure)
  .map(
    ([families, attributes, id, value]) =>
      `{"format":"rolegraph","version":1,"families":${families},"roles":[{"id":${JSON.stringify(id)},"title":"A","family":"unclassified","attributes":${attributes}},{"id":"constructor","title":"B","family":"unclassified","attributes":{"__proto__":${JSON.stringify(value)},"X":1},"related":[{"role":"__proto__","match":5}]}]}`,
  );

/** All that is given hostile inputs. A new one is a line here, and takes its share from the others. */
export const TARGETS: readonly Target[] = [
  target('links', 20, links, (search) => linkIsFixed(taxonomy, search)),
  target('tables', 8, tables, ([roles, matches]) =>
    open(['roles.csv', roles], ['matches.csv', matches]),
  ),
  target('records', 12, yaml, (record) => {
    const read = readSources({
      kind: 'folder',
      families: { path: 'families.yaml', text: '[]' },
      habitats: { path: 'habitats.yaml', text: '[]' },
      records: [{ path: 'roles/a.yaml', text: record }],
    });
    if ('problems' in read) failIfThrown(read.problems);
  }),
  target('file records', 18, text, (record) => {
    readFileRecord(`FILE RECORD: A\n${record}`);
  }),
  target('bundles', 15, bundle, (written) => open(['bundle.json', written])),
  target('JSON', 13, json, (written) => open(['any.json', written])),
  target('searches', 14, text, async (query) => {
    (await searching)(query);
  }),
];
