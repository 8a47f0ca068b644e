import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { propose } from '../../../src/compile';
import { readCsv } from '../../../src/formats';

const tables = [readCsv('roles.csv', 'id,title,Grade\na,A,1\nb,B,2\n')];
const { plan } = propose(tables);
/** The room as a page has it that was just loaded. */
async function page() {
  vi.resetModules();
  return import('../../../src/worker/choices');
}
/** Puts something in the place of what was kept. */
async function damage(kept: unknown) {
  const db = await openDB('rolegraph');
  const [key] = await db.getAllKeys('choices');
  await db.put('choices', kept, key);
  db.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('how files were read is kept for files of the same shape', async () => {
  await (await page()).keepPlan(tables, plan, 'windows-1250');
  const kept = await (await page()).keptPlan(tables);
  expect(kept?.plan.tables).toEqual(plan.tables);
  expect(kept?.encoding).toBe('windows-1250');
});

test.each([
  'x',
  { version: 9, value: plan },
  ...[
    null,
    {},
    { tables: [] },
    { tables: [null] },
    { tables: [{ holds: 'roles', columns: [] }] },
    { tables: [{ holds: 'roles', columns: [null, null, null] }] },
    { tables: plan.tables, computed: 5 },
    { tables: plan.tables, encoding: 5 },
    { tables: plan.tables, computed: { by: 'x', strongest: 3 } },
  ].map((value) => ({ version: 1, value })),
])('what is damaged of it counts as not there: %j', async (kept) => {
  const { keepPlan, keptPlan } = await page();
  await keepPlan(tables, plan);
  await damage(kept);
  expect(await keptPlan(tables)).toBeUndefined();
});
