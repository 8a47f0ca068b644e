import type { Locator, Page } from '@playwright/test';
import { dossier, expect, follow, isPhone, open, test } from './page';
import { mle, pairs, records, roleIds, titleOf } from './records';

const LIST = '?page=neighbourhoods';
const AROUND = `${LIST}&around=${mle.id}`;

const beside = (page: Page): Locator => page.locator('aside:visible');
const heading = (page: Page) => beside(page).getByRole('heading', { level: 2 });
const list = (page: Page) => page.getByRole('complementary', { name: 'Neighbourhoods' });
const rows = (page: Page) => list(page).getByRole('button', { name: / \d+ roles,/ });
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
  return rows(page).evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.firstElementChild?.textContent ?? '',
      size: Number.parseInt(button.querySelector('b')?.textContent ?? '', 10),
    })),
  );
}

const medianOf = (figures: number[]) => {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Compares what the open page says of a neighbourhood with the records of the roles that it lists. */
async function expectFigures(page: Page, size: number): Promise<void> {
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
}

test('a dossier names the neighbourhood of its role and leads there; undo leads back', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, `?role=${mle.id}`);
  if (isPhone(page)) await page.getByRole('button', { name: 'Raise the dossier' }).click();
  const row = dossier(page)
    .getByRole('region', { name: 'Place in the network' })
    .locator('dd', { has: page.getByRole('button') });
  const name = await row.getByRole('button').innerText();
  await expect(row).toHaveText(new RegExp(`^${name}, \\d+ roles$`));
  const size = Number(/(\d+) roles$/.exec(await row.innerText())?.[1]);
  await row.getByRole('button').click();
  await expect(heading(page)).toHaveText(name);
  expect(new URL(page.url()).searchParams.get('around')).toBe(mle.id);
  const ids = await members(page);
  expect(ids).toHaveLength(size);
  expect(ids).toContain(mle.id);
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(mle.title);
  if (isPhone(page)) return;

  await test.step('the keyboard opens the list of all, one, the next, and closes it; each tells what the records have', async () => {
    await test.step('around a role that the taxonomy lacks all are shown, and the link is named', async () => {
      await follow(page, `${LIST}&around=chief-vibes-officer`);
      await expect(page.getByRole('alert')).toContainText('“around=chief-vibes-officer”');
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await list(page).getByRole('button', { name: 'Close' }).click();
      await expect(list(page)).toHaveCount(0);
    });

    await page.getByRole('button', { name: 'Neighbourhoods', exact: true }).focus();
    await page.keyboard.press('Enter');
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

    const [first, second] = all as [(typeof all)[number], (typeof all)[number]];
    for (let step = 0; step < 2; step++) await page.keyboard.press('Tab');
    await expect(rows(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(first.name);
    await expect(heading(page)).toBeFocused();
    await expect(said(page)).toHaveText(`Neighbourhood ${first.name}: ${first.size} roles`);
    await expectFigures(page, first.size);

    const next = beside(page).getByRole('button', { name: 'Next' });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(second.name);
    await expect(next).toBeFocused();
    await expect(said(page)).toHaveText(`Neighbourhood ${second.name}: ${second.size} roles`);
    await expectFigures(page, second.size);
    await page.keyboard.press('Control+z');
    await expect(heading(page)).toHaveText(first.name);
    await page.keyboard.press('Control+z');
    await expect(heading(page)).toHaveText('Neighbourhoods');
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
  });
  await test.step('a link opens the neighbourhood of a role, again and again; its bridges lead to the others', async () => {
    await follow(page, AROUND);
    const ids = await members(page);
    expect(ids).toContain(mle.id);
    const name = await heading(page).innerText();
    await page.reload();
    expect(await members(page)).toEqual(ids);
    await expect(heading(page)).toHaveText(name);

    const across = [...pairs].filter(
      (pair) => pair.split('~').filter((id) => ids.includes(id)).length === 1,
    );
    const bridges = section(page, 'Bridges');
    const counts = await bridges.getByText(/^\d+ pairs?$/).allInnerTexts();
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(across.length);

    const why = bridges.getByRole('button', { name: /^Why .* and .* are matched$/ }).first();
    const [, one, other] = /^Why (.*) and (.*) are matched$/.exec(
      (await why.getAttribute('aria-label')) ?? '',
    ) as RegExpExecArray;
    await why.click();
    await expect(page).toHaveURL(/why=/);
    const asked = new URL(page.url()).searchParams;
    const between = [asked.get('role') ?? '', asked.get('why') ?? ''].sort();
    expect(across).toContain(between.join('~'));
    expect(between.map(titleOf).sort()).toEqual([one, other].sort());
    expect(asked.get('page')).toBe('neighbourhoods');
    await page.keyboard.press('Escape');

    const to = bridges.getByRole('listitem').first().getByRole('button').first();
    const neighbour = await to.innerText();
    expect(neighbour).not.toBe(name);
    await to.click();
    await expect(heading(page)).toHaveText(neighbour);
    await expect(heading(page)).toBeFocused();
  });
});
