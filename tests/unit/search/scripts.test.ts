import { expect, test } from 'vitest';
import type { Dossier, Role, Taxonomy } from '../../../src/domain';
import { buildIndex, openIndex } from '../../../src/search';

const TITLES = {
  ...{ a: '数据科学家', b: 'Łódź planner', c: 'dance répétiteur', d: 'Straße cleaner' },
  ...{ e: 'Øystein Ærlig keeper', f: 'مهندس برمجيات', g: 'İstanbul guide', h: 'C++ developer' },
  ...{ i: 'C# developer', j: 'R&D lead', k: 'プログラマー', l: 'pipeline\u00A0superintendent' },
  ...{
    m: 'zero\u200Bwidth worker',
    n: 'soft\u00ADhyphen clerk',
    o: 'मार्केटिंग प्रबंधक',
    p: '科目講師',
  },
};
const roles = Object.entries(TITLES).map(
  ([id, title]) => ({ id, title, habitats: [] }) as unknown as Role,
);
const taxonomy = { roles, families: [], habitats: [] } as unknown as Taxonomy;
const dossiers = roles.map(({ id }) => ({ id, citations: [] }) as Dossier);
const search = openIndex(buildIndex(taxonomy, dossiers), taxonomy);
const ids = (query: string) => search(query).roles as readonly string[];

test.each([
  ...[
    ['科学', 'a'],
    ['数据科学', 'a'],
    ['家', 'a'],
    ['lodz', 'b'],
    ['Łódź', 'b'],
    ['repetiteur', 'c'],
  ],
  ...[
    ['strasse', 'd'],
    ['straße', 'd'],
    ['oystein', 'e'],
    ['aerlig', 'e'],
    ['مهندس', 'f'],
    ['istanbul', 'g'],
  ],
  ...[
    ['r&d', 'j'],
    ['プログラム', 'k'],
    ['プログ', 'k'],
    ['pipeline superintendent', 'l'],
  ],
  ...[
    ['zerowidth', 'm'],
    ['softhyphen', 'n'],
    ['मार्केटिंग', 'o'],
    ['"科学家"', 'a'],
  ],
])('%s is found', (query, id) => {
  expect(ids(query)).toEqual([id]);
});

test('signs tell names apart', () => {
  expect(ids('C++').slice(0, 2)).toEqual(['h', 'i']);
  expect(ids('c#').slice(0, 2)).toEqual(['i', 'h']);
});

test('what is found is marked, also inside a run of letters and in a folded word', () => {
  const marked = (query: string) =>
    search(query).found[0]?.title.flatMap(({ text, hit }) => (hit ? [text] : []));
  expect(marked('数据科')).toEqual(['数据科']);
  expect(marked('科学')).toEqual(['科学']);
  expect(marked('strasse')).toEqual(['Straße']);
});
