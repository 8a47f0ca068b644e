import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { dossier, expect, isPhone, open, openFilters, region, status, test } from './page';
import { mle } from './records';

const LIST = { name: 'Search dossiers' };

const VIEWS = {
  'no file open': '',
  'a filed role': `?role=${mle.id}`,
  'the org chart': '?view=org-chart&colour=community',
  'risk and pay': `?view=risk-and-pay&role=${mle.id}&colour=risk`,
  'the focus': `?view=focus&role=${mle.id}&depth=2`,
  'why two are matched': `?role=${mle.id}&why=${mle.related?.[0]?.role}`,
  'the focus on nothing': '?view=focus&match=80',
  'the table': `?view=table&role=${mle.id}&risk=60-100&sort=-salary&size=salary`,
  'an unknown role': '?role=chief-vibes-officer',
  'nothing passes': '?risk=0-0',
  'filters in force': `?risk=40-90,unknown&habitat=${mle.habitats?.[0]}`,
  'a link that cannot be followed': '?risk=900',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [name, search] of Object.entries(VIEWS)) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await open(page, search);
        const check = async () => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
          ).toEqual([]);
        };
        await check();
        if (!isPhone(page)) return;
        // The reasons lie over the dossier there.
        const close = page.getByRole('button', { name: 'Close the reasons' });
        if (await close.isVisible()) await close.click();
        const raise = dossier(page).getByRole('button', { name: 'Raise the dossier' });
        if (await raise.isVisible()) {
          await raise.click();
          await check();
        } else {
          await openFilters(page);
          await check();
        }
      });
    }
  });
}

test('the theme is switched, on the map too, and kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const picture = await region(page).screenshot();
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  expect(await ground()).not.toBe(light);
  expect((await region(page).screenshot()).equals(picture)).toBe(false);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Switch to the light theme' })).toBeVisible();
  expect(await ground()).not.toBe(light);
});

test('a strict Content-Security-Policy is in force', async ({ page, silence }) => {
  await open(page);
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  const scripts = policy?.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBe("script-src 'self'");
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    return 'intruder' in window;
  });
  expect(ran).toBe(false);
  expect(silence.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});

test('at most 200 kB of JavaScript, gzipped, come before the first picture', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      bodies.set(response.url(), response.body());
    }
  });
  await open(page);
  const before = await page.evaluate(() => {
    const [picture] = performance.getEntriesByName('rolegraph:picture');
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all.filter(({ responseEnd }) => responseEnd <= (picture?.startTime ?? 0));
  });
  const scripts = before.flatMap(({ name }) => bodies.get(name) ?? []);
  const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  const sum = bytes.reduce((sofar, size) => sofar + size, 0);
  expect(sum).toBeGreaterThan(100_000);
  expect(sum).toBeLessThanOrEqual(200_000);
});

test('a dossier that does not arrive is said so, and can be asked for again', async ({
  page,
  silence,
}) => {
  await page.route('**/dossiers/**', (route) => route.abort());
  await open(page, `?role=${mle.id}`);
  await expect(dossier(page)).toContainText('could not be loaded');
  await page.unroute('**/dossiers/**');
  await dossier(page).getByRole('button', { name: /again/i }).click();
  if (isPhone(page)) await dossier(page).getByRole('button', { name: 'Raise the dossier' }).click();
  await expect(dossier(page).getByRole('heading', { name: '[11]' })).toBeVisible();
  silence.splice(0);
});

test('without its index the page says what is missing', async ({ page, silence }) => {
  await page.route('**/taxonomy/index.json*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  silence.splice(0);
});

for (const [part, search] of [
  ['routes', '?page=routes'],
  ['react-cytoscape', ''],
] as const) {
  test(`a page whose script ${part} does not arrive says so`, async ({ page, silence }) => {
    await page.route(`**/assets/${part}*.js`, (route) => route.abort());
    await page.goto(`/${search}`);
    await expect(page.getByRole('main')).toContainText('could not be loaded');
    await page.unroute(`**/assets/${part}*.js`);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(status(page)).toBeVisible();
    silence.splice(0);
  });
}

test('axe finds nothing in the list of what was found, nor in the list of keys', async ({
  page,
}) => {
  await open(page);
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
    ).toEqual([]);
  };
  await page.getByRole('combobox', LIST).fill('review');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await check();
  await page.getByRole('combobox', LIST).fill('risk:soon');
  await check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await check();
});

test('a first Tab offers to skip to the map', async ({ page }) => {
  test.skip(isPhone(page), 'a phone has no keyboard');
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(region(page)).toBeFocused();
});

test('the page is used from start to end with the keyboard only', async ({ page }) => {
  test.skip(isPhone(page), 'a phone has no keyboard');
  await open(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let press = 0; press < 90 && (await focused()) !== 'Role network'; press++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('Role network');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const heading = dossier(page).getByRole('heading', { level: 2 });
  await expect(heading).not.toHaveText('No file open.');
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('No file open.');
});
