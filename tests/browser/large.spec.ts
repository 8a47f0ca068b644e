import type { Page } from '@playwright/test';
import { curvature, curveBetween, pointOn } from '../../src/network/scene/curve';
import type { Scene } from '../../src/network/scene/scene';
import { askMap, expect, follow, pointOf, region, test } from './page';
import { paintedPixels } from './paintedPixels';
import { openRing } from './taxonomies/open';
import { name, RINGS } from './taxonomies/ring';

/** The middle of the line between two roles on the screen. */
async function middleOf(page: Page, a: string, b: string) {
  const [from, to] = [await pointOf(page, a), await pointOf(page, b)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

test('of a large map matches are painted, and Cytoscape has what is in use', async ({ page }) => {
  await openRing(page);
  await test.step('a painted role is opened like any other; Cytoscape has it only to be pressed, or in focus', async () => {
    const had = () => askMap(page, (cy) => cy.nodes().map((node) => node.id()), null);
    expect(await had()).toEqual([]);
    const at = await pointOf(page, 'r012');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    expect(await had()).toEqual(['=r012']);
    await page.mouse.up();
    await expect(page).toHaveURL(/role=r012/);
    // The role and its eight matches.
    await expect.poll(had).toHaveLength(9);
    const marks = await page.evaluate(
      () => performance.getEntriesByName('rolegraph:picture', 'mark').length,
    );
    expect(marks).toBe(1);
  });
  await test.step('thousands of matches are painted below the roles; Cytoscape has those of the selection', async () => {
    await follow(page, '');
    expect(await askMap(page, (cy) => cy.edges().length, null)).toBe(0);
    await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
    await follow(page, '?role=r007');
    await expect.poll(() => askMap(page, (cy) => cy.edges('.lit').length, null)).toBe(8);
  });
  await test.step('a filter takes the lines of what does not pass away', async () => {
    await follow(page, '');
    await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
    const before = await paintedPixels(page);
    await follow(page, '?has.grade=9-9&rest=hide');
    const hidden = () =>
      askMap(
        page,
        (cy) => {
          const { states }: Scene = cy.scratch('_rolegraph');
          return states.filter((state) => state === 2).length;
        },
        null,
      );
    await expect.poll(hidden).toBe(360);
    await expect.poll(() => paintedPixels(page)).toBeLessThan(before / 4);
  });
  await test.step('a hover changes no class on the map', async () => {
    // Of a selected role Cytoscape has the role, its eight matches, and their lines, beside what was used before.
    await page.mouse.move(0, 0);
    await follow(page, '?role=r200');
    const classes = () =>
      askMap(
        page,
        (cy) => cy.elements().map((one) => `${one.id()} ${one.classes().join(' ')}`),
        null,
      );
    const isMarked = (one: string) => /\b(lit|matched)\b/.test(one);
    await expect.poll(async () => (await classes()).filter(isMarked).length).toBe(16);
    const before = await classes();
    const at = await pointOf(page, 'r201');
    await page.mouse.move(at.x, at.y);
    await expect(region(page).locator('[data-card]')).toContainText('Role 201');
    await expect(region(page).locator('[data-dimmed]')).toHaveCount(0);
    expect(await classes()).toEqual(before);
  });
  await test.step('a role that was dragged is lent to Cytoscape where it stands', async () => {
    await follow(page, '');
    const [from, other] = [await pointOf(page, 'r012'), await pointOf(page, 'r200')];
    const drag = async (at: { x: number; y: number }, by: number) => {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + by, at.y + by, { steps: 4 });
      await page.mouse.up();
    };
    await drag(from, 40);
    await drag(other, 1);
    await drag(await pointOf(page, 'r012'), 30);
    const now = await pointOf(page, 'r012');
    expect(now.x - from.x).toBeCloseTo(70, 0);
    expect(now.y - from.y).toBeCloseTo(70, 0);
  });
  await test.step('after a pan and a zoom the lines are painted again for the new view', async () => {
    await follow(page, '');
    const frame = await region(page).boundingBox();
    const middle = { x: (frame?.x ?? 0) + 200, y: (frame?.y ?? 0) + 200 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -300);
    await expect(page).toHaveURL(/at=/);
    await expect
      .poll(() =>
        region(page)
          .locator('canvas')
          .nth(2)
          .evaluate((canvas) => canvas.style.transform),
      )
      .toMatch(/^translate\(0px, 0px\) scale\(1\)$/);
  });
});

test('at one and a half device pixels to one the lines lie under their roles, and the pointer finds them, also after a drag', async ({
  page,
}) => {
  const screen = await page.context().newCDPSession(page);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await screen.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height, deviceScaleFactor: 1.5, mobile: false },
  });
  await openRing(page);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1.5);
  await expect.poll(() => paintedPixels(page)).toBeGreaterThan(1000);
  const frame = await region(page).boundingBox();
  const canvas = await region(page).locator('canvas').nth(2).boundingBox();
  expect(canvas?.x).toBeCloseTo((frame?.x ?? 0) - 200, 0);
  expect(canvas?.width).toBeCloseTo((frame?.width ?? 0) + 400, 0);

  const far = await askMap(
    page,
    (cy) => {
      // The most remote role: nothing else runs through the middle of its outermost lines.
      const { roles, at }: Scene = cy.scratch('_rolegraph');
      const heights = roles.map((_, index) => at[2 * index + 1] ?? 0);
      return heights.indexOf(Math.min(...heights));
    },
    null,
  );
  const at = await pointOf(page, name(far));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 120, at.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(at.x - 200, at.y - 10);
  const middle = await middleOf(page, name(far), name(far + 4));
  await page.mouse.move(middle.x, middle.y, { steps: 3 });
  await expect(
    region(page).getByText(new RegExp(`Role ${far}\\b.* gives .*\u202f%`)),
  ).toBeVisible();
});

