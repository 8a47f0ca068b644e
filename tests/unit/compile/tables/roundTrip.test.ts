import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRoleIndex } from '../../../../src/domain';
import { columnRows, csvText, roleColumns } from '../../../../src/panels/parts';
import { opened } from './opened';

const HOSTILE = [
  'a',
  'B',
  'é',
  '数',
  '"',
  "'",
  ',',
  ';',
  ' ',
  '=',
  '-',
  '+',
  '@',
  '#',
  '1',
  '0',
  '.',
];
const name = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...HOSTILE), minLength: 1, maxLength: 8 }),
    fc.constantFrom('__proto__', 'constructor', '00010.00', 'n/a', 'Unclassified', '1,5', "'=x"),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter(Boolean);
const role = fc.record({
  id: name,
  title: name,
  family: fc.option(name, { nil: '' }),
  risk: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  aliases: fc.array(
    name.map((text) => text.replaceAll('|', '/')),
    { maxLength: 3 },
  ),
  // Lists have a test of their own.
  motto: fc.option(
    name.map((text) => text.replace(/[|;]/g, '/')),
    { nil: '' },
  ),
});
const match = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  percent: fc.integer({ min: 0, max: 100 }),
});
const generated = fc.record({
  roles: fc.uniqueArray(role, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
  matches: fc.array(match, { maxLength: 12 }),
});

test('a CSV pair with hostile names opens as what was written', () => {
  fc.assert(
    fc.property(generated, ({ roles, matches }) => {
      const ends = new Map<string, { source: string; target: string; percent: number }>();
      for (const { from, to, percent } of matches) {
        const source = roles[from % roles.length]?.id ?? '';
        const target = roles[to % roles.length]?.id ?? '';
        if (source !== target) ends.set(`${source}\n${target}`, { source, target, percent });
      }
      // A semicolon only separates aliases where no bar does.
      const rows = roles.map(({ id, title, family, risk, aliases, motto }) => [
        ...[id, title, family, risk, [...aliases, 'x', 'y'].join('|'), `${motto} text`],
      ]);
      const { taxonomy, dossiers } = opened(
        csvText([['id', 'title', 'family', 'risk', 'aliases', 'motto'], ...rows]),
        csvText([
          ['source', 'target', 'match'],
          ...[...ends.values()].map(({ source, target, percent }) => [source, target, percent]),
        ]),
      );
      const families = new Map<string, string>(taxonomy.families.map(({ id, name }) => [id, name]));
      const sorted = [...roles].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(
        taxonomy.roles.map(({ id, title, family, risk }) => [
          ...[id, title, families.get(family) ?? '', risk],
        ]),
      ).toEqual(sorted.map(({ id, title, family, risk }) => [id, title, family, risk]));
      expect(dossiers.map(({ record }) => record?.aliases)).toEqual(
        sorted.map(({ aliases }) => [...new Set([...aliases, 'x', 'y'])]),
      );
      expect(dossiers.map(({ attributes }) => attributes?.[0]?.value)).toEqual(
        sorted.map(({ motto }) => [`${motto} text`.trim()]),
      );
      const found = Array.from(taxonomy.matches.percent, (percent, at) => [
        taxonomy.roles[taxonomy.matches.source[at] ?? -1]?.id,
        taxonomy.roles[taxonomy.matches.target[at] ?? -1]?.id,
        percent,
      ]);
      expect(new Set(found.map(String))).toEqual(
        new Set(
          [...ends.values()].map(({ source, target, percent }) => [source, target, percent].join()),
        ),
      );
    }),
  );
});

test('a table that the page has copied opens again, its titles as ids', () => {
  const text =
    'id,title,family,risk,salary,habitats,grade,sites\n' +
    'a,Cook,Food,0,"45,000",Office|Sea,1,Oslo|Rome\nb,=Baker,,70,,Sea,0,Oslo\nc,Clerk,Food,,,,0,Rome\n';
  const taxonomy = { fingerprint: '', ...opened(text, 'source,target,match\na,b,5\n').taxonomy };
  const indexes = taxonomy.roles.map((_, index) => asRoleIndex(index));
  const copied = csvText(columnRows(roleColumns(taxonomy, {}), indexes));
  const again = opened(copied).taxonomy;
  expect(again.roles.map(({ id, title }) => [id, title])).toEqual([
    ['=Baker', '=Baker'],
    ['Clerk', 'Clerk'],
    ['Cook', 'Cook'],
  ]);
  const [baker, , cook] = again.roles;
  expect(cook).toMatchObject({ family: 'food', risk: 0, habitats: ['office', 'sea'] });
  expect(cook?.salary?.amount).toBe(45000);
  expect(cook?.attributes).toMatchObject({ grade: 1, sites: ['Oslo', 'Rome'] });
  expect(baker).toMatchObject({ family: 'unclassified', risk: 70, attributes: { grade: 0 } });
});
