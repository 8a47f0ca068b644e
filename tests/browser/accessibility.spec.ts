import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe';
import { dossier, expect, follow, isPhone, open, openFilters, region, test } from './page';
import { habitats, mle } from './records';
import { skeleton } from './skeleton';

const other = mle.related?.[0]?.role;
const route = `?page=routes&from=${mle.id}&to=content-strategist`;
const side = (name: string) => (page: Page) => page.getByRole('complementary', { name });
const heading = (page: Page) => dossier(page).getByRole('heading', { level: 2 });
const table = (page: Page) => page.getByRole('grid', { name: 'Roles' });
const nothing = (page: Page) => page.getByText('No role passes these filters.');
const affinity = (page: Page) => page.getByRole('region', { name: 'Affinity' });
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: '“' });

/** Every view and page: its link, and what is there when it has come. */
const VIEWS: Record<string, readonly [search: string, shown: (page: Page) => Locator]> = {
  'a filed role': [`?role=${mle.id}`, (page) => page.getByRole('heading', { name: '[11]' })],
  'the org chart': ['?view=org-chart&colour=community', region],
  'risk and pay': ['?view=risk-and-pay&colour=risk', region],
  'the focus': [`?view=focus&role=${mle.id}&depth=2`, region],
  'why two are matched': [`?role=${mle.id}&why=${other}`, affinity],
  'the table': [`?view=table&role=${mle.id}&risk=60-100&rest=hide&sort=-salary&size=salary`, table],
  'a route': [route, side('Routes')],
  'what is within reach': [`?page=routes&from=${mle.id}`, side('Routes')],
  'no route': [`${route}&risk=0-1`, side('Routes')],
  neighbourhoods: ['?page=neighbourhoods', side('Neighbourhoods')],
  'a neighbourhood': [
    `?page=neighbourhoods&around=${mle.id}`,
    (page) => page.getByRole('region', { name: 'Risk and pay' }),
  ],
  evidence: ['?page=evidence', (page) => page.getByRole('region', { name: 'Missing matches' })],
  'a comparison': [
    `?page=compare&pin=${mle.id},${other}&rows=all`,
    (page) => page.getByRole('region', { name: 'Comparison', exact: true }),
  ],
  'an unknown role': ['?role=chief-vibes-officer', (page) => heading(page)],
  'filters in force': [
    `?risk=40-90,unknown&habitat=${mle.habitats?.[0] ?? habitats[0]?.id}`,
    region,
  ],
  'nothing passes': ['?risk=0-0', nothing],
  'a link that cannot be followed': ['?risk=900', alert],
};

/** Of these a phone shows something else: what lies in the sheet or over it, or is as wide as the page. */
const ON_PHONE = [
  ...['a filed role', 'why two are matched', 'the table', 'a route', 'neighbourhoods'],
  ...['a comparison', 'nothing passes', 'a link that cannot be followed'],
];
/** What is the same in every view, and looked at in the first. */
const FRAME = ['header', '#filters'];
const CONTRAST = 'color-contrast';
/** On a phone what opens over all of the page makes the main part inert, and axe sees none then. */
const COVERED_MAIN = 'landmark-one-main';
const CHANGES_FRAME = ['filters in force', 'nothing passes'];
/** Their colours in the dark are those of the views before them. */
const SAME_IN_DARK = [
  ...['risk and pay', 'the focus', 'what is within reach', 'no route', 'a neighbourhood'],
  ...['an unknown role', 'nothing passes'],
];
/** What depends on how large the page is. */
const OF_SIZE = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus'];
/** What of these a phone lays out anew, in the sheet and over the page. */
const OWN_ON_PHONE = ['a filed role', 'nothing passes'];

interface Looked {
  readonly without?: readonly string[];
  /** Whether there are colours of the dark theme that no view before had. */
  readonly alsoDark?: boolean;
  /** Whether all but its size is that of a larger page. */
  readonly isKnown?: boolean;
}

