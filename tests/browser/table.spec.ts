import { dossier, expect, follow, isPhone, open, test } from './page';
import { records } from './records';

test('the table brings the selected row in sight, keeps its titles at the side, and is walked to the ends', {
  tag: '@phone',
}, async ({ page }) => {
  const titles = records.map(({ title }) => title);
  const sorted = titles.toSorted(new Intl.Collator('en', { numeric: true }).compare);
  const grid = page.getByRole('grid', { name: 'Roles' });
  const isClear = (title: string) =>
    grid.getByRole('link', { name: title, exact: true }).evaluate((link) => {
      const { left, right, top, bottom } = link
        .closest('tr')
        ?.firstElementChild?.getBoundingClientRect() ?? { left: 0, right: 0, top: 0, bottom: 0 };
      const x = (left + right) / 2;
      return [top + 2, bottom - 2].every((y) => {
        const at = document.elementFromPoint(x, y);
        return at?.closest('tr') === link.closest('tr');
      });
    });
  const linkTo = (title: string | undefined) =>
    `?view=table&role=${records.find((one) => one.title === title)?.id}`;
  // Far down when the page is loaded, then in the middle, and the last.
  for (const [nth, at] of [-12, -Math.ceil(sorted.length / 2), -1].entries()) {
    const title = String(sorted.at(at));
    await (nth ? follow : open)(page, linkTo(title));
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect.poll(() => isClear(title)).toBe(true);
  }
  // With a dossier open one can still scroll to the end, and with the keys to the top again.
  await follow(page, linkTo(sorted[0]));
  await expect.poll(() => isClear(String(sorted[0]))).toBe(true);
  await grid.evaluate((element) => element.parentElement?.scrollTo(0, 1e6));
  await expect.poll(() => isClear(String(sorted.at(-1)))).toBe(true);
  await grid.getByRole('link', { name: String(sorted.at(-1)), exact: true }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('link', { name: String(sorted[0]), exact: true })).toBeFocused();
  expect(await isClear(String(sorted[0]))).toBe(true);

  await test.step('the titles stay at the side, headings are whole, and no cell hides its text', async () => {
    await follow(page, '?view=table');
    const headings = grid.getByRole('columnheader');
    const titles = await grid
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 6).length);
    expect(titles).toBe(0);
    const frame = await grid.evaluate((element) => {
      const { left, right } = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
      return { left, right };
    });
    const cut = await headings.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    const salary = await headings.filter({ hasText: 'Salary' }).boundingBox();
    if (!isPhone(page)) expect((salary?.x ?? 0) + (salary?.width ?? 0)).toBeLessThan(frame.right);

    // Walked to by keys, a cell is never under the titles.
    await headings.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let at = (await headings.count()) - 1; at > 1; at--) {
      await page.keyboard.press('ArrowLeft');
      const cell = grid.locator(`td:focus[aria-colindex="${at}"]`);
      const clearance = () =>
        cell.evaluate((element) => {
          const title = element.closest('tr')?.querySelector('th')?.getBoundingClientRect();
          return element.getBoundingClientRect().left - (title?.right ?? 0);
        });
      await expect.poll(clearance).toBeGreaterThanOrEqual(-1);
      expect((await headings.first().boundingBox())?.x).toBeCloseTo(frame.left, 0);
    }
  });
});
