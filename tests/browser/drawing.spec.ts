import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, region, test } from './page';

/** How many of a hundred pixels may differ by more than a shade: letters are set on fractions of a pixel. */
const MOST_OTHER = { png: 0.5, svg: 3 } as const;
/** The part of the map that nothing lies over. */
const PART = { width: 560, height: 480 } as const;

/** The part of the dialog that is about pictures. */
const section = (page: Page) =>
  page.getByRole('dialog', { name: 'Save or share' }).getByRole('region', { name: 'Picture' });

async function saved(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await section(page).getByRole('button', { name: 'Save picture' }).click();
  return readFile(await (await download).path());
}

/** Of a hundred pixels of two pictures, how many differ. */
const difference = (page: Page, one: string, other: string) =>
  page.evaluate(
    async ([urls, { width, height }]) => {
      const pixels = async (src: string) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [a, b] = await Promise.all([pixels(urls[0]), pixels(urls[1])]);
      let others = 0;
      for (let at = 0; at < a.length; at += 4) {
        const isOther = [0, 1, 2].some((i) => Math.abs(Number(a[at + i]) - Number(b[at + i])) > 48);
        if (isOther) others++;
      }
      return (400 * others) / a.length;
    },
    [[one, other], PART] as const,
  );

test('a saved picture is what the screen shows, as pixels and as vectors', async ({ page }) => {
  await open(page, '?role=scrum-master', { until: 'cytoscape' });
  const url = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`;
  const screen = url('image/png', await region(page).screenshot());

  await page.getByRole('button', { name: 'Save or share' }).click();
  const { head, key, scale } = { head: 'title, filters and date', key: 'key', scale: '1x' };
  for (const label of [head, key, scale])
    await section(page).getByLabel(label, { exact: true }).click();
  const png = url('image/png', await saved(page));
  await expect(section(page).getByRole('status')).toContainText(/Saved: \d+ x \d+ pixels/);
  expect(await difference(page, screen, png)).toBeLessThan(MOST_OTHER.png);

  await section(page).getByLabel('SVG').click();
  const svg = url('image/svg+xml', await saved(page));
  expect(await difference(page, png, svg)).toBeLessThan(MOST_OTHER.svg);
});
