import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { FAULTS, type Fault, startFaultyServer } from './faultyServer';
import { follow } from './page';

// A server of its own sends faulty files. The console tells of them. What fails in one way is enough for most parts, and
// lost in tests/page/parts; here are those that need a browser, and each way in which one does not come.

const goTo = (search: string) => (page: Page) => follow(page, search);
const press = (name: RegExp) => async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name }).first().click();
};

/** A part of each kind, the ways it fails in, the way to it, and what is there once it is loaded. */
const WAYS: readonly (readonly [
  string,
  readonly Fault[],
  (page: Page) => Promise<unknown>,
  (page: Page) => Locator,
])[] = [
  [
    'a dossier, and what shows it',
    FAULTS,
    goTo('?role=sdet'),
    (page) => page.getByRole('heading', { name: 'Org-chart architecture' }),
  ],
  ['a view', ['truncated'], goTo('?view=org-chart'), (page) => page.locator('[data-box]').first()],
  [
    'moving the map',
    ['404'],
    async (page) => {
      await follow(page, '');
      await press(/^Move the map$/)(page);
    },
    (page) => page.getByRole('button', { name: /^Move the map$/ }),
  ],
  [
    'the search',
    FAULTS,
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Search dossiers' }).fill('burndown');
    },
    (page) => page.getByRole('option').first(),
  ],
];

const nameOf = (address: string) =>
  new URL(address, 'http://host').pathname.split('/').at(-1) ?? '';
const html = readFileSync('dist/index.html', 'utf8');
const lazy = new Set(
  readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name) && !html.includes(name)),
);

/** The painter's script is the one worker that imports nothing. */
const PAINTER = new RegExp(
  `^(${[...lazy].filter((name) => /^worker-/.test(name) && /OffscreenCanvas/.test(readFileSync(`dist/assets/${name}`, 'utf8'))).join('|')})$`,
);
const isPainter = (path: string) => PAINTER.test(nameOf(path));

const isLater = (path: string) =>
  (lazy.has(nameOf(path)) &&
    !/\/(worker|keepPage|__common-english|pagePainter|paintMatches)-/.test(path)) ||
  /dossiers\/|search\.json/.test(path);
const SENTENCE = /could not be (loaded|compared)/;

type FaultOf = (path: string) => Fault | undefined;

/** The built page on a host with faults, in a page that tells which of its later files were asked for. */
async function openFaulty(browser: Browser, first: FaultOf = () => undefined, search = '') {
  const faults = { of: first };
  const asked = new Set<string>();
  const server = await startFaultyServer(faults);
  const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  page.on('request', (request) => {
    if (isLater(request.url())) asked.add(nameOf(request.url()));
  });
  await page.goto(server.address + search);
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('rolegraph:picture').length > 0 ||
      document.querySelector('[role=alert]'),
  );
  await page.evaluate(() => {
    document.body.dataset.stays = '';
  });
  const end = async () => {
    await expect(page.locator('body')).toHaveAttribute('data-stays', '');
    await page.close();
    await server.close();
  };
  return { page, faults, asked, end };
}

/** Has each of some files fail in a way of its own. */
const faultyOf =
  (...names: readonly string[]): FaultOf =>
  (path) => {
    const at = names.findIndex((name) => nameOf(path).startsWith(`${name}-`));
    return at < 0 ? undefined : FAULTS[at % FAULTS.length];
  };

/** Each of what comes by itself and does not is said alone, and comes when it is asked for again. */
async function askAgainForAll(page: Page, faults: { of: FaultOf }, count: number): Promise<void> {
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toHaveCount(count);
  faults.of = () => undefined;
  for (let left = count; left > 0; left--) {
    await again.last().click();
    await expect(again).toHaveCount(left - 1);
  }
}

