import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { dossier, expect, isPhone, open, test } from './page';
import { mle, pairs, records, roleIds, titleOf } from './records';

const LIST = '?page=neighbourhoods';
const AROUND = `${LIST}&around=${mle.id}`;

const beside = (page: Page): Locator => page.locator('aside:visible');
const heading = (page: Page) => beside(page).getByRole('heading', { level: 2 });
const list = (page: Page) => page.getByRole('complementary', { name: 'Neighbourhoods' });
const rows = (page: Page) => list(page).getByRole('button', { name: /: \d+ roles/ });
const section = (page: Page, name: string) => beside(page).getByRole('region', { name });
const said = (page: Page) => beside(page).getByRole('status');

/** The ids of the roles that the page of a neighbourhood lists. */
async function members(page: Page): Promise<string[]> {
  const links = section(page, 'Roles').locator('[data-role]');
  // The page itself is loaded when it is opened.
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.role ?? ''));
}

/** What each row of the list says: its name, how many roles. */
async function listed(page: Page): Promise<{ name: string; size: number }[]> {
  await expect(rows(page).first()).toBeVisible();
  const labels = await rows(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => {
    const [, name = '', size] = /^(.*): (\d+) roles/.exec(label) ?? [];
    return { name, size: Number(size) };
  });
}

const medianOf = (figures: number[]) => {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

test('every role is in one of the neighbourhoods, or alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Neighbourhoods' }).click();
  await expect(heading(page)).toHaveText('Neighbourhoods');
  await expect(heading(page)).toBeFocused();
  const all = await listed(page);
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const sizes = all.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  const text = await list(page).innerText();
  const alone = Number(/(\d+) roles? stands? alone/.exec(text)?.[1] ?? 0);
  expect(sizes.reduce((sum, size) => sum + size, alone)).toBe(roleIds.length);
});

test('a neighbourhood tells of its roles, as the records have it', async ({ page }) => {
  await open(page, LIST);
  const [{ name, size }] = (await listed(page)) as [{ name: string; size: number }];
  await rows(page).first().click();
  await expect(heading(page)).toHaveText(name);
  await expect(heading(page)).toBeFocused();
  await expect(said(page)).toHaveText(`Neighbourhood ${name}: ${size} roles`);

  const ids = await members(page);
  expect(ids).toHaveLength(size);
  const inside = [...pairs].filter((pair) => pair.split('~').every((id) => ids.includes(id)));
  const possible = (size * (size - 1)) / 2;
  await expect(beside(page)).toContainText(
    `${size} roles; ${inside.length} of ${possible} possible pairs are matched`,
  );

  const risks = records.flatMap(({ id, flightRisk }) =>
    ids.includes(id) && flightRisk ? flightRisk.percent : [],
  );
  await expect(section(page, 'Risk and pay')).toContainText(
    new RegExp(`Median ${medianOf(risks)}\\s%`),
  );
  const high = risks.filter((risk) => risk >= 70).length;
  await expect(section(page, 'Risk and pay')).toContainText(`${high} HIGH`);
});

test('its bridges lead to the others, and say which roles they hang on', async ({ page }) => {
  await open(page, AROUND);
  const ids = await members(page);
  const across = [...pairs].filter(
    (pair) => pair.split('~').filter((id) => ids.includes(id)).length === 1,
  );
  const bridges = section(page, 'Bridges');
  const counts = await bridges.getByText(/^\d+ pairs?$/).allInnerTexts();
  expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(across.length);

  const why = bridges.getByRole('button', { name: /^Why .* and .* are matched$/ }).first();
  const [, one, other] = /^Why (.*) and (.*) are matched$/.exec(
    (await why.getAttribute('aria-label')) ?? '',
  ) as RegExpExecArray;
  await why.click();
  const asked = new URL(page.url()).searchParams;
  expect([asked.get('role'), asked.get('why')].map((id) => titleOf(id ?? '')).sort()).toEqual(
    [one, other].sort(),
  );
  expect(asked.get('page')).toBe('neighbourhoods');
  await page.keyboard.press('Escape');

  const to = bridges.getByRole('listitem').first().getByRole('button').first();
  const name = await to.innerText();
  await to.click();
  await expect(heading(page)).toHaveText(name);
  await expect(heading(page)).toBeFocused();
});

test('a link opens the neighbourhood of a role again, in another browser', async ({
  page,
  browser,
}) => {
  await open(page, AROUND);
  const ids = await members(page);
  expect(ids).toContain(mle.id);
  const another = await (await browser.newContext()).newPage();
  await open(another, page.url().replace(/^[^?]*/, ''));
  expect(await members(another)).toEqual(ids);
  await expect(heading(another)).toHaveText(await heading(page).innerText());
  await another.context().close();
});

test('of a role that the taxonomy lacks, all are shown, and the link is named', async ({
  page,
}) => {
  await open(page, `${LIST}&around=chief-vibes-officer`);
  await expect(page.getByRole('alert')).toContainText('“around=chief-vibes-officer”');
  await expect(rows(page).first()).toBeVisible();
});

test('a dossier names the neighbourhood of its role and leads there; undo leads back', async ({
  page,
}) => {
  await open(page, `?role=${mle.id}`);
  if (isPhone(page)) await page.getByRole('button', { name: 'Raise the dossier' }).click();
  const row = dossier(page)
    .getByRole('region', { name: 'Place in the network' })
    .locator('dd', { has: page.getByRole('button') });
  const name = await row.getByRole('button').innerText();
  await expect(row).toHaveText(new RegExp(`^${name}, \\d+ roles$`));
  await row.getByRole('button').click();
  await expect(heading(page)).toHaveText(name);
  expect(new URL(page.url()).searchParams.get('around')).toBe(mle.id);
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(mle.title);
});

test('the keyboard opens the list, one, the next, and closes it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Neighbourhoods' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  const all = await listed(page);
  for (let step = 0; step < 2; step++) await page.keyboard.press('Tab');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(all[0]?.name ?? '');
  const next = beside(page).getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(all[1]?.name ?? '');
  await expect(next).toBeFocused();
  await expect(said(page)).toContainText(`Neighbourhood ${all[1]?.name}`);
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(all[0]?.name ?? '');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Neighbourhoods');
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [name, search] of Object.entries({ list: LIST, page: AROUND })) {
      test(`axe finds nothing on the ${name}`, async ({ page }) => {
        await open(page, search);
        await expect(heading(page)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}
