import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile, type FolderSources } from '../../../src/compile';
import { formatProblem } from '../../../src/domain';

const families = { path: 'data/families.yaml', text: '- { id: people, name: People }\n' };
const habitats = { path: 'data/habitats.yaml', text: '- { id: retail-bank, name: Retail bank }\n' };
const file = (id: string, text: string) => ({ path: `data/roles/${id}.yaml`, text });

const clerk = file(
  'clerk',
  `id: clerk
title: Clerk
family: people
habitats: [retail-bank]
flightRisk: { percent: 30 }
orgChart:
  pressedBy:
    - { role: auditor, demand: the ledger by noon }
related:
  - { role: cashier, match: 90, title: Cashier (Senior), blurb: Counts. }
  - { role: auditor, match: 70 }
`,
);
const auditor = file(
  'auditor',
  `id: auditor
title: Auditor
family: people
related:
  - { role: clerk, match: 66 }
  - { role: cashier, match: 81 }
`,
);
const sources = (...records: FolderSources['records']): FolderSources => ({
  kind: 'folder',
  families,
  habitats,
  records,
});

function good(input: FolderSources): Compiled {
  const compiled = compile(input);
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  return compiled;
}
function bad(input: FolderSources): string[] {
  const compiled = compile(input);
  return 'problems' in compiled ? compiled.problems.map(formatProblem) : [];
}

describe('compile', () => {
  test('takes the names of territories, whose anchors are records, each of one territory', () => {
    const named = (text: string) => ({
      ...sources(clerk, auditor),
      territories: { path: 'data/territories.yaml', text },
    });
    const isle = '- { name: The Isle, anchors: [clerk], text: Is small. Is wet. }\n';
    expect(good(named(isle)).taxonomy.territoryNames).toEqual([
      { name: 'The Isle', anchors: ['clerk'], text: 'Is small. Is wet.' },
    ]);
    expect(good(sources(clerk)).taxonomy).not.toHaveProperty('territoryNames');
    const again = '- name: The Isle\n  anchors:\n    - cashier\n    - clerk\n  text: x\n';
    expect(bad(named(isle + again))).toEqual([
      'data/territories.yaml:2 [2].name: "The Isle" is already listed',
      'data/territories.yaml:4 [2].anchors[1]: expected the id of a record; found "cashier"',
      'data/territories.yaml:5 [2].anchors[2]: "clerk" is already an anchor of "The Isle"',
    ]);
  });

  test('makes filed and unfiled roles, each with its citations', () => {
    const { taxonomy } = good(sources(clerk, auditor));
    expect(
      taxonomy.roles.map(({ id, title, filed, citations }) => [id, title, filed, citations]),
    ).toEqual([
      ['auditor', 'Auditor', true, 1],
      ['cashier', 'Cashier (Senior)', false, 2],
      ['clerk', 'Clerk', true, 1],
    ]);
    expect(taxonomy.matches).toEqual({
      source: [0, 0, 2, 2],
      target: [1, 2, 0, 1],
      percent: [81, 66, 70, 90],
    });
  });

  test('an unfiled role belongs to the family of those that nobody has placed', () => {
    const cashier = good(sources(clerk)).taxonomy.roles.find(({ id }) => id === 'cashier');
    expect(cashier).toMatchObject({ family: 'unclassified', habitats: [] });
    expect(cashier).not.toHaveProperty('risk');
  });

  test('a dossier holds the record and every place that cites the role', () => {
    const { dossiers } = good(sources(clerk, auditor));
    const of = (id: string) => dossiers.find((dossier) => dossier.id === id);
    expect(of('clerk')?.record?.flightRisk).toEqual({ percent: 30 });
    expect(of('cashier')).toEqual({
      id: 'cashier',
      citations: [
        { by: 'auditor', as: 'match', percent: 81 },
        { by: 'clerk', as: 'match', percent: 90, text: 'Counts.' },
      ],
    });
    expect(of('auditor')?.citations).toEqual([
      { by: 'clerk', as: 'match', percent: 70 },
      { by: 'clerk', as: 'pressedBy', text: 'the ledger by noon' },
    ]);
  });

  test('an empty folder is an empty taxonomy', () => {
    expect(good(sources()).taxonomy.roles).toEqual([]);
  });

  test('the order in which files are listed changes nothing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const records = ids.map((id, i) =>
      file(
        id,
        `id: ${id}\ntitle: ${id}\nfamily: people\nrelated: [{ role: ${ids[(i + 1) % 6]}, match: 80 }]\n`,
      ),
    );
    const expected = JSON.stringify(good(sources(...records)));
    const shuffled = fc.shuffledSubarray(records, { minLength: 6 });
    fc.assert(
      fc.property(shuffled, (order) => JSON.stringify(good(sources(...order))) === expected),
      { numRuns: 20 },
    );
  });
});

