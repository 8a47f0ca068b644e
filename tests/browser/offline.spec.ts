import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { dossier, status } from './page';

// A server of its own: it is taken away, and gets a new version of the page. The console tells of requests without answer.
test.use({ serviceWorkers: 'allow' });

let folder: string;
let server: PreviewServer | undefined;
let port = 0;

async function start(): Promise<void> {
  server = await preview({
    configLoader: 'runner',
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  const address = server.httpServer.address();
  if (address && typeof address === 'object') port = address.port;
}
const stop = async () => {
  const { httpServer } = server ?? {};
  if (httpServer && 'closeAllConnections' in httpServer) httpServer.closeAllConnections();
  await server?.close();
};
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-'));
  cpSync('dist', folder, { recursive: true });
  await start();
});
test.afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const goTo = (page: Page, search: string) => page.goto(`http://127.0.0.1:${port}/${search}`);
/** How many files of the built-in taxonomy are stored. */
const stored = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('rolegraph-taxonomy')).keys()).length);

test('the page works without a network, and takes a new version when the reader says so', async ({
  page,
}) => {
  await goTo(page, '');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => stored(page)).toBe(105);

  await test.step('offline it opens at any link, with every view, dossier and search', async () => {
    await stop();
    await goTo(page, '?role=sdet');
    await expect(dossier(page).getByRole('heading', { name: 'SDET', level: 2 })).toBeVisible();
    await expect(dossier(page)).toContainText('End of file.');
    for (const view of ['org-chart', 'risk-and-pay', 'focus&role=sdet', 'table']) {
      await goTo(page, `?view=${view}`);
      await expect(status(page)).toContainText('102 of 102 roles');
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(
        0,
      );
    }
    await page.getByRole('combobox', { name: 'Search dossiers' }).fill('burndown');
    await expect(page.getByRole('option').first()).toBeVisible();
  });

  await test.step('a new version says so, and opens at the same view', async () => {
    edit('index.html', (html) => html.replace('<title>', '<title>Newer '));
    edit('sw.js', (script) => script.replace(/(url:"index\.html",revision:")[^"]*/, '$1newer'));
    await start();
    await goTo(page, '?role=sdet');
    await expect(page).not.toHaveTitle(/Newer/);
    const load = page.getByRole('button', { name: 'Load it' });
    await expect(load).toBeVisible();
    await load.click();
    await expect(page).toHaveTitle('SDET · Map · Newer Rolegraph');
    await expect(page).toHaveURL(/\?role=sdet/);
    await expect(dossier(page).getByRole('heading', { name: 'SDET', level: 2 })).toBeVisible();
    await expect(load).toHaveCount(0);
  });
});
