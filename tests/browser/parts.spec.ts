import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { FAULTS, type Fault, startFaultyServer } from './faultyServer';
import { follow } from './page';

// A server of its own sends faulty files. The console tells of them.

const goTo = (search: string) => (page: Page) => follow(page, search);
const press = (name: RegExp) => async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name }).first().click();
};

/** A part of each kind, the way to it, and what is there once it is loaded. In tests/page/parts each part fails in one way. */
const WAYS: readonly (readonly [
  string,
  (page: Page) => Promise<unknown>,
  (page: Page) => Locator,
])[] = [
  [
    'a dossier, and what shows it',
    goTo('?role=sdet'),
    (page) => page.getByRole('heading', { name: 'Org-chart architecture' }),
  ],
  ['a page', goTo('?page=routes'), (page) => page.getByRole('complementary', { name: 'Routes' })],
  ['a view', goTo('?view=org-chart'), (page) => page.locator('[data-box]').first()],
  [
    'moving the map',
    async (page) => {
      await follow(page, '');
      await press(/^Move the map$/)(page);
    },
    (page) => page.getByRole('button', { name: /^Move the map$/ }),
  ],
  ['a dialog', press(/^Open/), (page) => page.getByRole('dialog', { name: 'Taxonomy' })],
  [
    'the search',
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

test('what a part needs may fail in every way; it says so, and comes when it is asked for again', async ({
  browser,
}) => {
  const { page, faults, asked, end } = await openFaulty(browser);
  // What comes by itself comes first.
  await expect.poll(() => [...asked].join()).toContain('workbox');
  const again = page.getByRole('button', { name: 'Try again' });
  for (const [way, go, there] of WAYS) {
    await test.step(way, async () => {
      const good = new Set(asked);
      const isFaulty = (path: string) => isLater(path) && !good.has(nameOf(path));
      for (const fault of FAULTS) {
        faults.of = (path) => (isFaulty(path) ? fault : undefined);
        const isAsked = page.waitForRequest((request) => isFaulty(new URL(request.url()).pathname));
        // Without a pointer, which would take the focus: the search closes when it is lost.
        await (fault === FAULTS[0] ? go(page) : again.last().dispatchEvent('click'));
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
  await end();
});

test('files are opened when the worker comes at last; a way back that cannot be loaded is said', async ({
  browser,
}) => {
  const { page, faults, asked, end } = await openFaulty(browser);
  // What comes by itself comes first.
  await expect.poll(() => [...asked].join()).toContain('workbox');
  const roles = page.getByRole('status').filter({ hasText: 'roles' }).first();
  // A worker is prepared as soon as the dialog is there.
  faults.of = (path) => (/\/(worker|storage)-.*\.js/.test(path) ? 'abort' : undefined);
  await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
  const choose = () =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles(['dist/sample-roles.csv', 'dist/sample-matches.csv']);
  for (const part of [/\/(worker|storage)-.*\.js/, /\/index\.json/]) {
    for (const fault of FAULTS) {
      faults.of = (path) => (part.test(path) ? fault : undefined);
      if (part.source.includes('index')) {
        await page.goBack();
        await expect(page.getByText('The page has stayed where it was.')).toBeVisible();
        await expect(page).toHaveURL(/taxonomy=/);
        await page.getByRole('button', { name: 'Dismiss' }).click();
      } else {
        await choose();
        await expect(page.getByText(/could not be opened/)).toBeVisible();
      }
      await expect(roles).toContainText(part.source.includes('index') ? /of \d+/ : 'of 102');
    }
    faults.of = () => undefined;
    if (part.source.includes('index')) await page.goBack();
    else await choose();
    const all = expect(roles);
    await (part.source.includes('index') ? all : all.not).toContainText('of 102 roles');
  }
  await end();
});

/** Each of some files fails in a way of its own. */
const faultyOf =
  (...names: readonly string[]): FaultOf =>
  (path) => {
    const at = names.findIndex((name) => nameOf(path).startsWith(`${name}-`));
    return at < 0 ? undefined : FAULTS[at % FAULTS.length];
  };

test('what comes by itself fails alone, too, and comes when it is asked for again', async ({
  browser,
}) => {
  for (const [search, names] of [
    ['', ['Splitter', 'Offline', 'NotebookHost', 'Navigator', 'react-cytoscape.modern']],
    ['?embed', ['EmbedPage']],
  ] as const) {
    const { page, faults, asked, end } = await openFaulty(browser, faultyOf(...names), search);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toHaveCount(names.length);
    for (const name of names) expect([...asked].join()).toContain(name);
    faults.of = () => undefined;
    for (let left = names.length; left > 0; left--) {
      await again.last().click();
      await expect(again).toHaveCount(left - 1);
    }
    await end();
  }
});

test('what says nothing when it fails is asked for again with the next occasion; without its painter Cytoscape draws the map', async ({
  browser,
}) => {
  const { page, faults, end } = await openFaulty(browser, (path) =>
    isPainter(path) ? 'abort' : undefined,
  );
  const comes = (name: RegExp) =>
    page.waitForResponse((one) => name.test(nameOf(one.url())) && one.ok());
  const isSought = (name: RegExp) =>
    page.waitForRequest((request) => name.test(nameOf(request.url())));
  const silent: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
    [
      /^steps-/,
      async () => {
        await page.getByRole('application').first().focus();
        await page.keyboard.press('Shift+ArrowDown');
      },
    ],
  ];
  for (const [name, act] of silent) {
    for (const fault of FAULTS) {
      faults.of = (path) => (name.test(nameOf(path)) ? fault : undefined);
      const sought = isSought(name);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await act();
      await sought;
      await page.waitForTimeout(100);
    }
    faults.of = () => undefined;
    const came = comes(name);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await act();
    await came;
  }
  await test.step('a file or a picture that could not be made is made when it is asked for again', async () => {
    await press(/Save or share/)(page);
    const dialog = page.getByRole('dialog', { name: 'Save or share' });
    for (const [part, button, failure] of [
      [/^filesWorker-/, 'Save GEXF 1.3', 'Nothing was saved'],
      [/^draw-/, 'Save picture', 'No picture'],
    ] as const) {
      for (const fault of FAULTS) {
        faults.of = (path) => (part.test(nameOf(path)) ? fault : undefined);
        await dialog.getByRole('button', { name: button, exact: true }).click();
        await expect(dialog.getByText(failure).first()).toBeVisible();
        faults.of = () => undefined;
      }
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await saved;
    }
  });
  await end();
});
