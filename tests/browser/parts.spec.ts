import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { writeShared } from '../../src/notebook/shared';
import { FAULTS, type Fault, startFaultyServer } from './faultyServer';
import { follow } from './page';

// A server of its own sends faulty files. The console tells of them.

const goTo = (search: string) => (page: Page) => follow(page, search);
const press = (name: RegExp) => async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name }).first().click();
};

/** Ways to the parts that are loaded when they are first shown, in an order in which each is new to the page. */
const WAYS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['file', goTo('?role=sdet')],
  ['routes', goTo('?page=routes')],
  ['neighbourhoods', goTo('?page=neighbourhoods')],
  ['evidence', goTo('?page=evidence')],
  ['field', goTo('?page=field')],
  ['a text', goTo('?page=text')],
  ['notebook', goTo('?page=notebook')],
  ['changes', goTo('?page=changes')],
  ['why', goTo('?role=sdet&why=scrum-master')],
  ['tray', goTo('?pin=sdet,scrum-master')],
  ['compare', goTo('?pin=sdet,scrum-master&page=compare')],
  ['table', goTo('?view=table')],
  ['org chart', goTo('?view=org-chart')],
  ['nothing passes', goTo('?risk=99-99')],
  ['notice', goTo('?view=of-nothing')],
  ['a tour', goTo('?tour=introduction')],
  ['a tour that is not there', goTo('?tour=of-nothing')],
  ['moving', press(/^Move the map$/)],
  ['opening', press(/^Open/)],
  ['saving', press(/Save or share/)],
  ['saving a view', press(/^Save this view/)],
  ['keys', press(/^Keys \(/)],
  [
    'search',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Search dossiers' }).fill('burndown');
    },
  ],
  ['a shared link', (page) => page.evaluate(() => location.assign('#shared=nothing'))],
  // Two dialogs, one over the other, come last.
  [
    'accessibility',
    async (page) => {
      await press(/^Keys \(/)(page);
      await page.getByRole('button', { name: /^Accessibility/ }).click();
    },
  ],
];

/** Lazy, but not by these ways: what comes by itself, says nothing, or is of opened files has tests below; the rest is of a frame, of paper, or of a new version. */
const ELSEWHERE =
  /^(Splitter|letters|keepPage|__common-english|noted|pagePainter|paintMatches|SharedTour|Markdown|receive|Unfiled|Arranging|EmbedPage|FilesOnPaper|NewVersion|Preview|draw|filesWorker|universal|worker|react-cytoscape|Offline|workbox-window)/;

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

/** In frames of 25 ms, how long nothing may be said before all counts as shown, and how long a sentence is waited for. */
const SHOWN = 24;
const SAID = 1200;

/** Presses "Try again" when asked to; what is said then, or "nothing" when nothing is said for so many frames. */
const said = (page: Page, again: boolean, patience = SHOWN) =>
  page.evaluate(
    async ([isAgain, most]) => {
      const button = () =>
        [...document.querySelectorAll('button')].findLast(
          (one) => one.textContent === 'Try again' && one.checkVisibility(),
        );
      const frame = () => new Promise((resolve) => setTimeout(resolve, 25));
      if (isAgain) button()?.click();
      let silent = 0;
      // What is loaded without a word for so long is shown.
      while (silent < most) {
        await frame();
        const text = button()?.parentElement?.textContent;
        if (text && (!isAgain || silent > 0)) return text;
        silent++;
      }
      return 'nothing';
    },
    [again, patience] as const,
  );

type FaultOf = (path: string) => Fault | undefined;