test('what a part needs may fail in every way; it says so, and comes when it is asked for again', async ({
  browser,
}) => {
  const byItself = faultyOf('Navigator', 'reactCytoscape');
  // Without its painter Cytoscape draws the map.
  const { page, faults, asked, end } = await openFaulty(browser, (path) =>
    isPainter(path) ? 'abort' : byItself(path),
  );
  await askAgainForAll(page, faults, 2);
  await expect(page.locator('.__________cytoscape_container')).toHaveCount(1);
  // What else comes by itself comes first.
  await expect.poll(() => [...asked].join()).toContain('workbox');
  await test.step('what moves marks says nothing, and is asked for with the next occasion', async () => {
    const isSteps = (address: string) => /^steps-/.test(nameOf(address));
    const move = async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.getByRole('application').first().focus();
      await page.keyboard.press('Shift+ArrowDown');
    };
    faults.of = (path) => (isSteps(path) ? 'HTML' : undefined);
    const sought = page.waitForRequest((request) => isSteps(request.url()));
    await move();
    await sought;
    await page.waitForTimeout(100);
    faults.of = () => undefined;
    const came = page.waitForResponse((one) => isSteps(one.url()) && one.ok());
    await move();
    await came;
  });
  const again = page.getByRole('button', { name: 'Try again' });
  for (const [way, ways, go, there] of WAYS) {
    await test.step(way, async () => {
      const good = new Set(asked);
      const isFaulty = (path: string) => isLater(path) && !good.has(nameOf(path));
      for (const fault of ways) {
        faults.of = (path) => (isFaulty(path) ? fault : undefined);
        const isAsked = page.waitForRequest((request) => isFaulty(new URL(request.url()).pathname));
        // Without a pointer, which would take the focus: the search closes when it is lost.
        await (fault === ways[0] ? go(page) : again.last().dispatchEvent('click'));
        await isAsked;
        await expect(again.last()).toBeVisible();
        await expect(again.last().locator('..')).toContainText(SENTENCE);
      }
      faults.of = () => undefined;
      // Of what a part needs each may say so in turn.
      await expect(async () => {
        if (await again.count()) await again.last().dispatchEvent('click');
        await expect(again).toHaveCount(0, { timeout: 500 });
        await expect(there(page)).toBeVisible({ timeout: 500 });
      }).toPass();
      await expect(page.getByRole('status').filter({ hasText: 'roles' }).first()).toBeAttached();
    });
  }
  await test.step('a file or a picture that could not be made is made when it is asked for again', async () => {
    await press(/Save or share/)(page);
    const dialog = page.getByRole('dialog', { name: 'Save or share' });
    for (const [part, ways, button, failure] of [
      [/^filesWorker-/, FAULTS, 'Save GEXF 1.3', 'Nothing was saved'],
      [/^draw-/, ['abort'], 'Save picture', 'No picture'],
    ] as const) {
      for (const fault of ways) {
        faults.of = (path) => (part.test(nameOf(path)) ? fault : undefined);
        await dialog.getByRole('button', { name: button, exact: true }).click();
        await expect(dialog.getByText(failure).first()).toBeVisible();
        faults.of = () => undefined;
      }
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await saved;
    }
    await page.keyboard.press('Escape');
  });
  await test.step('files are opened when worker and storage come at last', async () => {
    const choose = () =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles(['dist/sample-roles.csv', 'dist/sample-matches.csv']);
    const isOpening = (path: string) => /^(worker|storage)-.*\.js/.test(nameOf(path));
    // A worker is prepared as soon as the dialog is there.
    faults.of = (path) => (isOpening(path) ? '404' : undefined);
    await press(/^Open a taxonomy/)(page);
    await choose();
    await expect(page.getByText(/could not be opened/)).toBeVisible();
    faults.of = () => undefined;
    await choose();
    await expect(page.getByRole('status').filter({ hasText: /roles/ }).first()).not.toContainText(
      'of 102 roles',
    );
  });
  await end();
});

test('a page that shows one role within another says that it does not come', async ({
  browser,
}) => {
  const { page, faults, end } = await openFaulty(browser, faultyOf('EmbedPage'), '?embed');
  await askAgainForAll(page, faults, 1);
  await end();
});
