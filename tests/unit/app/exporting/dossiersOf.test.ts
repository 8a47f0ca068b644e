import { expect, test } from 'vitest';
import { dossiersOf } from '../../../../src/app/exporting/allDossiers';
import { pagesOf } from '../../../../src/app/exporting/pagesOf';
import type { Dossier, RoleId, RoleIndex } from '../../../../src/domain';
import { taxonomy } from '../../derive/taxonomy';

const dossierOf = (id: RoleId): Dossier => ({ id, citations: [] }) as Dossier;
const source = {
  catalogue: { taxonomy } as never,
  loadDossier: async (id: RoleId) => dossierOf(id),
};

test('dossiers are loaded in the order of the roles that are asked for, and counted meanwhile', async () => {
  const counts: number[] = [];
  const asked = [2, 0] as RoleIndex[];
  const loaded = await dossiersOf(source, asked, (count) => counts.push(count));
  expect(loaded.map(({ id }) => id)).toEqual([taxonomy.roles[2]?.id, taxonomy.roles[0]?.id]);
  expect(counts).toEqual([2]);
});

test('each dossier takes a page at least, and the list of them another', () => {
  const [short, long] = ['a', 'b'.repeat(3000)].map((id) => dossierOf(id as RoleId)) as [
    Dossier,
    Dossier,
  ];
  expect(pagesOf([short, short])).toBe(3);
  expect(pagesOf([long])).toBe(4);
});
