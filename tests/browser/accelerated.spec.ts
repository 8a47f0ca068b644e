import { expect, open, pointOf, region, test } from './page';
import config from './playwright.config';
import { roleIds } from './records';
import { openRing, paintedPixels } from './ring';

// Where there is no graphics processor, software plays one: slow, but it draws as one would.
const { args = [], ...launchOptions } = config.use?.launchOptions ?? {};
const ACCELERATED = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--enable-gpu-rasterization',
];
test.use({ launchOptions: { ...launchOptions, args: [...args, ...ACCELERATED] } });

test.beforeEach(async ({ browser }) => {
  const about = await browser.newPage();
  await about.goto('chrome://gpu');
  const isAccelerated = about.getByText('Canvas: Hardware accelerated');
  const found = await isAccelerated
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
  await about.close();
  test.skip(!found, 'this browser does not accelerate canvases');
});

test('on an accelerated canvas the lines of a mass are painted, also after a zoom', async ({
  page,
}) => {
  await openRing(page);
  await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
});

test('on an accelerated canvas roles are drawn in their colours where they stand', async ({
  page,
}) => {
  await open(page);
  const points = await Promise.all(roleIds.slice(0, 12).map((id) => pointOf(page, id)));
  const picture = (await page.screenshot()).toString('base64');
  const colours = await page.evaluate(
    async ([source, spots]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const { width, height } = image;
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      const context = copy.getContext('2d', {
        willReadFrequently: true,
      }) as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return spots.map(({ x, y }) => context.getImageData(x, y, 1, 1).data.slice(0, 3).join(' '));
    },
    [picture, points] as const,
  );
  const ground = await region(page).evaluate((map) =>
    getComputedStyle(map).getPropertyValue('--ground'),
  );
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  expect(colours).not.toContain(`${r} ${g} ${b}`);
  expect(new Set(colours).size).toBeGreaterThan(2);
});
