import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dossier, expect, isPhone, open, region, status, test, visibleRoles } from './page';
import { mle, records, titleOf } from './records';

const SMALL_FILES = [
  {
    name: 'roles.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,title\na,Abbot\nb,Baker\nc,Cooper\nd,Dyer\n'),
  },
  {
    name: 'matches.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('source,target,match\na,b,90\nb,c,80\n'),
  },
];

const routes = (page: Page) => page.getByRole('complementary', { name: 'Routes' });
const picker = (page: Page, name: string) => routes(page).getByRole('combobox', { name });
const ways = (page: Page) =>
  routes(page).getByRole('group', { name: 'Route', exact: true }).getByRole('radio');
const steps = (page: Page) => routes(page).getByRole('list').last().getByRole('link');

/** What each record declares of others, as shares. */
const declared = new Map(
  records.map(({ id, related }) => [
    id,
    new Map((related ?? []).map(({ role, match }) => [role, match / 100])),
  ]),
);

/** The strongest chain by trying, over and over, to improve on what is known: slow, and obvious. */
function strongest(from: string, to: string): number {
  const best = new Map([[from, 1]]);
  for (let round = 0; round < records.length; round++) {
    for (const [one, strength] of [...best]) {
      for (const [other, share] of declared.get(one) ?? []) {
        best.set(other, Math.max(best.get(other) ?? 0, strength * share));
      }
    }
  }
  return best.get(to) ?? 0;
}

const end = 'content-strategist';
const ROUTE = `?page=routes&from=${mle.id}&to=${end}`;

test('a route is chosen by keyboard, read step by step, and drawn', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Routes', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(routes(page).getByRole('heading', { name: 'Routes' })).toBeFocused();
  for (const [name, title] of [
    ['From', mle.title],
    ['To', titleOf(end)],
  ] as const) {
    await picker(page, name).focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(new RegExp(`from=${mle.id}&to=${end}$`));
  const percent = Math.round(100 * strongest(mle.id, end));
  await expect(ways(page).first()).toHaveAccessibleName(new RegExp(`^${percent}\\s%`));
  await expect(routes(page).getByRole('status')).toContainText(
    `from ${mle.title} to ${titleOf(end)}`,
  );
  const read = await steps(page).allTextContents();
  const ids = read.map((title) => records.find((record) => record.title === title)?.id ?? '');
  expect([ids[0], ids.at(-1)]).toEqual([mle.id, end]);
  const product = ids
    .slice(1)
    .reduce((all, id, at) => all * (declared.get(ids[at] ?? '')?.get(id) ?? 0), 1);
  expect(product).toBeCloseTo(strongest(mle.id, end), 6);
  expect(await visibleRoles(page)).toEqual([...ids].sort());
});

