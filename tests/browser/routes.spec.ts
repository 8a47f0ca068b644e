import type { Page } from '@playwright/test';
import { dossier, expect, focusMap, follow, open, standing, test, visibleRoles } from './page';
import { mle, records, titleOf } from './records';

const routes = (page: Page) => page.getByRole('complementary', { name: 'Routes' });
const picker = (page: Page, name: string) => routes(page).getByRole('combobox', { name });
const ways = (page: Page) =>
  routes(page).getByRole('group', { name: 'Route', exact: true }).getByRole('radio');
const steps = (page: Page) => routes(page).locator('ol').last().getByRole('link');

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

test('a route is chosen, read, drawn and linked to; a pasted text leads to one', async ({
  page,
}) => {
  await test.step('a route is chosen by keyboard, read step by step, and drawn; another way is taken, and undone', async () => {
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
    const idsOf = async () => {
      const read = await steps(page).allTextContents();
      return read.map((title) => records.find((record) => record.title === title)?.id ?? '');
    };
    const ids = await idsOf();
    expect([ids[0], ids.at(-1)]).toEqual([mle.id, end]);
    const productOf = (chain: readonly string[]) =>
      chain
        .slice(1)
        .reduce((all, id, at) => all * (declared.get(chain[at] ?? '')?.get(id) ?? 0), 1);
    expect(productOf(ids)).toBeCloseTo(strongest(mle.id, end), 6);
    await expect.poll(() => visibleRoles(page)).toEqual(ids.toSorted());

    await test.step('another way', async () => {
      await ways(page).nth(1).check();
      await expect(page).toHaveURL(/way=2/);
      await expect.poll(idsOf).not.toEqual(ids);
      const others = await idsOf();
      expect([others[0], others.at(-1)]).toEqual([mle.id, end]);
      const share = Math.round(100 * productOf(others));
      await expect(ways(page).nth(1)).toHaveAccessibleName(new RegExp(`^${share}\\s%`));
      expect(others.toSorted()).not.toEqual(ids.toSorted());
      await expect.poll(() => visibleRoles(page)).toEqual(others.toSorted());
      await routes(page).getByRole('heading', { name: 'Routes' }).focus();
      await page.keyboard.press('Control+z');
      await expect(page).not.toHaveURL(/way=2/);
      await expect.poll(() => visibleRoles(page)).toEqual(ids.toSorted());
    });
  });
  await test.step('links to routes are followed: filters in the way, pressure, a role that the taxonomy lacks', async () => {
    const said = routes(page).getByRole('status');
    await follow(page, `${ROUTE}&risk=0-1&filtered=steps`);
    await expect(said).toContainText(
      'A filter is in the way: without the one on flight risk, there is a route.',
    );
    await follow(page, `${ROUTE}&match=100`);
    await expect(said).toContainText('without the one on weakest match');

    await test.step('pressure is a way of its own', async () => {
      const pressesOf = (record: (typeof records)[number]) =>
        (record.orgChart as { presses?: { role: string }[] } | undefined)?.presses ?? [];
      const presser = records.find((record) => pressesOf(record).length > 0) ?? mle;
      const pressed = pressesOf(presser)[0]?.role;
      await follow(page, `?page=routes&from=${presser.id}&to=${pressed}&along=pressure`);
      await expect(steps(page)).toHaveText([presser.title, titleOf(pressed)]);
      await expect(routes(page).getByText('leans on', { exact: true })).toBeVisible();
      await expect.poll(() => visibleRoles(page)).toEqual([presser.id, String(pressed)].sort());
    });

    await test.step('a role that the taxonomy lacks is said, and the rest followed', async () => {
      await follow(page, `?page=routes&from=${mle.id}&to=chief-vibes-officer`);
      await expect(page.getByRole('alert')).toContainText('“to=chief-vibes-officer”');
      await expect(routes(page).getByText(/within 2 steps$/)).toBeVisible();
    });
  });
  await test.step('on the map R begins and ends a route, P sets aside', async () => {
    await follow(page, `?role=${mle.id}`);
    await focusMap(page);
    await expect(standing(page)).toHaveAttribute('data-role', mle.id);
    await page.keyboard.press('r');
    await expect(page).toHaveURL(new RegExp(`page=routes&from=${mle.id}$`));
    await page.keyboard.press('Escape');
    await focusMap(page);
    await page.keyboard.press(']');
    await page.keyboard.press('r');
    await expect(page).toHaveURL(/&to=/);
    const to = new URL(page.url()).searchParams.get('to');
    const best = Math.max(...(mle.related ?? []).map(({ match }) => match));
    const strongestOnes = (mle.related ?? []).filter(({ match }) => match === best);
    expect(strongestOnes.map(({ role }) => role)).toContain(to);
    await focusMap(page);
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Set aside to compare' })).toContainText(
      titleOf(to ?? undefined),
    );
  });
  await test.step('the regions of the map do not stay behind another view', async () => {
    await follow(page, '');
    const inked = () =>
      page.evaluate(() => {
        // Of the page's own canvases the third from the bottom: lands, ground, regions, and then what is painted.
        const canvas = document.querySelectorAll<HTMLCanvasElement>('main section canvas')[2];
        if (!canvas) return undefined;
        const { width, height } = canvas;
        const blank = Object.assign(document.createElement('canvas'), { width, height });
        return canvas.toDataURL() !== blank.toDataURL();
      });
    await expect.poll(inked).toBe(true);
    await page.getByRole('radio', { name: 'Risk and pay' }).check({ force: true });
    await expect.poll(inked).toBe(false);
  });
  await test.step('a pasted text leads to the role that it is of, and from there on; it is in no link, and nonsense finds nothing', async () => {
    await follow(page, '?page=routes');
    await routes(page)
      .getByRole('button', { name: /^Start from a text/ })
      .click();
    const text = page.getByRole('complementary', { name: 'Start from a text' });
    await text.getByLabel('Text', { exact: true }).fill('Colourless green ideas sleep furiously.');
    await page.keyboard.press('Control+Enter');
    await expect(text).toContainText('No role is nearer to this text than chance.');
    const advert = 'You moderate usability tests and interviews, and keep the research repository.';
    await text.getByLabel('Text', { exact: true }).fill(advert);
    await page.keyboard.press('Control+Enter');
    await expect(text.getByRole('status')).toContainText('The nearest: UX Researcher.');
    expect(page.url()).not.toMatch(/usability|interviews/);
    await text.getByRole('button', { name: 'Where from UX Researcher' }).click();
    await expect(routes(page)).toContainText('Where from here');
  });
});

