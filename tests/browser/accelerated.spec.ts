import { findBrowser } from './findBrowser';
import { coloursAt, expect, groundColour, open, pointsOf, test } from './page';
import config from './playwright.config';
import { roleIds } from './records';
import { openRing, paintedPixels } from './ring';

// Where there is no graphics processor, software plays one: slow, but it draws as one would.
const { args = [] } = config.use?.launchOptions ?? {};
const executablePath = findBrowser();
const ACCELERATED = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--enable-gpu-rasterization',
];
test.use({
  launchOptions: { args: [...args, ...ACCELERATED], ...(executablePath && { executablePath }) },
});

test.beforeEach(async ({ browser }) => {
  const about = await browser.newPage();
  await about.goto('chrome://gpu');
  const isAccelerated = about.getByText('Canvas: Hardware accelerated');
  const found = await isAccelerated
    .first()
    .waitFor({ timeout: 30_000 })
    .then(
      () => true,
      () => false,
    );
  await about.close();
  test.skip(!found, 'this browser does not accelerate canvases');
});

test('on an accelerated canvas roles are drawn in their colours where they stand, and the lines of a large map', async ({
  page,
}) => {
  await open(page, '', { until: 'map' });
  const points = await pointsOf(page, roleIds.slice(0, 12));
  const colours = await coloursAt(page, points);
  expect(colours).not.toContain(await groundColour(page));
  expect(new Set(colours).size).toBeGreaterThan(2);

  // As few as are still painted: software is slow to play a graphics processor.
  await openRing(page, { count: 110, steps: 3 });
  await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
});