describe('faulty sources', () => {
  test('every fault of every file comes back with file, line and field', () => {
    const wrong = file(
      'porter',
      'id: usher\ntitle: Porter\nfamily: circus\nhabitats:\n  - retail-bank\n  - moon\n',
    );
    const risky = file(
      'risky',
      'id: risky\ntitle: Risky\nfamily: people\nflightRisk:\n  percent: 180\nsalry: 3\n',
    );
    expect(bad(sources(wrong, clerk, risky))).toEqual([
      'data/roles/porter.yaml:1 id: expected the file\'s name, "porter"; found "usher"',
      'data/roles/porter.yaml:3 family: expected one of people, unclassified; found "circus"',
      'data/roles/porter.yaml:6 habitats[2]: expected one of retail-bank; found "moon"',
      'data/roles/risky.yaml:5 flightRisk.percent: expected a whole number from 0 to 100; found 180',
      'data/roles/risky.yaml:6 salry: unknown field; the record has no place for it',
    ]);
  });

  test('what the schema finds does not hide what the vocabularies find', () => {
    const text =
      'id: y\ntitle: X\nfamily: circus\nhabitats:\n  - moon\n  - 7\nflightRisk: { percent: 180 }\n';
    expect(bad(sources(file('x', text)))).toEqual([
      'data/roles/x.yaml:1 id: expected the file\'s name, "x"; found "y"',
      'data/roles/x.yaml:3 family: expected one of people, unclassified; found "circus"',
      'data/roles/x.yaml:5 habitats[1]: expected one of retail-bank; found "moon"',
      expect.stringContaining('data/roles/x.yaml:6 habitats[2]: expected a habitat id'),
      expect.stringContaining('data/roles/x.yaml:7 flightRisk.percent: expected a whole number'),
    ]);
  });

  test('a missing field is reported where it would stand', () => {
    expect(
      bad(sources(file('x', 'id: x\nfamily: people\nsalary:\n  amount: 5\n  basis: estimate\n'))),
    ).toEqual([
      expect.stringContaining('data/roles/x.yaml:1 title: missing; expected one paragraph'),
      expect.stringContaining(
        'data/roles/x.yaml:4 salary.currency: missing; expected a currency code',
      ),
    ]);
  });

  test('what is not YAML is said to be so, and a key given twice', () => {
    const [broken] = bad(sources(file('x', 'id: x\ntitle: "open\n')));
    expect(broken).toMatch(/^data\/roles\/x\.yaml:\d+: this is not YAML that can be read: /);
    const [twice] = bad(sources(file('x', 'id: x\ntitle: X\ntitle: Y\nfamily: people\n')));
    expect(twice).toContain('data/roles/x.yaml:3');
  });

  test('a vocabulary that lists an id twice', () => {
    const text = '- { id: people, name: People }\n- { id: people, name: Persons }\n';
    expect(bad({ ...sources(), families: { ...families, text } })).toEqual([
      'data/families.yaml:2 [2].id: "people" is already listed',
    ]);
  });

  test('an empty file is a fault, not a crash', () => {
    expect(bad(sources(file('x', '')))).toEqual([
      expect.stringContaining('data/roles/x.yaml:1: expected a group of fields; found null'),
    ]);
  });
});
