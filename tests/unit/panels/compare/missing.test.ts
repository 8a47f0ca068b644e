import { expect, test } from 'vitest';
import type { Dossier, Features, Role, Taxonomy } from '../../../../src/domain';
import { missingMarkdown } from '../../../../src/panels/compare/missing/missingMarkdown';
import { isCounted, missingOf } from '../../../../src/panels/compare/missing/missingOf';
import { shortKey } from '../../../../src/panels/compare/missing/shortKey';
import { createSpread } from '../../../../src/why/spread';

const role = (id: string, habitats: string[], skill: string[]) =>
  ({ id, title: id, habitats, attributes: { skill } }) as unknown as Role;
const clerk = role('clerk', ['mint'], ['counting', 'filing']);
const baker = role('baker', ['mint', 'shop'], ['kneading', 'counting']);
const third = role('miner', ['shop'], ['kneading']);
const taxonomy = {
  habitats: [{ id: 'shop', name: 'Shops' }],
  attributes: [{ key: 'skill', label: 'Skill', kind: 'choice' }],
  roles: [clerk, baker, third],
} as unknown as Taxonomy;
const dossier = (of: Role, tools: string[]) =>
  ({
    record: { weaponry: tools.map((name) => ({ name, use: '' })) },
    attributes: [{ label: 'Skill', value: of.attributes?.skill }],
  }) as unknown as Dossier;
const from = { role: clerk, dossier: dossier(clerk, ['Stamp', 'Scale']) };
const to = { role: baker, dossier: dossier(baker, ['scale ', 'Oven']) };

test('a move lacks what only its end has, keeps what both have, and drops the rest', () => {
  const found = missingOf(taxonomy, from, to);
  const read = (list: 'lacking' | 'kept' | 'dropped') =>
    found?.[list].map(({ kind, name, roles }) => [kind, name, roles]);
  expect(read('lacking')).toEqual([
    ['Tools', 'Oven', undefined],
    ['Habitats', 'Shops', 2],
    ['Skill', 'kneading', 2],
  ]);
  expect(read('kept')).toEqual([
    ['Tools', 'scale ', undefined],
    ['Habitats', 'mint', 2],
    ['Skill', 'counting', 2],
  ]);
  expect(read('dropped')).toEqual([
    ['Tools', 'Stamp', undefined],
    ['Skill', 'filing', 1],
  ]);
});

test('tools, metrics and hours are counted, too: the rarest that are missing and the most shared that are kept come first', () => {
  const [few, many] = [
    ['Stamp', 'Scale', 'Ledger'],
    ['scale', 'Ledger', 'Oven', 'Peel'],
  ].map((tools, at) => ({ role: at ? baker : clerk, dossier: dossier(at ? baker : clerk, tools) }));
  if (!few || !many) throw new Error('There are two.');
  const features = [
    ['stamp', 'scale', 'ledger'],
    ['scale', 'ledger', 'oven', 'peel'],
    ['oven', 'ledger'],
  ];
  const spreadOf = createSpread(
    features.map((weapons) => ({ weapons, metrics: [], rituals: [] }) as unknown as Features),
  );
  const found = missingOf(taxonomy, few, many, spreadOf(0, 1));
  const tools = (list: 'lacking' | 'kept' | 'dropped') =>
    found?.[list].filter(({ kind }) => kind === 'Tools').map(({ name, roles }) => [name, roles]);
  expect(tools('lacking')).toEqual([
    ['Peel', 1],
    ['Oven', 2],
  ]);
  expect(tools('kept')).toEqual([
    ['Ledger', 3],
    ['scale', 2],
  ]);
  expect(tools('dropped')).toEqual([['Stamp', 1]]);
  expect(found && isCounted(found)).toBe(true);
});

test('until both dossiers are there, nothing is said', () => {
  expect(missingOf(taxonomy, from, { role: baker })).toBeUndefined();
});

test('as Markdown what is missing is a list of tasks', () => {
  const found = missingOf(taxonomy, from, to);
  if (!found) throw new Error('Both dossiers are there.');
  const text = missingMarkdown(found, ['Clerk', 'Baker'], [found.lacking[0]?.key ?? '']);
  expect(text).toContain(
    '# Clerk to Baker\n\n## Missing\n\n- [x] Oven (Tools)\n- [ ] Shops (Habitats)\n',
  );
  expect(text).toContain('## Falls away\n\n- Stamp (Tools)\n');
});

test('keys are short, and the same for the same text', () => {
  expect(shortKey('Tools\noven')).toBe(shortKey('Tools\noven'));
  expect(shortKey('Tools\noven')).not.toBe(shortKey('Tools\novens'));
  expect(shortKey('')).toMatch(/^[0-9a-z]{1,7}$/);
});
