import {
  askMap,
  askScene,
  expect,
  focusMap,
  follow,
  open,
  pointOf,
  reasons,
  region,
  settled,
  showView,
  standing,
  test,
  visibleRoles,
} from './page';
import { mle, pressures, records, textsOf, titleOf, withNeighbours } from './records';

test('a copied link shows the same picture to somebody else; the map is walked by keys, and every view puts the roles at its own places', async ({
  page,
  context,
}) => {
  await test.step('a copied link gives the same picture to who has never seen it', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?risk=40-100&colour=community', { until: 'cytoscape' });
    const frame = await region(page).boundingBox();
    await page.mouse.move((frame?.x ?? 0) + 300, (frame?.y ?? 0) + 300);
    await page.mouse.wheel(0, -240);
    await expect(page).toHaveURL(/at=/);
    await settled(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied').first()).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const stand = async () => {
      const { x, y } = await pointOf(page, mle.id);
      const zoom = await askMap(page, (cy) => cy.zoom(), null);
      return [Math.round(x), Math.round(y), zoom.toFixed(2)];
    };
    const [before, passing] = [await stand(), await visibleRoles(page)];
    // As in a browser that has never seen the page.
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await open(page, new URL(link).search);
    await expect.poll(stand).toEqual(before);
    expect(await visibleRoles(page)).toEqual(passing);
  });

  const best = mle.related?.toSorted((a, b) => b.match - a.match)[0];
  await test.step('brackets walk the matches by strength, each step is told, and Backspace retraces; ? lists the keys', async () => {
    await follow(page, `?role=${mle.id}`);
    await focusMap(page);
    await expect(standing(page)).toHaveAttribute('data-role', mle.id);
    const told = async () => String(await standing(page).getAttribute('aria-label'));
    const count = withNeighbours([mle.id]).length - 1;
    await page.keyboard.press(']');
    await expect.poll(told).toContain(`, match 1 of ${count}: `);
    expect(await told()).toContain(`${best?.match}\u202f%`);
    const first = await told();
    await page.keyboard.press(']');
    await expect.poll(told).toContain(`, match 2 of ${count}: `);
    await page.keyboard.press('[');
    await expect.poll(told).toBe(first);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(told).toMatch(new RegExp(`^${mle.title}, selected, `));
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  });

  await test.step('a match is questioned by keyboard, and by its line', async () => {
    const other = records.find(({ id }) => id === best?.role) ?? mle;
    await follow(page, `?role=${mle.id}`);
    await focusMap(page);
    await page.keyboard.press(']');
    await page.keyboard.press('w');
    await expect(page).toHaveURL(`/?role=${mle.id}&why=${other.id}`);
    await expect(reasons(page, mle.title, other.title)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/why=/);
    await expect(standing(page)).toBeFocused();
    await settled(page);
    const middle = await askMap(
      page,
      (cy, [from, to]) => {
        const lines = cy.getElementById(from).edgesWith(cy.getElementById(to));
        return { ...lines[0]?.renderedMidpoint() };
      },
      [`=${mle.id}`, `=${other.id}`] as const,
    );
    const frame = await region(page).boundingBox();
    await page.mouse.click((frame?.x ?? 0) + (middle.x ?? 0), (frame?.y ?? 0) + (middle.y ?? 0));
    await expect(page).toHaveURL(/why=/);
  });

  const boxes = (state: string) => region(page).locator(`[data-state=${state}]`);
  await test.step('the roles stand elsewhere in another view, and where they were on the map again', async () => {
    await follow(page, `?role=${mle.id}`);
    const at = () =>
      askScene(
        page,
        ({ roles, at }, id) => {
          const index = roles.findIndex((role) => role.id === id);
          return [at[2 * index], at[2 * index + 1]];
        },
        mle.id,
      );
    const before = await at();
    await showView(page, 'Risk and pay');
    await expect.poll(at).not.toEqual(before);
    await showView(page, 'Org chart');
    await expect(boxes('selected')).toHaveText(mle.title);
    await showView(page, 'Map');
    await expect.poll(at).toEqual(before);
  });

  await test.step('the org chart says in two steps whom a role presses on, and what it asks', async () => {
    await follow(page, '?');
    const staff = 'chief-of-staff';
    const above = pressures.flatMap(([from, to]) => (to === staff ? [from] : []));
    const below = pressures.flatMap(([from, to]) => (from === staff ? [to] : []));
    // Where all of the chart has room, and can still be read.
    await page.setViewportSize({ width: 2400, height: 1600 });
    await showView(page, 'Org chart');
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await region(page).getByTitle(titleOf(staff), { exact: true }).click();
    const titles = [...above, ...below].map(titleOf);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await expect(boxes('matched')).toHaveCount(titles.length);
    expect((await boxes('matched').allTextContents()).sort()).toEqual(titles.sort());
    const written = region(page).locator('[data-demand]');
    // One that has no room on its line is left out.
    await expect.poll(() => written.count()).toBeGreaterThan(titles.length / 2);
    const demands = textsOf(records.map(({ orgChart }) => orgChart));
    for (const demand of await written.allTextContents()) expect(demands).toContain(demand);
    const top = async (role: string) =>
      (await region(page).getByTitle(titleOf(role), { exact: true }).boundingBox())?.y ??
      Number.NaN;
    for (const role of below) expect(await top(role)).toBeGreaterThan(await top(staff));
  });
});
