import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, recompute } from '../../../../src/compile';
import { computeMatches } from '../../../../src/compile/computed/computeMatches';
import { propose } from '../../../../src/compile/tables/propose';
import type { ComputedRule, RoleId, RoleRecord } from '../../../../src/domain';
import { readCsv } from '../../../../src/formats';
import { ANY } from '../../../../src/search';

type Skills = Readonly<Record<string, readonly string[]>>;

const asRecord = (id: string) => ({ id, title: id, family: 'unclassified' }) as RoleRecord;

/** Roles that have nothing but skills, in the order of their ids. */
function withSkills(skills: Skills) {
  const ids = Object.keys(skills).sort();
  return {
    records: ids.map(asRecord),
    attributes: new Map(
      ids.map((id) => [id as RoleId, [{ label: 'skills', value: skills[id] ?? [] }]]),
    ),
    families: [],
    habitats: [],
  };
}

const BY_SKILLS: ComputedRule = { by: [{ column: 'skills' }], strongest: 3 };

/** The matches of each role, the strongest first: "b 71". */
function matchesBy(skills: Skills, rule = BY_SKILLS) {
  const matched = computeMatches(withSkills(skills), ANY, rule);
  return Object.fromEntries(
    (matched?.records ?? []).map(({ id, related = [] }) => [
      id,
      related.map(({ role, match }) => `${role} ${match}`),
    ]),
  );
}

const cellsOf = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 6 });
const someSkills = fc
  .array(cellsOf, { minLength: 2, maxLength: 14 })
  .map((all) => Object.fromEntries(all.map((own, at) => [`role-${at + 10}`, own])));

/** Every two roles compared by the definition: the cosine of ln((N + 1) / df) over the values that not too many have. */
function slowly(skills: Skills, strongest: number) {
  const ids = Object.keys(skills).sort();
  const spread = (skill: string) => ids.filter((id) => skills[id]?.includes(skill)).length;
  const weight = (id: string, skill: string) => {
    const tooMany = spread(skill) > Math.max(5, ids.length / 3);
    return skills[id]?.includes(skill) && !tooMany ? Math.log((ids.length + 1) / spread(skill)) : 0;
  };
  const product = (a: string, b: string) =>
    [...'abcdefghijkl'].reduce((sum, skill) => sum + weight(a, skill) * weight(b, skill), 0);
  const cosine = (a: string, b: string) =>
    product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
  return new Map(
    ids.map((id) => [
      id,
      ids
        .filter((other) => other !== id)
        .map((other) => cosine(id, other))
        .filter((share) => share > 0)
        .sort((one, other) => other - one)
        .slice(0, strongest)
        .map((share) => 100 * share),
    ]),
  );
}

/** A share just between two whole percentages may be either; one is the least. */
function expectRounded(percent: number, share = Number.NaN): void {
  expect(Number.isInteger(percent)).toBe(true);
  expect(Math.abs(percent - Math.max(1, share))).toBeLessThan(0.5 + 1e-9);
}

