import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test, expect as usually } from '@playwright/test';
import { dossier, follow, open, region } from './page';
import { mle } from './records';

// The one part that the production build does not have: what a curator sees while saving records. The development
// server prepares each module when it is asked for, and compiles the records after each save: on a busy machine that
// takes its time.
const expect = usually.configure({ timeout: 90_000 });
let folder: string;
let file: string;
let server: ChildProcess | undefined;
let address: string;

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
test.use({ baseURL: ({}, use) => use(address) });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-'));
  file = join(folder, 'roles', `${mle.id}.yaml`);
  cpSync('data', folder, { recursive: true });
  const env = { ...process.env, ROLEGRAPH_DATA: folder, NO_COLOR: '1', FORCE_COLOR: undefined };
  const args = ['vite', '--configLoader', 'runner', '--host', '127.0.0.1'];
  const started = spawn('npx', args, { env, detached: true });
  server = started;
  address = await new Promise<string>((resolve) => {
    started.stdout.on('data', (text) => {
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(String(text)) ?? [];
      if (found) resolve(found);
    });
  });
});
test.afterAll(() => {
  if (server?.pid) process.kill(-server.pid);
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const overlay = (page: Page) => page.locator('vite-error-overlay');
const save = (change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

test('a saved record changes the open page, a faulty one is explained, and what was compared is compared anew', async ({
  page,
}) => {
  test.setTimeout(480_000);
  await open(page, `?role=${mle.id}`);
  const heading = dossier(page).getByRole('heading', { level: 2 });
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
  // What watches the files begins after the server does, and may miss a first save.
  await expect(async () => {
    save((text) => text.replace(/^title: .*$/m, 'title: Oracle of the Dashboard'));
    await expect(heading).toHaveText('Oracle of the Dashboard', { timeout: 20_000 });
  }).toPass();
  await expect(page).toHaveURL(`/?role=${mle.id}`);

  const reasons = () => page.workers().filter((worker) => worker.url().includes('reasonsWorker'));
  await follow(page, '?page=evidence');
  await expect(page.getByRole('region', { name: 'Least supported' })).toBeVisible();
  const [first] = reasons();
  const ended = new Promise<void>((resolve) => first?.on('close', () => resolve()));

  // A faulty save is explained over the page, every fault at once.
  save((text) =>
    text.replace(/percent: \d+/, 'percent: 180').replace(/^family: .*$/m, 'family: circus'),
  );
  await expect(overlay(page)).toContainText('2 faults in the role data');
  await expect(overlay(page)).toContainText(
    /:\d+ flightRisk\.percent: expected a whole number from 0 to 100; found 180/,
  );
  await expect(overlay(page)).toContainText(
    /:\d+ family: expected one of engineering, .*; found "circus"/,
  );

  // Mending it clears that, and ends the worker that knew the old record.
  save((text) =>
    text
      .replace('percent: 180', 'percent: 41')
      .replace('family: circus', 'family: people')
      .replace(/^title: .*$/m, 'title: Haruspex of the Dashboard'),
  );
  await expect(overlay(page)).toHaveCount(0);
  await ended;
  await expect(region(page)).toContainText('Haruspex of the Dashboard');
  await expect.poll(() => reasons().length).toBe(1);
  await follow(page, `?role=${mle.id}`);
  await expect(dossier(page)).toContainText('41');
  expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
});
