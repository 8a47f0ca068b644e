import {
  coloursAt,
  expect,
  follow,
  isPhone,
  open,
  openFilters,
  pointsOf,
  region,
  settled,
  test,
  visibleRoles,
} from './page';
import { roleIds, withRisk } from './records';

test('what passes again is in the frame; a thumb is dragged, and a filter painted at once; on a small page the filters fold away', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, '?risk=0-0&rest=hide');

  await test.step('where nothing passed, all of the map is in its frame again', async () => {
    const card = page.getByRole('region', { name: 'No role passes these filters.' });
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: 'Drop the filter on flight risk' }).click();
    await expect(page).toHaveURL('/?rest=hide');
    const frame = (await region(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const isInFrame = ({ x, y }: { x: number; y: number }) =>
      x > frame.x && y > frame.y && x < frame.x + frame.width && y < frame.y + frame.height;
    const inFrame = (await pointsOf(page, roleIds)).filter(isInFrame);
    // A phone shows the middle of the map.
    expect(inFrame.length).toBeGreaterThanOrEqual(roleIds.length / (isPhone(page) ? 3 : 1));
  });
  if (!isPhone(page)) {
    await test.step('flight risk is narrowed by dragging a thumb', async () => {
      await follow(page, '');
      const filters = await openFilters(page);
      const lowest = filters.getByRole('slider', { name: 'Lowest flight risk' });
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
    await test.step('a filter of a small map is painted without the way to the painter and back', async () => {
      await follow(page, '?rest=hide');
      await settled(page);
      const [calm = ''] = withRisk(0, 69);
      const [high = ''] = withRisk(70, 100);
      const spots = await pointsOf(page, [calm, high]);
      const [before, kept] = await coloursAt(page, spots);
      await page.evaluate(() => {
        Worker.prototype.postMessage = () => {};
      });
      const filters = await openFilters(page);
      await filters.getByRole('button', { name: /^HIGH/ }).click();
      await expect.poll(async () => (await coloursAt(page, spots))[0]).not.toBe(before);
      expect((await coloursAt(page, spots))[1]).toBe(kept);
    });
  }
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
