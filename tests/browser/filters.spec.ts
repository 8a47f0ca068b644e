import { STATE } from '../../src/network/scene/scene';
import {
  askScene,
  coloursAt,
  dossier,
  expect,
  follow,
  isPhone,
  open,
  openFilters,
  pointOf,
  region,
  settled,
  status,
  test,
  visibleRoles,
} from './page';
import { habitats, idsWhere, matchCount, mle, pairs, records, riskOf, roleIds } from './records';

const withRisk = (from: number, to: number) =>
  idsWhere(
    ({ flightRisk }) =>
      flightRisk !== undefined && flightRisk.percent >= from && flightRisk.percent <= to,
  );
const livingIn = (...ids: (string | undefined)[]) =>
  idsWhere((record) => ids.some((id) => record.habitats?.includes(String(id))));

test('the whole view is in the link; flight risk, habitats and what becomes of the rest are chosen', async ({
  page,
}) => {
  const home = String(mle.habitats?.[0]);
  const link = `/?role=${mle.id}&risk=40-90,unknown&habitat=${home}&rest=hide`;
  await open(page, link.slice(1));
  await expect(dossier(page)).toContainText(mle.title);
  const risky = withRisk(40, 90);
  const passing = livingIn(home).filter((id) => risky.includes(id));
  expect(passing).toContain(mle.id);
  // What is matched with the selected role is seen beside what passes.
  const matched = roleIds.filter((id) => pairs.has([id, mle.id].sort().join('~')));
  const seen = [...new Set([...passing, ...matched])].sort();
  expect(seen.length).toBeLessThan(roleIds.length);
  await expect.poll(() => visibleRoles(page)).toEqual(seen);
  await expect(status(page)).toContainText(`${passing.length} of ${roleIds.length} roles`);
  await expect(page).toHaveURL(link);

  await test.step('flight risk is narrowed by keyboard, by dragging a thumb, and by a level', async () => {
    await follow(page, '');
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
    await expect.poll(() => visibleRoles(page)).toEqual(withRisk(70, 100));

    await group.getByRole('slider', { name: 'Highest flight risk' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL('/?risk=70-99');
    await expect.poll(() => visibleRoles(page)).toEqual(withRisk(70, 99));
    await filters.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/');

    await test.step('by dragging', async () => {
      const track = await lowest.evaluate((input) => {
        const control = input.closest('[class*=slider]') as HTMLElement;
        const { x, y, width, height } = control.getBoundingClientRect();
        return { x, y, width, height };
      });
      const middle = track.y + track.height / 2;
      await page.mouse.move(track.x + 1, middle);
      await page.mouse.down();
      await page.mouse.move(track.x + track.width / 2, middle, { steps: 5 });
      await page.mouse.up();
      const floor = Number(await lowest.inputValue());
      expect(floor).toBeGreaterThan(44);
      expect(floor).toBeLessThan(56);
      await expect.poll(() => visibleRoles(page)).toEqual(withRisk(floor, 100));
    });

    await group.getByRole('button', { name: /^HIGH/ }).click();
    await expect(page).toHaveURL('/?risk=70-100');
    await expect.poll(() => visibleRoles(page)).toEqual(withRisk(70, 100));
  });
  await test.step('each habitat has its count, and those that are checked leave their roles', async () => {
    await follow(page, '');
    const group = (await openFilters(page)).getByRole('group', { name: 'Habitat' });
    await expect(group.getByRole('checkbox')).toHaveCount(habitats.length);
    const box = (name = '') => group.getByRole('checkbox', { name });
    for (const { id, name } of habitats) {
      const { length } = livingIn(id);
      await expect(box(name)).toHaveAccessibleDescription(
        `${length} ${length === 1 ? 'role' : 'roles'}`,
      );
    }
    const [one, other] = habitats.filter(({ id }) => livingIn(id).length > 0);
    await box(one?.name).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`/?habitat=${one?.id}`);
    await expect(status(page)).toContainText(
      `${livingIn(one?.id).length} of ${roleIds.length} roles`,
    );
    await expect.poll(() => visibleRoles(page)).toEqual(livingIn(one?.id));
    await box(other?.name).check();
    await expect.poll(() => visibleRoles(page)).toEqual(livingIn(one?.id, other?.id));
    await box(one?.name).uncheck();
    await expect(page).toHaveURL(`/?habitat=${other?.id}`);
  });
  await test.step('a filter is a chip that can be removed, all are cleared at once, and the rest is dimmed or hidden', async () => {
    const home = habitats[0]?.id;
    await follow(page, `?risk=10-100&habitat=${home}`);
    const filters = await openFilters(page);
    await filters.getByRole('button', { name: /^Remove Risk 10–100/ }).click();
    await expect(page).toHaveURL(`/?habitat=${home}`);
    await filters.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/');
    await expect(status(page)).toContainText(
      `${roleIds.length} of ${roleIds.length} roles, ${matchCount} of ${matchCount}`,
    );

    await filters.getByRole('button', { name: /^HIGH/ }).click();
    await expect(filters.getByRole('radio', { name: 'Dim' })).toBeChecked();
    const drawn = () =>
      askScene(
        page,
        ({ states }, hidden) => states.filter((state) => state !== hidden).length,
        STATE.hidden,
      );
    await expect.poll(() => visibleRoles(page)).toEqual(withRisk(70, 100));
    expect(await drawn()).toBe(roleIds.length);
    await filters.getByRole('radio', { name: 'Hide' }).check();
    await expect(page).toHaveURL('/?risk=70-100&rest=hide');
    await expect.poll(drawn).toBe(withRisk(70, 100).length);
    expect(await visibleRoles(page)).toEqual(withRisk(70, 100));
  });
  await test.step('a selected role that does not pass can be revealed, also where nothing passes', async () => {
    await follow(page, `?role=${mle.id}&risk=0-50`);
    const line = page.getByRole('status', { name: 'Selected role' });
    await expect(line).toContainText(`${mle.title} does not pass the filter on flight risk.`);
    await line.getByRole('button', { name: 'Reveal it' }).click();
    await expect(page).toHaveURL(`/?role=${mle.id}`);
    await expect(line).toBeEmpty();

    const lives = mle.habitats ?? [];
    const home = habitats.find(({ id }) => !lives.includes(id) && livingIn(id).length);
    await follow(page, `?role=${mle.id}&risk=0-0&habitat=${home?.id}`);
    const card = page.getByRole('region', { name: 'No role passes these filters.' });
    await expect(
      card.getByRole('button', { name: /^Drop the filter on flight risk/ }),
    ).toBeVisible();
    const reveal = card.getByRole('button', { name: `Reveal ${mle.title}` });
    await expect(reveal).toContainText(`${roleIds.length} roles`);
    await reveal.click();
    await expect(page).toHaveURL(`/?role=${mle.id}`);
    expect(await visibleRoles(page)).toContain(mle.id);
  });
  await test.step('a filter of a small map is painted without the way to the painter and back', async () => {
    await follow(page, '?rest=hide');
    await settled(page);
    const [calm = ''] = withRisk(0, 69);
    const [high = ''] = withRisk(70, 100);
    const spots = [await pointOf(page, calm), await pointOf(page, high)];
    const [before, kept] = await coloursAt(page, spots);
    await page.evaluate(() => {
      Worker.prototype.postMessage = () => {};
    });
    const filters = await openFilters(page);
    await filters.getByRole('button', { name: /^HIGH/ }).click();
    await expect.poll(async () => (await coloursAt(page, spots))[0]).not.toBe(before);
    expect((await coloursAt(page, spots))[1]).toBe(kept);
  });
});

test('a filter that leaves nothing says so; what passes is a list; on a small page the filters fold away', {
  tag: '@phone',
}, async ({ page }) => {
  await test.step('a filter that leaves nothing says so, and what to do', async () => {
    await open(page, '?risk=0-0&rest=hide');
    const card = page.getByRole('region', { name: 'No role passes these filters.' });
    await expect(card).toBeVisible();
    const drop = card.getByRole('button', { name: 'Drop the filter on flight risk' });
    await expect(drop).toContainText(`${roleIds.length} roles`);
    await drop.click();
    await expect(page).toHaveURL('/?rest=hide');
    const frame = (await region(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const isInFrame = ({ x, y }: { x: number; y: number }) =>
      x > frame.x && y > frame.y && x < frame.x + frame.width && y < frame.y + frame.height;
    const inFrame = (await Promise.all(roleIds.map((id) => pointOf(page, id)))).filter(isInFrame);
    // A phone shows the middle of the map.
    expect(inFrame.length).toBeGreaterThanOrEqual(roleIds.length / (isPhone(page) ? 3 : 1));
    await follow(page, '?risk=0-0&rest=hide');
    await card.getByRole('button', { name: 'Clear all' }).click();
    await expect(card).toBeHidden();
    await expect(page).toHaveURL('/?rest=hide');
  });
  await test.step('what passes is a list with figures, from which roles are opened and set aside', async () => {
    const bank = habitats.find(({ name }) => /bank/i.test(name))?.id ?? '';
    const asked = livingIn(bank).filter((id) => withRisk(70, 100).includes(id));
    await follow(page, `?risk=70-100&habitat=${bank}&sort=-risk`);
    const panel = dossier(page);
    const items = panel.getByRole('list', { name: 'Roles that pass' }).getByRole('listitem');
    await expect(panel.getByRole('heading', { name: `${asked.length} roles pass` })).toBeVisible();
    await expect(items).toHaveCount(asked.length);
    const risks = (await items.allTextContents()).map((text) => Number(/(\d+)\s%/.exec(text)?.[1]));
    const own = records
      .filter(({ id }) => asked.includes(id))
      .map((record) => Number(riskOf(record)));
    expect(risks).toEqual(own.sort((a, b) => b - a));
    await expect(items.first()).toContainText('$');

    const first = items.first().getByRole('link');
    const title = await first.innerText();
    await first.click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
    await page.goBack();
    await expect(items).toHaveCount(asked.length);
    for (const item of (await items.all()).slice(0, 2)) await item.getByRole('checkbox').check();
    await expect(page.getByRole('button', { name: 'Compare 2' })).toBeEnabled();
    await panel.getByRole('button', { name: 'Fold the list away' }).click();
    await expect(items).toHaveCount(0);
    await page.reload();
    await panel.getByRole('button', { name: `${asked.length} roles pass` }).click();
    await expect(items).toHaveCount(asked.length);
  });
  await test.step('on a small page the filters fold away, and say how many are in force', async () => {
    if (!isPhone(page)) await page.setViewportSize({ width: 1024, height: 768 });
    await follow(page, '?risk=40-90');
    const filters = page.getByRole('region', { name: 'Filters' });
    await expect(filters).toBeHidden();
    await page.getByRole('button', { name: 'Filters, 1 set' }).click();
    await expect(filters).toBeVisible();
    await page.getByRole('button', { name: 'Filters, 1 set' }).click();
    await expect(filters).toBeHidden();
  });
});