describe('matches by what roles share', () => {
  test('are stronger for rare values, and say which ones', () => {
    const skills = {
      baker: ['Dough', 'Ovens', 'Lifting'],
      miller: ['Dough', 'Mills'],
      mover: ['Lifting', 'Vans'],
      packer: ['Lifting'],
      porter: ['Lifting'],
    };
    expect(matchesBy(skills).baker?.map((text) => text.split(' ')[0])).toEqual([
      'miller',
      'packer',
      'porter',
    ]);
    const [baker] = computeMatches(withSkills(skills), ANY, BY_SKILLS)?.records ?? [];
    expect(baker?.related?.[0]).toMatchObject({ role: 'miller', because: 'skills: Dough' });
  });

  test('name the rarest few of many', () => {
    const own = ['A', 'B', 'C', 'D', 'E', 'F'];
    const matched = computeMatches(
      withSkills({ one: own, three: ['A'], two: [...own, 'G'] }),
      ANY,
      BY_SKILLS,
    );
    expect(matched?.records[0]?.related?.[0]?.because).toBe('skills: B, C, D, E and 2 more');
  });

  test('are what the definition says', () => {
    fc.assert(
      fc.property(someSkills, fc.integer({ min: 1, max: 6 }), (skills, strongest) => {
        const fast = matchesBy(skills, { ...BY_SKILLS, strongest });
        for (const [id, expected] of slowly(skills, strongest)) {
          const found = (fast[id] ?? []).map((text) => Number(text.split(' ')[1]));
          expect(found).toHaveLength(expected.length);
          for (const [at, percent] of found.entries()) expectRounded(percent, expected[at]);
        }
      }),
      // One share is 37.5 per cent, but for what is lost in adding in another order.
      {
        examples: [
          [{ 'role-10': [...'jadfe'], 'role-11': [...'lajkf'], 'role-12': ['l', 'e'] }, 1],
        ],
      },
    );
  });

  test('are 100 for roles that have the same', () => {
    expect(matchesBy({ a: ['x', 'y'], b: ['x', 'y'], c: ['z'] })).toEqual({
      a: ['b 100'],
      b: ['a 100'],
      c: [],
    });
  });

  test('leave out what more than a third of many roles have', () => {
    const skills = Object.fromEntries(
      Array.from({ length: 18 }, (_, at) => [`r${at + 10}`, at < 7 ? ['Word'] : [`own ${at}`]]),
    );
    expect(Object.values(matchesBy(skills)).flat()).toEqual([]);
  });

  test('of three thousand roles with fifty values each take about a second', () => {
    const skills = Object.fromEntries(
      Array.from({ length: 3000 }, (_, role) => [
        `role-${role + 1000}`,
        Array.from({ length: 50 }, (_, at) => `skill ${(role * 31 + at * at * 17) % 900}`),
      ]),
    );
    const before = process.cpuUsage().user;
    expect(matchesBy(skills)['role-1000']).toHaveLength(3);
    // Microseconds of this process, whatever else the machine does; the bound is generous.
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});

/** What opening a table of roles alone gives. */
function opened(text: string) {
  const compiled = compile({ kind: 'tables', tables: [readCsv('roles.csv', text)] });
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.message);
  const { computed, matches, remarks = [] } = compiled.taxonomy;
  return {
    compiled,
    by: computed?.by,
    count: matches.source.length,
    says: remarks.map(({ message }) => message).join('\n'),
  };
}

const rowsOf = (lines: readonly string[]) => ['id,title,skills', ...lines].join('\n');

describe('a list of roles', () => {
  const SKILLED = ['a,Ada,x|y|z', 'b,Ben,x|y', 'c,Cleo,y|z'];

  test('is matched by its column of lists', () => {
    const { by, count, says } = opened(rowsOf(SKILLED));
    expect(by).toEqual([{ column: 'skills' }]);
    expect(count).toBe(6);
    expect(says).toContain('computed from skills, the strongest 6 of a role');
  });

  test('is the same in any order of its rows', () => {
    fc.assert(
      fc.property(someSkills, fc.infiniteStream(fc.nat(1000)), (skills, lots) => {
        const lines = Object.entries(skills).map(([id, own]) => `${id},${id},${own.join('|')}`);
        const mixed = lines
          .map((line) => [lots.next().value ?? 0, line] as const)
          .sort(([one], [other]) => one - other)
          .map(([, line]) => line);
        const known = ({ compiled: { taxonomy, dossiers } }: ReturnType<typeof opened>) => ({
          matches: taxonomy.matches,
          computed: taxonomy.computed,
          related: dossiers.map(({ record }) => record?.related),
        });
        expect(known(opened(rowsOf(mixed)))).toEqual(known(opened(rowsOf(lines))));
      }),
    );
  });

  test('is matched by its words where there is no such column, and by groups where the words are few', () => {
    const titles =
      'id,title,team\n1,metal worker,A\n2,wood worker,A\n3,wood carver,B\n4,driver,B\n';
    const { by, count } = opened(titles);
    expect(by).toEqual(['words', { column: 'team' }]);
    expect(count).toBeGreaterThan(0);
  });

  test('is matched anew by another rule as if it had been opened with that', async () => {
    const { compiled } = opened(rowsOf(SKILLED));
    const rule: ComputedRule = { by: [{ column: 'skills' }], strongest: 1 };
    const { taxonomy, dossiers } = await recompute(compiled.taxonomy, compiled.dossiers, rule);
    const tables = [readCsv('roles.csv', rowsOf(SKILLED))];
    const plan = { ...propose(tables).plan, computed: rule };
    expect(compile({ kind: 'tables', tables, plan })).toMatchObject({ taxonomy, dossiers });
    expect(taxonomy.matches.source).toHaveLength(3);
  });

  test('that shares nothing has no matches, and says so', () => {
    const { by, count, says } = opened('id,title\na,Ada\nb,Ben\n');
    expect([by, count]).toEqual([undefined, 0]);
    expect(says).toContain('share nothing to compute them from');
  });

  test('with managers is drawn by them, and not computed', () => {
    const { by, says } = opened('id,title,manager\na,Chief,\nb,Clerk,a\n');
    expect(by).toBeUndefined();
    expect(says).toContain('drawn as matches');
  });
});
