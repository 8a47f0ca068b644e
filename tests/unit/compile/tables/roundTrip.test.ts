import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Compiled } from '../../../../src/compile';
import { asRoleIndex, csvText, type Dossier } from '../../../../src/domain';
import { columnRows, roleColumns } from '../../../../src/panels/parts';
import { openedAgain, subjectOf, written } from '../../exports/subject';
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
  '|',
  '\u202e',
  '[',
];
const name = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...HOSTILE), minLength: 1, maxLength: 8 }),
    fc.constantFrom('__proto__', 'constructor', '00010.00', 'n/a', 'Unclassified', '1,5', "'=x"),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter(Boolean);
const text = fc.oneof(
  name,
  fc.tuple(name, name).map((two) => two.join('\n')),
);
const role = fc.record({
  id: name,
  title: name,
  family: fc.option(name, { nil: '' }),
  risk: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  salary: fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: undefined }),
  aliases: fc.array(name, { maxLength: 3 }),
  tags: fc.array(name, { maxLength: 3 }),
  motto: fc.option(text, { nil: '' }),
});
const match = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  percent: fc.integer({ min: 0, max: 100 }),
  says: fc.constantFrom('matches', 'presses', 'is pressed by'),
  because: fc.option(name, { nil: '' }),
});
const generated = fc.record({
  roles: fc.uniqueArray(role, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
  matches: fc.array(match, { maxLength: 12 }),
});

/** What is read of a taxonomy, without what says how it was read. */
function readOf({ taxonomy, dossiers }: Omit<Compiled, 'tours'>) {
  const { remarks: _, attributes, habitats, roles, ...read } = taxonomy;
  const names = new Map<string, string>(habitats.map(({ id, name }) => [id, name]));
  // Habitats and attributes are listed, and get their ids, in the order of the rows.
  const live = (ids: readonly string[] = []) => ids.map((id) => names.get(id));
  return {
    ...{ ...read, habitats: habitats.map((one) => one.name).sort() },
    attributes: [...attributes].sort((a, b) => (a.key < b.key ? -1 : 1)),
    roles: roles.map((role) => ({ ...role, habitats: live(role.habitats) })),
    dossiers: dossiers.map(withoutBasis),
  };
}

/** Where a figure of pay comes from is the name of the file. */
function withoutBasis({ record, ...dossier }: Dossier) {
  const { salary, habitats: _, ...rest } = record ?? {};
  return { ...dossier, record: { ...rest, pay: [salary?.amount, salary?.currency] } };
}

test('a taxonomy with hostile names opens from a CSV pair, and from a bundle, as what was written', async () => {
  await fc.assert(
    fc.asyncProperty(generated, async ({ roles, matches }) => {
      const first = opened(
        csvText([
          [...['id', 'title', 'family', 'risk', 'aliases', 'habitats'], 'motto', 'tags', 'salary'],
          ...roles.map(({ id, title, family, risk, aliases, motto, tags, salary }) => [
            ...[id, title, family, risk, JSON.stringify(aliases), JSON.stringify(tags)],
            ...[motto, JSON.stringify(tags), salary],
          ]),
        ]),
        csvText([
          ['source', 'says', 'target', 'match', 'because'],
          ...matches.map(({ from, to, percent, says, because }) => [
            ...[roles[from % roles.length]?.id ?? '', says, roles[to % roles.length]?.id ?? ''],
            ...[says === 'matches' ? percent : undefined, because],
          ]),
        ]),
      );
      const subject = subjectOf(first);
      const asCsv = await openedAgain(written('csv', subject));
      expect(readOf(asCsv)).toEqual(readOf(first));
      const asBundle = await openedAgain(written('bundle', subject));
      expect(readOf(asBundle)).toEqual(readOf(first));
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