/** The built page on a host with faults, in a page that tells which of its later files were asked for. */
async function openFaulty(browser: Browser, search = '', first: FaultOf = () => undefined) {
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

test('each part that is loaded later fails alone, says so, and comes when it is asked for again', async ({
  browser,
}) => {
  const { page, faults, asked, end } = await openFaulty(browser);
  // What comes by itself comes first.
  await expect.poll(() => [...asked].join()).toContain('workbox');
  const good = new Set(asked);
  const isFaulty = (path: string) => isLater(path) && !good.has(nameOf(path));
  const only404 = (path: string) => (isFaulty(path) ? '404' : undefined);
  const matrix: string[] = [];
  for (const [way, go] of WAYS) {
    asked.clear();
    faults.of = only404;
    await go(page);
    await said(page, false, 80);
    for (;;) {
      const file = [...asked].find((name) => !good.has(name));
      if (!file) break;
      // Each file fails in one way, and the files in all of them: what reads the answers is the same for all.
      const fault = FAULTS[matrix.length % FAULTS.length] ?? 'abort';
      faults.of = (path) => (nameOf(path) === file ? fault : only404(path));
      const sentence = await said(page, true, SAID);
      good.add(file);
      faults.of = only404;
      let rest = await said(page, true);
      // On a busy machine a further part is asked for while this one is looked at.
      const isLast = () => [...asked].every((name) => good.has(name));
      // On a busy machine the last sentence stays in sight for a moment, or comes after it was asked for again.
      for (let looks = 0; isLast() && rest !== 'nothing' && looks < 100; looks++) {
        await page.waitForTimeout(100);
        rest = await said(page, looks % 20 === 19);
      }
      const told = `${fault} ${SENTENCE.test(sentence) ? 'said' : sentence}`;
      const row = `${way}: ${file}: ${told}, then ${isLast() ? `${rest} missing` : 'the next'}`;
      matrix.push(row);
    }
    await expect(page.getByRole('status').filter({ hasText: 'roles' }).first()).toBeAttached();
  }
  // The matrix of parts and faults, for whoever reads the log.
  console.log(matrix.join('\n'));
  await end();
  expect(matrix.filter((row) => !row.includes(' said, '))).toEqual([]);
  expect(matrix.filter((row) => /then (?!the next|nothing missing)/.test(row))).toEqual([]);
  const untried = [...lazy].filter((name) => !good.has(name) && !ELSEWHERE.test(name));
  expect(untried).toEqual([]);
});

test('files are opened when the worker comes at last; a way back that cannot be loaded is said', async ({
  browser,
}) => {
  const { page, faults, asked, end } = await openFaulty(browser);
  // What comes by itself comes first.
  await expect.poll(() => [...asked].join()).toContain('workbox');
  const roles = page.getByRole('status').filter({ hasText: 'roles' }).first();
  // A worker is prepared as soon as the dialog is there.
  faults.of = (path) => (/\/(worker|storage|Preview)-.*\.js/.test(path) ? 'abort' : undefined);
  await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
  const choose = () =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles(['dist/sample-roles.csv', 'dist/sample-matches.csv']);
  for (const part of [/\/Preview-/, /\/(worker|storage)-.*\.js/, /\/index\.json/]) {
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
    if (part.source.includes('Preview')) continue;
    if (part.source.includes('index')) await page.goBack();
    else await choose();
    const all = expect(roles);
    await (part.source.includes('index') ? all : all.not).toContainText('of 102 roles');
  }
  await test.step('of an unfiled role its page alone is missing', async () => {
    const csv = (name: string, text: string) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    faults.of = faultyOf('Unfiled');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        csv('some.csv', 'id,title\na,A\nb,B\n'),
        csv('ties.csv', 'source,target,match\na,b,60\na,ghost,40\n'),
      ]);
    await expect(roles).toContainText('of 3 roles');
    await follow(page, `${new URL(page.url()).search}&role=ghost`);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toHaveCount(1);
    faults.of = () => undefined;
    await again.click();
    await expect(page.getByText('It has no row of its own')).toBeVisible();
  });
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
  const shared = writeShared({
    kind: 'tour',
    content: { title: 'Two', steps: [{ title: 'One', text: 'See', link: '?role=sdet' }] },
  });
  for (const [search, names] of [
    ['', ['Splitter', 'Offline', 'NotebookHost', 'Navigator', 'react-cytoscape.modern']],
    ['?embed', ['EmbedPage']],
    [shared, ['SharedLink']],
    [`?embed&tour=shared${shared}`, ['SharedTour']],
  ] as const) {
    const { page, faults, asked, end } = await openFaulty(browser, search, faultyOf(...names));
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
  const { page, faults, end } = await openFaulty(browser, '', (path) =>
    isPainter(path) ? 'abort' : undefined,
  );
  const comes = (name: RegExp) =>
    page.waitForResponse((one) => name.test(nameOf(one.url())) && one.ok());
  const isSought = (name: RegExp) =>
    page.waitForRequest((request) => name.test(nameOf(request.url())));
  const silent: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
    [/^keepPage-/, () => page.getByRole('button', { name: /^Keys \(/ }).focus()],
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
