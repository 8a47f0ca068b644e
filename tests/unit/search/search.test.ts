import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dossier, type Role, type Taxonomy, UNCLASSIFIED } from '../../../src/domain';
import { buildIndex, featuresOf, openIndex, passagesOf } from '../../../src/search';
import { mixed } from '../derive/mixedTaxonomy';

const dossier = (id: string, record: object) =>
  ({ id, record: { id, ...record }, citations: [] }) as unknown as Dossier;

const dossiers = [
  dossier('baker', {
    aliases: ['Crust Engineer'],
    summary: 'Bakes résumés at night.',
    weaponry: [{ name: 'Jira', use: 'bread tickets' }],
  }),
  dossier('clerk', {
    summary: 'Stamps forms for the bakery.',
    metrics: [{ name: 'Stamps an hour', reality: 'the baker counts them' }],
    complaints: [{ quotes: ['The design review never ends.'], source: 'a queue' }],
  }),
  dossier('designer', { summary: 'Reviews design, and designs reviews.' }),
  { id: 'ghost', citations: [{ by: 'clerk', as: 'match', text: 'haunts the ledger' }] },
] as unknown as Dossier[];

const titles = ['Baker', 'Clerk', 'Designer', 'Ghost'];
const known = [
  { risk: 80, salary: { amount: 50_000, currency: 'USD' }, habitats: ['retail-bank'] },
  { risk: 60, salary: { amount: 90_000, currency: 'USD' }, habitats: [] },
  { risk: 10, habitats: ['mill'], family: 'data-and-ai' },
  { habitats: [] },
];
const roles = dossiers.map(
  ({ id }, place) => ({ id, title: titles[place], family: 'crafts', ...known[place] }) as Role,
);
const taxonomy = {
  roles,
  families: [{ id: 'data-and-ai', name: 'Data & AI' }],
  habitats: [{ id: 'retail-bank', name: 'Retail Banks' }],
} as unknown as Taxonomy;

const index = buildIndex(taxonomy, dossiers);
const search = openIndex(index, taxonomy);
const ids = (query: string) => search(query).roles as readonly string[];

