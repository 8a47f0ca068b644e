import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { SERVING } from '../serving';
import { dossier, follow, status } from './page';

// A server of its own: it is taken away, and gets a new version of the page. The console tells of requests without answer.
test.use({ serviceWorkers: 'allow' });

let folder: string;
let server: PreviewServer | undefined;
let port = 0;

async function start(): Promise<void> {
  server = await preview({
    ...SERVING,
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

/** Deploys the page with another main script, and without a part that is loaded later. */
function deployWithout(part: RegExp): void {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const main = /assets\/(index-[^"]+\.js)/.exec(
    readFileSync(join(folder, 'index.html'), 'utf8'),
  )?.[1];
  if (!main) throw new Error('The page has no main script.');
  cpSync(join(folder, 'assets', main), join(folder, 'assets/index-newer.js'));
  for (const name of scripts) {
    const path = `assets/${name}`;
    if (name === main || part.test(name)) rmSync(join(folder, path));
    else if (readFileSync(join(folder, path), 'utf8').includes(main))
      edit(path, (text) => text.replaceAll(main, 'index-newer.js'));
  }
  edit('index.html', (html) => html.replaceAll(main, 'index-newer.js'));
}

const goTo = (page: Page, search: string) => page.goto(`http://127.0.0.1:${port}/${search}`);
/** How many files of the built-in taxonomy are stored. */
const stored = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('rolegraph-taxonomy')).keys()).length);

test('the page works without a network, and takes a new version when the reader says so', async ({
  page,
  browser,
}) => {
  // Beside the table, which is sooner there than a map.
  await goTo(page, '?view=table');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => stored(page)).toBe(105);

  await test.step('offline it opens at any link, with every view, dossier and search', async () => {
    await stop();
    await goTo(page, '?view=org-chart&role=sdet');
    await expect(dossier(page).getByRole('heading', { name: 'SDET', level: 2 })).toBeVisible();
    await expect(dossier(page)).toContainText('End of file.');
    for (const search of ['', '?view=risk-and-pay', '?view=focus&role=sdet', '?view=table']) {
      await follow(page, search);
      await expect(status(page)).toContainText('102 of 102 roles');
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(
        0,
      );
    }
    await page.getByRole('combobox', { name: 'Search dossiers' }).fill('burndown');
    await expect(page.getByRole('option').first()).toBeVisible();
  });

  await test.step('a new version says so, and opens at the same view with what was typed', async () => {
    edit('index.html', (html) => html.replace('<title>', '<title>Newer '));
    edit('sw.js', (script) => script.replace(/(url:"index\.html",revision:")[^"]*/, '$1newer'));
    await start();
    await goTo(page, '?view=table&role=sdet');
    await expect(page).not.toHaveTitle(/Newer/);
    const load = page.getByRole('button', { name: 'Load it' });
    await expect(load).toBeVisible();
    const search = page.getByRole('combobox', { name: 'Search dossiers' });
    await search.fill('burndown');
    await load.click();
    await expect(page).toHaveTitle('SDET · Table · Newer Rolegraph');
    await expect(page).toHaveURL(/\?view=table&role=sdet/);
    await expect(dossier(page).getByRole('heading', { name: 'SDET', level: 2 })).toBeVisible();
    await expect(load).toHaveCount(0);
    await expect(search).toHaveValue('burndown');
  });

  await test.step('a page whose parts a deploy has taken away reloads once, into the same view', async () => {
    const open = await browser.newPage({ serviceWorkers: 'block' });
    await goTo(open, '?view=table&role=sdet');
    await expect(dossier(open).getByRole('heading', { name: 'SDET', level: 2 })).toBeVisible();
    // A part that the page asks for by itself would be the first that is gone.
    await open.waitForLoadState('networkidle');
    let loads = 0;
    open.on('load', () => {
      loads++;
    });
    deployWithout(/^routes-/);
    await open.getByRole('button', { name: 'Routes' }).click();
    // The part is still not there after that: this is said, and there is no loop.
    await expect(open.getByText(/could not be loaded/)).toBeVisible();
    expect(loads).toBe(1);
    await expect(open).toHaveURL(/role=sdet.*page=routes|page=routes.*role=sdet/);
    await open.close();
  });
});
