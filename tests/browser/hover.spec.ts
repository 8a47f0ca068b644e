import type { Page } from '@playwright/test';
import { dossier, expect, focusMap, open, pointOf, region, test } from './page';
import { records } from './records';

/** Keeps, for each canvas of the page, what has been written on it since it was last cleared. */
async function keepTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    const texts = new Map<HTMLCanvasElement, string[]>();
    Object.assign(window, { texts });
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      texts.set(this.canvas, [...(texts.get(this.canvas) ?? []), text]);
      fillText.call(this, text, ...rest);
    };
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      texts.delete(this.canvas);
      clearRect.apply(this, box);
    };
  });
}

/** How often each title stands on the map, on one line or two; with the card of a role, which has one. */
function titlesOn(page: Page): Promise<Record<string, number>> {
  const all = records.map(({ title }) => title);
  return page.evaluate((titles) => {
    const { texts } = window as unknown as { texts: Map<HTMLCanvasElement, string[]> };
    const counts = Object.fromEntries(titles.map((title) => [title, 0]));
    for (const [canvas, written] of texts) {
      if (!canvas.isConnected) continue;
      // A percentage that has no room on its line stands behind the title.
      const lines = written.map((line) => line.replace(/ \d+\u202f%$/, ''));
      for (let at = 0; at < lines.length; at++) {
        const [one = '', both = ''] = [lines[at], `${lines[at]} ${lines[at + 1]}`];
        // The second line of a title can be a title itself: "Marketing", "Operations Manager".
        if (both in counts) at++;
        const title = both in counts ? both : one;
        if (title in counts) counts[title] = (counts[title] ?? 0) + 1;
      }
    }
    return counts;
  }, all);
}

const card = (page: Page) => region(page).locator('[data-card]');
const dimmed = (page: Page) => region(page).locator('[data-dimmed]');
const twice = async (page: Page) =>
  Object.entries(await titlesOn(page)).filter(([, count]) => count > 1);

test('a hover doubles no title, dims nothing after a click, and joins map and dossier', async ({
  page,
}) => {
  await keepTexts(page);
  await open(page, '', { until: 'cytoscape' });
  const at = await pointOf(page, 'data-scientist');
  await page.mouse.move(at.x, at.y);
  await expect(card(page)).toContainText('Data Scientist');
  await expect(dimmed(page)).toHaveCount(1);
  expect(await twice(page)).toEqual([]);

  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/role=data-scientist/);
  await expect(card(page)).toHaveCount(0);
  await expect(dimmed(page)).toHaveCount(0);
  await expect.poll(async () => (await titlesOn(page))['Data Scientist']).toBe(1);
  const scrolled = await region(page).evaluate((map) => {
    map.scrollTo(99, 99);
    return [map.scrollLeft, map.scrollTop];
  });
  expect(scrolled).toEqual([0, 0]);
  expect(await twice(page)).toEqual([]);

  const other = await pointOf(page, 'sdet');
  await page.mouse.move(other.x, other.y);
  await expect(card(page)).toContainText('SDET');
  await expect(dimmed(page)).toHaveCount(0);
  expect(await twice(page)).toEqual([]);

  await test.step('what is pointed at in the dossier is lit on the map, and the other way round', async () => {
    await page.mouse.move(0, 0);
    await expect(card(page)).toHaveCount(0);
    const layer = region(page).locator('canvas').nth(-2);
    const shown = () => layer.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const nothing = await shown();
    const link = dossier(page).locator('a[data-role="data-engineer"]').first();
    await link.hover();
    await expect.poll(async () => (await shown()) !== nothing).toBe(true);
    await expect(card(page)).toHaveCount(0);

    await expect(link).not.toHaveAttribute('data-pointed');
    const at = await pointOf(page, 'data-engineer');
    await page.mouse.move(at.x, at.y);
    await expect(card(page)).toContainText('Data Engineer');
    await expect(link).toHaveAttribute('data-pointed');
    await page.mouse.move(0, 0);
    await expect(link).not.toHaveAttribute('data-pointed');
  });
  await test.step('Escape takes away what pointer or focus shows before it closes anything; what is shown can be pointed at', async () => {
    const at = await pointOf(page, 'sdet');
    // A busy machine may take longer to move on to the card than it stays.
    await expect(async () => {
      await page.mouse.move(at.x, at.y);
      await card(page).hover({ timeout: 3000 });
    }).toPass();
    await expect(card(page)).toContainText('SDET');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    const rail = dossier(page).getByRole('navigation', { name: 'Sections' });
    const widthOf = async () => (await rail.boundingBox())?.width ?? 0;
    const narrow = await widthOf();
    await rail.hover();
    expect(await widthOf()).toBeGreaterThan(narrow + 20);
    await page.keyboard.press('Escape');
    expect(await widthOf()).toBe(narrow);
    await focusMap(page);
    await page.keyboard.press('ArrowRight');
    await expect(card(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(page).toHaveURL(/role=data-scientist/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/role=/);
  });
});