describe('search', () => {
  test('finds words in every section, titles and aliases first', () => {
    expect(ids('baker')).toEqual(['baker', 'clerk']);
    expect(ids('crust')).toEqual(['baker']);
    expect(ids('haunts')).toEqual(['ghost']);
    expect(ids('tickets')).toEqual(['baker']);
    expect(ids('nothing-of-the-kind')).toEqual([]);
    expect(ids('  ')).toEqual([]);
  });

  test('reads so much of a query as the box holds, and says so', () => {
    const long = `baker ${'x'.repeat(20_000)}`;
    expect(search(long).roles).toEqual(search(long.slice(0, 200)).roles);
    expect(search(long).faults).toEqual([
      'A search has 200 characters at most; what follows was not read.',
    ]);
    expect(search('baker'.padEnd(200)).faults).toEqual([]);
  });

  test('puts an exact title first, then an exact alias, then names that begin so, then texts', () => {
    const named = [
      dossier('a', { summary: 'Data analyst, data analyst: a data analyst.' }),
      dossier('b', { aliases: ['Data Analyst Lead'] }),
      dossier('c', { aliases: ['Data Analyst'] }),
      dossier('d', {}),
    ] as unknown as Dossier[];
    const some = ['Historian', 'Data Reader', 'Data Person', 'Data Analyst'];
    const of = {
      ...taxonomy,
      roles: named.map(({ id }, at) => ({ ...roles[3], id, title: some[at] }) as Role),
    };
    const found = openIndex(buildIndex(of, named), of)('data analyst');
    expect(found.roles).toEqual(['d', 'c', 'b', 'a']);
    expect(found.found[1]?.alias?.map(({ text }) => text).join('')).toBe('Data Analyst');
  });

  test('offers the right form of a mistyped operator', () => {
    const meant = (query: string) => search(query).suggestion;
    expect(meant('risk>70')).toBe('risk:>70');
    expect(meant('night risk >= 70')).toBe('night risk:>=70');
    expect(meant('Salary<90k tool=jira')).toBe('Salary:<90k tool:jira');
    expect(meant('risk: 70')).toBe('risk:70');
    expect(meant('bakes -forms')).toBe('bakes forms');
    expect(search('-forms').faults).toEqual(['Nothing can be left out of a search.']);
    for (const right of ['risk:>70', 'risk', 'well-known', '"risk>70"', 'flightrisk>70', '-']) {
      expect(meant(right)).toBeUndefined();
    }
  });

  test('forgives a slip, an accent and a word that goes on', () => {
    expect(ids('desinger')).toContain('designer');
    expect(ids('resumes ')).toEqual(['baker']);
    expect(ids('stam')).toEqual(['clerk']);
  });

  test('forgives two letters that changed places, in a word from four letters on', () => {
    expect(ids('jiar')).toEqual(['baker']);
    expect(ids('jiar ')).toEqual(['baker']);
    expect(ids('legder haunts')).toEqual(['ghost']);
    // A word may go on after the swap.
    expect(ids('dseig')).toContain('designer');
    expect(ids('teh ')).toEqual([]);
    expect(ids('"jiar"')).toEqual([]);
    const [baker] = search('jiar').found;
    const marked = baker?.passages.flatMap(({ spans }) => spans.filter(({ hit }) => hit));
    expect(marked?.map(({ text }) => text)).toEqual(['Jira']);
  });

  test('a word that stands in the dossiers is not taken for its swap', () => {
    const two = { ...taxonomy, roles: roles.slice(0, 2) };
    const texts = [dossier('baker', { summary: 'From' }), dossier('clerk', { summary: 'Form' })];
    const find = openIndex(buildIndex(two, texts), two);
    expect(find('form ').roles).toEqual(['clerk']);
    expect(find('fomr ').roles).toEqual(['clerk']);
  });

  test('asks for every word, wherever in the dossier it stands', () => {
    expect(ids('stamps queue')).toEqual(['clerk']);
    expect(ids('stamps bread ')).toEqual([]);
  });

  test('a phrase stands in one passage, in its order', () => {
    expect(ids('"design review"')).toEqual(['clerk']);
    expect(ids('"Review Never')).toEqual(['clerk']);
    expect(ids('"review design"')).toEqual([]);
  });

  test('fields narrow, alone and with words', () => {
    expect(ids('tool:jira')).toEqual(['baker']);
    expect(ids('habitat:bank')).toEqual(['baker']);
    expect(ids('habitat:"retail banks"')).toEqual(['baker']);
    expect(ids('family:data')).toEqual(['designer']);
    expect(ids('risk:>60')).toEqual(['baker']);
    expect(ids('risk:>=60')).toEqual(['baker', 'clerk']);
    expect(ids('risk:low')).toEqual(['designer']);
    expect(ids('risk:10-60')).toEqual(['clerk', 'designer']);
    expect(ids('salary:<90k')).toEqual(['baker']);
    expect(ids('salary:90,000')).toEqual(['clerk']);
    expect(ids('salary:0.05m-0.1m baker')).toEqual(['baker', 'clerk']);
    expect(ids('risk:>60 stamps')).toEqual([]);
  });

  test('names the parts that are more than words, each with the query that is left without it', () => {
    expect(search('baker risk:>70 tool:"Jira"').operators).toEqual([
      { text: 'risk:>70', without: 'baker tool:"Jira"' },
      { text: 'tool:"Jira"', without: 'baker risk:>70' },
    ]);
    expect(search('10:30 baker colour:red').operators).toEqual([]);
    expect(search('"design review" forms').operators).toEqual([
      { text: '"design review"', without: 'forms' },
    ]);
  });

  test('what cannot be read is said in a sentence, and the rest is searched', () => {
    expect(search('risk:soon baker').faults).toEqual(['risk: wants a figure, such as risk:>60.']);
    expect(search('tool: ').faults).toEqual(['tool: wants a word, such as tool:jira.']);
    expect(search('colour:red').faults[0]).toMatch(/no field “colour”/);
    expect(search('10:30 baker').faults).toEqual([]);
    expect(ids('risk:soon baker')).toEqual(['baker', 'clerk']);
    expect(search('risk:soon risk:late').faults).toHaveLength(1);
  });

  test('a unit that stands apart from its figure is told, and not searched for', () => {
    expect(search('salary:<90 k').faults).toEqual([
      'salary: wants its unit beside the figure, such as salary:<90k.',
    ]);
    expect(ids('salary:<90 k baker')).toEqual(['baker', 'clerk']);
    expect(search('salary:"<90 k"').faults).toEqual([]);
    expect(search('salary:<90k kiln').faults).toEqual([]);
    expect(ids('risk:>60 %')).toEqual(['baker']);
  });

  test('a phrase without a word is told', () => {
    for (const query of ['"', '""', '"…" ']) {
      expect(search(query).faults).toEqual(['An empty phrase finds nothing.']);
      expect(ids(query)).toEqual([]);
    }
    expect(ids('baker ""')).toEqual(['baker', 'clerk']);
  });

  test('a field that the taxonomy has nothing for is told, whatever is asked of it', () => {
    const bare = {
      roles: [{ id: 'baker', title: 'Baker', family: UNCLASSIFIED, habitats: [] }],
      ...{ families: [], habitats: [] },
    } as unknown as Taxonomy;
    const find = openIndex(buildIndex(bare, [dossier('baker', {})]), bare);
    expect(find('habitat:bank tool:jira risk:>60 salary: family:data baker')).toMatchObject({
      roles: ['baker'],
      faults: ['habitats', 'tools', 'flight risks', 'salaries', 'families'].map(
        (things) => `This taxonomy has no ${things}.`,
      ),
    });
    expect(find('colour:red').faults).toEqual(['There is no field “colour”.']);
    expect(find('').examples).toEqual([]);
  });

  test('what can be asked comes with an example that finds something', () => {
    expect(search('').examples).toEqual([
      ...['tool:jira', 'habitat:bank', 'family:data', 'risk:>60', 'salary:<90k'],
    ]);
    for (const example of search('').examples) expect(ids(example)).not.toEqual([]);
    const mill = {
      ...{ families: taxonomy.families, habitats: [{ id: 'mill', name: 'Old Mills' }] },
      roles: [{ ...roles[2], salary: { amount: 180_500 } }],
    } as unknown as Taxonomy;
    const texts = [dossier('designer', { weaponry: [{ name: 'Tape measure', use: 'cuts' }] })];
    const find = openIndex(buildIndex(mill, texts), mill);
    const { examples } = find('');
    expect(examples).toEqual([
      ...['tool:tape', 'habitat:old', 'family:data', 'risk:<=10', 'salary:<=181k'],
    ]);
    for (const example of examples) expect(find(example).roles).toEqual(['designer']);
    expect(find('habitat:').faults).toEqual(['habitat: wants a word, such as habitat:old.']);
  });

  test('marks the words where they stand', () => {
    const [clerk] = search('review').found.filter(({ role }) => (role as string) === 'clerk');
    const [passage] = clerk?.passages ?? [];
    expect(passage).toMatchObject({ place: 'complaints', entry: 0 });
    expect(passage?.spans.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['review']);
    expect(passage?.spans.map(({ text }) => text).join('')).toBe(
      'The design review never ends.\n— a queue',
    );
    expect(search('crust').found[0]?.alias?.[0]).toEqual({ text: 'Crust', hit: true });
  });

  test('an index that was stored answers the same', () => {
    const stored = openIndex(JSON.parse(JSON.stringify(index)), taxonomy);
    for (const query of ['baker', 'stamps queue', 'tool:jira', '"design review"']) {
      expect(stored(query)).toEqual(search(query));
    }
  });

  test('agrees with reading every dossier, for whole words', () => {
    const words = ['stamps', 'the', 'baker', 'design', 'bread', 'ledger', 'reviews', 'at'];
    const textOf = (place: number) =>
      index.passages
        .filter(({ role }) => role === place)
        .map(({ text }) => ` ${text.toLowerCase().replace(/[^a-zé]+/g, ' ')} `)
        .join('');
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1 }), (some) => {
        const slow = roles.filter((_, place) =>
          some.every((word) => textOf(place).includes(` ${word} `)),
        );
        const found = ids(some.map((word) => `"${word}"`).join(' '));
        expect([...found].sort()).toEqual(slow.map(({ id }) => id).sort());
      }),
    );
  });

  test('whatever is typed, nothing throws, and a passage is cut from its text', () => {
    const parts = ['risk:', 'tool:"', '"', ':', '>60', 'baker', '-', '…', '\u0000', 'salary:1k-'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...parts)).map((some) => some.join(' ')),
        ),
        (query) => {
          for (const { passages } of search(query).found) {
            for (const { spans } of passages) {
              const text = spans.map((span) => span.text).join('');
              const bare = text.replace(/^…|…$/g, '');
              expect(index.passages.some((passage) => passage.text.includes(bare))).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('salaries in several currencies', () => {
  const some = { ...taxonomy, roles: mixed.roles };
  const mixedSearch = openIndex(buildIndex(some, []), some);
  const found = (query: string) => mixedSearch(query).roles;

  test('are compared in the commonest one, and what is left out is said', () => {
    expect(found('salary:>100k')).toEqual(['i', 'j']);
    expect(mixedSearch('salary:>100k').leftOut).toBe(
      'Salaries are compared in USD: 1 paid in EUR is left out.',
    );
    expect(mixedSearch('risk:>0')).not.toHaveProperty('leftOut');
    expect(search('salary:<90k')).not.toHaveProperty('leftOut');
  });

  test('are compared in another one where the query has its sign', () => {
    expect(found('salary:>€100k')).toEqual(['anna']);
    expect(found('salary:€1m-2m')).toEqual(['anna']);
    expect(found('salary:>$100k')).toEqual(['i', 'j']);
    expect(found('salary:<£1m')).toEqual([]);
    expect(mixedSearch('salary:<£1m').leftOut).toBe('No salary on file is in £.');
  });

  test('have an example that finds something', () => {
    expect(mixedSearch('').examples).toContain('salary:<90k');
  });

  test('make two roles alike only where they are compared', () => {
    const features = featuresOf(mixed, passagesOf(mixed, []));
    expect(features.map(({ salary }) => salary).slice(0, 2)).toEqual([undefined, 40_000]);
  });
});
