import {
  dossier,
  expect,
  isPhone,
  open,
  openFilters,
  pointOf,
  region,
  status,
  test,
  visibleRoles,
} from './page';
import { habitats, idsWhere, matchCount, mle, roleIds } from './records';

const withRisk = (from: number, to: number) =>
  idsWhere(
    ({ flightRisk }) =>
      flightRisk !== undefined && flightRisk.percent >= from && flightRisk.percent <= to,
  );

test('flight risk is narrowed by keyboard, and the roles are those that the records give', async ({
  page,
}) => {
  await open(page);
  const filters = await openFilters(page);
  const group = filters.getByRole('group', { name: 'Flight risk' });
  const lowest = group.getByRole('slider', { name: 'Lowest flight risk' });
  await lowest.focus();
  for (let press = 0; press < 7; press++) await page.keyboard.press('PageUp');
  await expect(lowest).toHaveValue('70');
  await expect(page).toHaveURL('/?risk=70-100');
  await expect(status(page)).toContainText(
    `${withRisk(70, 100).length} of ${roleIds.length} roles`,
  );
  expect(await visibleRoles(page)).toEqual(withRisk(70, 100));

  await group.getByRole('slider', { name: 'Highest flight risk' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/?risk=70-99');
  expect(await visibleRoles(page)).toEqual(withRisk(70, 99));
});

test('flight risk is narrowed by dragging a thumb, or by a level', async ({ page }) => {
  await open(page);
  const group = (await openFilters(page)).getByRole('group', { name: 'Flight risk' });
  const track = await group
    .getByRole('slider')
    .first()
    .evaluate((input) => {
      const control = input.closest('[class*=slider]') as HTMLElement;
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x, y, width, height };
    });
  const middle = track.y + track.height / 2;
  await page.mouse.move(track.x + 1, middle);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2, middle, { steps: 5 });
  await page.mouse.up();
  const floor = Number(await group.getByRole('slider').first().inputValue());
  expect(floor).toBeGreaterThan(44);
  expect(floor).toBeLessThan(56);
  expect(await visibleRoles(page)).toEqual(withRisk(floor, 100));

  await group.getByRole('button', { name: /^HIGH/ }).click();
  await expect(page).toHaveURL('/?risk=70-100');
  expect(await visibleRoles(page)).toEqual(withRisk(70, 100));
});

test('each habitat has its count, and checking one leaves its roles', async ({ page }) => {
  await open(page);
  const group = (await openFilters(page)).getByRole('group', { name: 'Habitat' });
  await expect(group.getByRole('checkbox')).toHaveCount(habitats.length);
  for (const { id, name } of habitats) {
    const living = idsWhere((record) => record.habitats?.includes(id) ?? false);
    const box = group.getByRole('checkbox', { name });
    await expect(box).toHaveAccessibleDescription(
      `${living.length} ${living.length === 1 ? 'role' : 'roles'}`,
    );
    if (!living.length) continue;
    await box.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`/?habitat=${id}`);
    await expect(status(page)).toContainText(`${living.length} of ${roleIds.length} roles`);
    expect(await visibleRoles(page)).toEqual(living);
    await box.uncheck();
  }
});

test('a filter is a chip that can be removed, and all are cleared at once', async ({ page }) => {
  const home = habitats[0]?.id;
  await open(page, `?risk=10-100&habitat=${home}`);
  const filters = await openFilters(page);
  await filters.getByRole('button', { name: /^Remove Risk 10–100/ }).click();
  await expect(page).toHaveURL(`/?habitat=${home}`);
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/');
  await expect(status(page)).toContainText(
    `${roleIds.length} of ${roleIds.length} roles, ${matchCount} of ${matchCount}`,
  );
});

test('what does not fit is dimmed, or hidden', async ({ page }) => {
  await open(page, '?risk=70-100');
  const filters = await openFilters(page);
  await expect(filters.getByRole('radio', { name: 'Dim' })).toBeChecked();
  await filters.getByRole('radio', { name: 'Hide' }).check();
  await expect(page).toHaveURL('/?risk=70-100&rest=hide');
  expect(await visibleRoles(page)).toEqual(withRisk(70, 100));
});

test('a filter that leaves nothing says so, and what to do', async ({ page }) => {
  await open(page, '?risk=0-0&rest=hide');
  const card = page.getByRole('status').filter({ hasText: 'No role passes these filters.' });
  await expect(card).toBeVisible();
  const drop = card.getByRole('button', { name: 'Drop the filter on flight risk' });
  await expect(drop).toContainText(`${roleIds.length} roles`);
  await drop.click();
  await expect(page).toHaveURL('/?rest=hide');
  const frame = await region(page).boundingBox();
  for (const { x, y } of await Promise.all(roleIds.map((id) => pointOf(page, id)))) {
    expect(x).toBeGreaterThan(frame?.x ?? 0);
    expect(y).toBeGreaterThan(frame?.y ?? 0);
    expect(x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    expect(y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  }
  await open(page, '?risk=0-0&rest=hide');
  await card.getByRole('button', { name: 'Clear all' }).click();
  await expect(card).toBeHidden();
  await expect(page).toHaveURL('/?rest=hide');
});

test('the whole view is in the link', async ({ page, browser }) => {
  const link = `/?role=${mle.id}&risk=40-90,unknown&habitat=${mle.habitats?.[0]}&rest=hide`;
  await open(page, link.slice(1));
  await expect(page).toHaveURL(link);
  const other = await browser.newPage();
  await open(
    other,
    new URL(page.url()).pathname === '/' ? page.url().replace(/^https?:\/\/[^/]+\//, '') : '',
  );
  expect(await visibleRoles(other)).toEqual(await visibleRoles(page));
  await expect(dossier(other)).toContainText(mle.title);
  await other.close();
});

test('on a small page the filters fold away, and say how many are in force', async ({ page }) => {
  if (!isPhone(page)) await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, '?risk=40-90');
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters).toBeHidden();
  await page.getByRole('button', { name: 'Filters 1' }).click();
  await expect(filters).toBeVisible();
  await page.getByRole('button', { name: 'Show map' }).click();
  await expect(filters).toBeHidden();
});

test('where nothing passes, the selected role can be revealed', async ({ page }) => {
  const lives = mle.habitats ?? [];
  const home = habitats.find(
    ({ id }) => !lives.includes(id) && idsWhere((r) => r.habitats?.includes(id) ?? false).length,
  );
  await open(page, `?role=${mle.id}&risk=0-0&habitat=${home?.id}`);
  const card = page.getByRole('status').filter({ hasText: 'No role passes these filters.' });
  await expect(card.getByRole('button', { name: /^Drop the filter on flight risk/ })).toBeVisible();
  const reveal = card.getByRole('button', { name: `Reveal ${mle.title}` });
  await expect(reveal).toContainText(`${roleIds.length} roles`);
  await reveal.click();
  await expect(page).toHaveURL(`/?role=${mle.id}`);
  expect(await visibleRoles(page)).toContain(mle.id);
});