test('a step has its reasons, a role its dossier, the way stays; the safest better-paid role takes four actions', {
  tag: '@phone',
}, async ({ page }) => {
  await test.step('a step has its reasons, a role on the way its dossier, and the way stays until it is left', async () => {
    await open(page, ROUTE);
    await routes(page).getByRole('button', { name: /^Why / }).first().click();
    await expect(
      page.getByRole('heading', { name: new RegExp(`^${mle.title} and`) }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    const second = String(await steps(page).nth(1).textContent());
    expect(records.map(({ title }) => title)).toContain(second);
    await steps(page).nth(1).click();
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(second);
    await page
      .getByRole('button', { name: `${mle.title} to ${titleOf(end)}`, exact: true })
      .click();
    await expect(routes(page)).toBeVisible();
    await routes(page).getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: `Leave ${mle.title} to ${titleOf(end)}` }).click();
    await expect(page).not.toHaveURL(/from=/);
  });
  await test.step('the safest better-paid role near Scrum Master takes four actions; its way is read and drawn, and stands in the link', async () => {
    const start = records.find(({ id }) => id === 'scrum-master') ?? mle;
    await follow(page, `?role=${start.id}`);
    await dossier(page).getByRole('button', { name: 'Route from here' }).click();
    await routes(page).getByRole('checkbox', { name: 'Worth it' }).check();
    await routes(page).getByRole('button', { name: /^Risk/ }).click();
    const first = routes(page).getByRole('rowheader').first();
    await expect(first).toHaveText('ERP Consultant');
    await expect(routes(page).getByRole('status')).toContainText('First: ERP Consultant');
    await routes(page).getByRole('button', { name: 'Way to ERP Consultant' }).click();
    await expect(page).toHaveURL(/must=worth&by=risk&show=erp-consultant/);
    await expect(steps(page)).toHaveText(['Scrum Master', 'Project Manager', 'ERP Consultant']);
    await expect
      .poll(() => visibleRoles(page))
      .toEqual(['erp-consultant', 'project-manager', 'scrum-master']);
    await routes(page).getByRole('heading', { name: 'Routes' }).focus();
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/show=/);
  });
  await test.step('lists of the whole field are drawn on the map, one at a time; a link opens the page at its list, and a step back takes it off', async () => {
    await follow(page, '?page=field');
    const field = page.getByRole('complementary', { name: 'The whole field' });
    await field.getByRole('button', { name: 'Show on the map: crossroads' }).click();
    await expect(page).toHaveURL(/field=crossroads/);
    await expect.poll(async () => (await visibleRoles(page)).length).toBe(12);
    await field.getByRole('button', { name: 'Show on the map: fewest bridges' }).click();
    await expect(
      field.getByRole('status').filter({ hasText: 'Fewest bridges on the map' }),
    ).toHaveCount(1);
    await page.goBack();
    await expect.poll(async () => (await visibleRoles(page)).length).toBe(12);
    await open(page, '?page=field&field=gap');
    await expect(field.getByRole('heading', { name: 'Fewest bridges' })).toBeInViewport();
  });
});
