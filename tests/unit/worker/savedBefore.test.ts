import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Role, Taxonomy } from '../../../src/domain';
import { save } from '../../../src/storage';
import { savedBefore } from '../../../src/worker/savedBefore';

const OTHERWISE = { family: 'office', filed: true, habitats: [], citations: 0 };
const roles = (...titles: readonly string[]) =>
  titles.map((title, at) => ({ id: String(at + 1), title, ...OTHERWISE })) as unknown as Role[];

const SAVED = 'aaaaaaaaaaaaaaaa';

beforeAll(async () => {
  const taxonomy = {
    ...{ fingerprint: SAVED, families: [], habitats: [], attributes: [] },
    roles: roles('Clerk', 'Typsit', 'Porter'),
    matches: { source: new Uint32Array(), target: new Uint32Array(), percent: new Uint8Array() },
  };
  await save({
    taxonomy: taxonomy as unknown as Taxonomy,
    meta: { fingerprint: SAVED, name: 'a.csv', roles: 3, openedAt: 1, newerThan: 'first' },
    analysis: { positions: new Float32Array(6), arranged: 1 },
    dossiers: [],
  } as unknown as Parameters<typeof save>[0]);
});

test('a file with a corrected typo follows the one that was saved on another day', async () => {
  const opened = { fingerprint: 'bbbbbbbbbbbbbbbb', roles: roles('Clerk', 'Typist', 'Porter') };
  expect(await savedBefore(opened)).toBe(SAVED);
});

test('other roles under the same numbers are no version of it, and the same file keeps its own', async () => {
  const other = { fingerprint: 'bbbbbbbbbbbbbbbb', roles: roles('Cook', 'Waiter', 'Porter') };
  expect(await savedBefore(other)).toBeUndefined();
  const same = { fingerprint: SAVED, roles: roles('Clerk', 'Typsit', 'Porter') };
  expect(await savedBefore(same)).toBe('first');
});
