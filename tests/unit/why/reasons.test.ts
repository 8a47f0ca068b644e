import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../../src/compile';
import type { RoleId, Taxonomy } from '../../../src/domain';
import { readCsv } from '../../../src/formats';
import { passagesOf } from '../../../src/search';
import { createReasons, type Excerpt } from '../../../src/why';
import { builtIn, builtInReasons } from '../builtIn';

const small = compile({
  kind: 'tables',
  tables: [
    readCsv(
      'roles.csv',
      `id,title,summary,Habitats
manager,Product Manager,Owns the roadmap,Bank
owner,Product Owner,Owns the roadmap too,Bank|Mill
growth,Growth Product Manager,Counts clicks,
clerk,Clerk,Files,
`,
    ),
    readCsv('matches.csv', 'source,target,match\nmanager,growth,90\ngrowth,owner,70\n'),
  ],
}) as Compiled;

const reasonsOf = ({ taxonomy, dossiers }: Compiled) => {
  const whole: Taxonomy = { fingerprint: '', ...taxonomy };
  return createReasons(whole, passagesOf(whole, dossiers));
};
const hitsOf = (excerpt: Excerpt | undefined) =>
  excerpt?.spans.filter(({ hit }) => hit).map(({ text }) => text);

describe('reasons', async () => {
  const { explain } = await reasonsOf(small);

  test('name where each side says what both share', async () => {
    const why = await explain('manager' as RoleId, 'owner' as RoleId);
    const [bank] = why?.things.habitats ?? [];
    expect(bank?.text).toBe('Bank');
    expect(bank?.excerpts.map((excerpt) => [excerpt?.place, hitsOf(excerpt)])).toEqual([
      ['habitats', ['Bank']],
      ['habitats', ['Bank']],
    ]);
    const [passages] = why?.passages ?? [];
    expect(passages?.passages.map(({ place }) => place)).toEqual(['summary', 'summary']);
    expect(passages?.passages.flatMap(hitsOf)).toContain('roadmap');
  });

  test('lead to a neighbour among those that a record names, or those that name it', async () => {
    const why = await explain('manager' as RoleId, 'owner' as RoleId);
    expect(why?.neighbours.map(({ id }) => id)).toEqual(['growth']);
    expect(
      why?.neighbours[0]?.excerpts.map((excerpt) => [excerpt?.place, hitsOf(excerpt)]),
    ).toEqual([
      ['related', ['Growth Product Manager']],
      ['citations', ['Growth Product Manager']],
    ]);
  });

  test('are none for a role that is not there', async () => {
    expect(await explain('manager' as RoleId, 'ghost' as RoleId)).toBeUndefined();
  });

  test('lead every shared item of the built-in matches to words that stand in both dossiers', async () => {
    const { taxonomy, dossiers } = builtIn();
    const reasons = await builtInReasons();
    const texts = new Map(dossiers.map((one) => [one.id, JSON.stringify(one.record)]));
    const { source, target } = taxonomy.matches;
    const titles = taxonomy.roles
      .map(({ title }) => title)
      .concat(...taxonomy.habitats.map(({ name }) => name));
    let items = 0;
    for (let match = 0; match < source.length; match += 4) {
      const [a, b] = [taxonomy.roles[source[match] ?? 0], taxonomy.roles[target[match] ?? 0]];
      if (!a || !b) continue;
      const why = await reasons.explain(a.id, b.id);
      const passages = (why?.passages ?? []).map((pair) => ({
        text: pair.shared[0]?.text ?? '',
        excerpts: pair.passages,
      }));
      const shared = [...Object.values(why?.things ?? {}), passages, why?.neighbours ?? []];
      for (const { text, excerpts } of shared.flat()) {
        items++;
        [a, b].forEach((role, side) => {
          const [hit = ''] = hitsOf(excerpts[side]) ?? [];
          const stands = titles.includes(hit) || texts.get(role.id)?.includes(hit);
          expect([text, role.id, hit !== '' && stands]).toEqual([text, role.id, true]);
        });
      }
    }
    expect(items).toBeGreaterThan(200);
  });
});