/** Says what axe finds: all of it once, of a phone, which has the same colours, the rest. */
async function check(page: Page, { isKnown, ...looked }: Looked = {}): Promise<void> {
  const onPhone = isKnown ? { rules: OF_SIZE } : { withoutRules: [CONTRAST, COVERED_MAIN] };
  const options = isPhone(page) ? onPhone : { alsoDark: true, ...looked };
  expect.soft(await axeFaults(page, options)).toEqual([]);
}

/** The tree of a view is as it was reviewed, once all of it has come; with `--update-snapshots` it is written anew. */
const checkTree = (page: Page, file: string) =>
  expect(async () => expect(await skeleton(page)).toMatchSnapshot(file)).toPass({
    timeout: 30_000,
  });

/** What opens over a view on a phone only: the dossier raised, the filters. */
async function checkOver(page: Page): Promise<void> {
  const raise = dossier(page).getByRole('button', { name: 'Raise the dossier' });
  if (await raise.isVisible()) {
    await raise.click();
    await check(page);
    await dossier(page).getByRole('button', { name: 'Lower the dossier' }).click();
  } else if (await page.getByRole('button', { name: /^Filters/ }).isVisible()) {
    await openFilters(page);
    await check(page);
    await page.getByRole('button', { name: /^Filters/ }).click();
  }
}

/** What opens over the page: what was found, what is wrong with a query, the list of keys. */
async function checkDialogs(page: Page): Promise<void> {
  await follow(page, '');
  const search = page.getByRole('combobox', { name: 'Search dossiers' });
  await test.step('what was found', async () => {
    await search.fill('review');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await check(page);
  });
  await test.step('what is wrong with a query', async () => {
    await search.fill('risk:soon');
    await expect(page.getByText('risk: wants a figure').first()).toBeVisible();
    await check(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  });
  await test.step('the list of keys', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await check(page);
    await page.keyboard.press('Escape');
  });
}

/** In forced colours what is only a ground stays in sight. */
async function checkForced(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await follow(page, `?role=${mle.id}&risk=40-80`);
  const ground = (of: Locator, part?: string) =>
    of.first().evaluate((element, p) => getComputedStyle(element, p).backgroundColor, part);
  const rail = page.getByRole('navigation', { name: 'Sections' });
  await expect(rail.locator('a[aria-current]')).toBeVisible();
  const sheet = await ground(page.locator('body'));
  for (const [shown, part] of [
    [
      page.locator('[data-index]').filter({ has: page.getByLabel('Lowest flight risk') }),
      '::before',
    ],
    [page.locator('[style*="--family"]'), undefined],
    [rail.locator('a[aria-current]'), undefined],
  ] as const) {
    expect.soft(await ground(shown, part)).not.toBe(sheet);
  }
  expect(await ground(rail.locator('a:not([aria-current])'))).not.toBe(
    await ground(rail.locator('a[aria-current]')),
  );
  expect.soft(await axeFaults(page, { rules: [CONTRAST] })).toEqual([]);
  // Boxes tell their neighbourhoods by the letters that the key has.
  await follow(page, '?view=org-chart&colour=community');
  await expect(page.locator('[data-box]', { hasText: /^CH Chief of Staff$/ })).toBeVisible();
  await expect(region(page).locator('..').getByText('CH Carpet Heights')).toBeVisible();
}

test('axe finds nothing in any view or page, in either theme, nor in what opens over it', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, '', { until: 'map' });
  await test.step('no file open', () => check(page));
  for (const [name, [search, shown]] of Object.entries(VIEWS)) {
    if (isPhone(page) && !ON_PHONE.includes(name)) continue;
    await test.step(name, async () => {
      await follow(page, search);
      await expect(shown(page).first()).toBeVisible();
      await check(page, {
        without: CHANGES_FRAME.includes(name) ? [] : FRAME,
        alsoDark: !SAME_IN_DARK.includes(name),
        isKnown: !OWN_ON_PHONE.includes(name),
      });
      if (isPhone(page)) await checkOver(page);
      else await checkTree(page, `${name.replaceAll(' ', '-')}.txt`);
    });
  }
  if (isPhone(page)) return;
  await checkDialogs(page);
  await test.step('in forced colours', () => checkForced(page));
});