test('some hundred lines are painted bent, and found where they are', async ({ page }) => {
  const { count } = RINGS['ring-150'];
  await openRing(page, 'ring-150');
  expect(await askMap(page, (cy) => cy.elements().length, null)).toBe(0);
  const { from, to, zoom, pan } = await askMap(
    page,
    (cy, [size, step]) => {
      const { at, marks }: Scene = cy.scratch('_rolegraph');
      // The longest of the strongest matches: the others are faint, and not found, until one looks at a role.
      const length = (index: number) => {
        const next = (index + step) % size;
        const [dx, dy] = [0, 1].map(
          (axis) => Number(at[2 * index + axis]) - Number(at[2 * next + axis]),
        );
        return Math.hypot(dx ?? 0, dy ?? 0);
      };
      const all = Array.from({ length: size }, (_, index) => index);
      const far = all.reduce((best, index) => (length(index) > length(best) ? index : best), 0);
      const disc = (index: number) => ({
        ...{ index, x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0 },
        r: marks.whole[index] ?? 0,
      });
      const ends = [far, (far + step) % size].sort((a, b) => a - b).map(disc);
      return { from: ends[0], to: ends[1], zoom: cy.zoom(), pan: { ...cy.pan() } };
    },
    [count, 1] as const,
  );
  if (!from || !to) throw new Error('There is no such pair.');
  const { x, y } = pointOn(curveBetween(from, to, curvature(from, to)), 0.5);
  const frame = await region(page).boundingBox();
  const spot = { x: (frame?.x ?? 0) + x * zoom + pan.x, y: (frame?.y ?? 0) + y * zoom + pan.y };
  const [a, b] = [from.index, to.index];
  const pair = region(page).getByText(
    new RegExp(`Role (${a}|${b})\\b.* Role (${a}|${b})\\b.*\u202f%`),
  );
  // On a busy machine the pointer may be there before the lines are.
  await expect(async () => {
    await page.mouse.move(spot.x + 60, spot.y - 30);
    await page.mouse.move(spot.x, spot.y, { steps: 3 });
    await expect(pair).toBeVisible({ timeout: 5000 });
  }).toPass();
});

test('a role that is painted is opened with a finger like any other', {
  tag: '@phone-only',
}, async ({ page }) => {
  await openRing(page);
  const at = await pointOf(page, 'r012');
  await page.touchscreen.tap(at.x, at.y);
  await expect(page).toHaveURL(/role=r012/);
});