test('another way is taken, undone, and stands in the link', async ({ page }) => {
  await open(page, ROUTE);
  await expect(ways(page).nth(1)).toBeVisible();
  const first = await visibleRoles(page);
  await ways(page).nth(1).check();
  await expect(page).toHaveURL(/way=2/);
  await expect.poll(() => visibleRoles(page)).not.toEqual(first);
  await routes(page).getByRole('heading', { name: 'Routes' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/way=2/);
  expect(await visibleRoles(page)).toEqual(first);
});

test('a step has its card, a role on the way its dossier, and the way stays', async ({ page }) => {
  await open(page, ROUTE);
  await routes(page).getByRole('button', { name: /^Why / }).first().click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${mle.title} and`) })).toBeVisible();
  await page.getByRole('button', { name: 'Close the reasons' }).click();
  const second = await steps(page).nth(1).textContent();
  await steps(page).nth(1).click();
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(second ?? '');
  const back = page.getByRole('button', { name: `${mle.title} to ${titleOf(end)}`, exact: true });
  await back.click();
  await expect(routes(page)).toBeVisible();
  await routes(page).getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: `Leave ${mle.title} to ${titleOf(end)}` }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test('what is in the way is named: a filter, the weakest match', async ({ page }) => {
  await open(page, `${ROUTE}&risk=0-1`);
  await expect(routes(page).getByRole('status')).toContainText(
    'A filter is in the way: without the one on flight risk, there is a route.',
  );
  await open(page, `${ROUTE}&match=100`);
  await expect(routes(page).getByRole('status')).toContainText('without the one on weakest match');
});

test('a one-way relation and separate parts are named', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
  await page.locator('input[type=file]').setInputFiles(SMALL_FILES);
  await expect(status(page)).toHaveText('4 of 4 roles, 2 of 2 matches');
  const said = routes(page).getByRole('status');
  const ask = (from: string, to: string) =>
    page.evaluate(
      ([a, b]) => {
        const url = new URL(location.href);
        for (const [key, value] of Object.entries({ page: 'routes', from: a, to: b }))
          url.searchParams.set(key, String(value));
        history.pushState(null, '', url);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      [from, to],
    );
  await ask('a', 'c');
  await expect(ways(page).first()).toHaveAccessibleName(/^72\s%/);
  await ask('c', 'a');
  await expect(said).toContainText('Baker names Cooper, and is not named back.');
  await ask('a', 'd');
  await expect(said).toContainText('separate parts of the network');
});

test('pressure is a way of its own', async ({ page }) => {
  const chart = (record: (typeof records)[number]) =>
    record.orgChart as { presses?: { role: string }[] } | undefined;
  const presser = records.find((record) => chart(record)?.presses?.length);
  const pressed = presser && chart(presser)?.presses?.[0]?.role;
  await open(page, `?page=routes&from=${presser?.id}&to=${pressed}&along=pressure`);
  await expect(routes(page).getByText('leans on', { exact: true }).first()).toBeVisible();
  expect(await visibleRoles(page)).toEqual([presser?.id, pressed].sort());
});

test('where from here is ranked by a mix that the reader sets', async ({ page }) => {
  await open(page, `?role=${mle.id}`);
  await dossier(page).getByRole('button', { name: 'Route from here' }).click();
  const rows = routes(page).getByRole('list').getByRole('listitem');
  const first = () => rows.first().getByRole('link').textContent();
  for (const name of ['More pay', 'Less flight risk']) {
    await routes(page).getByRole('slider', { name }).focus();
    await page.keyboard.press('Home');
  }
  const best = (mle.related ?? []).toSorted((a, b) => b.match - a.match)[0];
  expect(await first()).toBe(titleOf(best?.role));
  await expect(page).toHaveURL(/mix=50-0-0/);
  await routes(page).getByRole('slider', { name: 'Closeness' }).focus();
  await page.keyboard.press('Home');
  await routes(page).getByRole('slider', { name: 'More pay' }).focus();
  await page.keyboard.press('End');
  const payOf = (record: (typeof records)[number] | undefined) =>
    Number((record?.salary as { amount?: number } | undefined)?.amount);
  const within = records.filter(({ id }) => id !== mle.id && strongest(mle.id, id) >= 0.3);
  await expect(routes(page).getByText(`${within.length} within reach`)).toBeVisible();
  const paid = within.toSorted((a, b) => payOf(b) - payOf(a))[0];
  expect(await first()).toBe(paid?.title);
  await rows
    .first()
    .getByRole('button', { name: /^Route to/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`to=${paid?.id}`));
});

test('on the map R begins and ends a route, P sets aside', async ({ page }) => {
  test.skip(isPhone(page), 'keys are for keyboards');
  await open(page, `?role=${mle.id}`);
  await region(page).focus();
  await page.keyboard.press('r');
  await expect(page).toHaveURL(new RegExp(`page=routes&from=${mle.id}$`));
  await page.keyboard.press('Escape');
  await region(page).focus();
  await page.keyboard.press(']');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/&to=/);
  await region(page).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: 'Set aside to compare' })).toContainText(mle.title);
});

test('a role that the link names and the taxonomy lacks is said, and the rest followed', async ({
  page,
}) => {
  await open(page, `?page=routes&from=${mle.id}&to=chief-vibes-officer`);
  await expect(page.getByRole('alert')).toContainText('“to=chief-vibes-officer”');
  await expect(routes(page).getByText(/within reach$/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const search of [ROUTE, `?page=routes&from=${mle.id}`, `${ROUTE}&risk=0-1`]) {
      test(`axe finds nothing on the page of routes: ${search}`, async ({ page }) => {
        await open(page, search);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('the regions of the map do not stay behind another view', async ({ page }) => {
  await open(page);
  const inked = () =>
    page.evaluate(() => {
      // Of the page's own canvases the second from the bottom: ground, regions, and then what is painted.
      const canvas = document.querySelectorAll<HTMLCanvasElement>('main section canvas')[1];
      const { width = 1, height = 1 } = canvas ?? {};
      const blank = Object.assign(document.createElement('canvas'), { width, height });
      return canvas?.toDataURL() !== blank.toDataURL();
    });
  await expect.poll(inked).toBe(true);
  await page.getByRole('radio', { name: 'Org chart' }).check({ force: true });
  await expect.poll(inked).toBe(false);
});
