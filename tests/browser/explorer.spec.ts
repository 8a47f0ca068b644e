import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { NodeSingular } from 'cytoscape';
import { curvature, curveBetween } from '../../src/network/scene/curve';
import type { Scene } from '../../src/network/scene/scene';
import {
  askMap,
  askScene,
  dossier,
  expect,
  focusMap,
  follow,
  groundOf,
  hold,
  isPhone,
  open,
  outlined,
  pointOf,
  region,
  settled,
  standing,
  status,
  test,
  visibleRoles,
} from './page';
import { matchCount, mle, pairs, roleIds, titleOf } from './records';
import { openRing } from './taxonomies/open';

/** The role nearest to a point of the frame, half-way across and so far down. */
const roleNear = (page: Page, down: number) =>
  askMap(
    page,
    (cy, share) => {
      const { roles, at }: Scene = cy.scratch('_rolegraph');
      const { x1, x2, y1, y2 } = cy.extent();
      const far = roles.map((_, index) =>
        Math.hypot(
          Number(at[2 * index]) - (x1 + x2) / 2,
          Number(at[2 * index + 1]) - (y1 + share * (y2 - y1)),
        ),
      );
      return String(roles[far.indexOf(Math.min(...far))]?.id);
    },
    down,
  );

/** How many of Cytoscape's canvases are in sight. */
const inSight = (page: Page) =>
  region(page)
    .locator('.__________cytoscape_container canvas')
    .evaluateAll(
      (all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
    );

test('the network of the data is drawn and counted; roles are pointed at, opened and let go', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  expect(await visibleRoles(page)).toEqual([...roleIds].sort());
  expect(await askScene(page, ({ pairs: { count } }) => count, null)).toBe(pairs.size);
  await expect(status(page)).toHaveText(
    `${roleIds.length} of ${roleIds.length} roles, ${matchCount} of ${matchCount} matches`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rolegraph');
  const links = await outlined(page);
  await expect(links).toHaveCount(roleIds.length);
  await links.filter({ hasText: mle.title }).first().dispatchEvent('click');
  await expect(page).toHaveURL(`/?role=${mle.id}`);
  await page.goBack();
  await expect(page).toHaveURL('/');
  // With nothing on them they would cost as much of each picture as any.
  await expect.poll(() => inSight(page)).toBe(0);

  await test.step('a role is pointed at, which fetches its dossier, and opened; the ground lets it go', async () => {
    const press = ({ x, y }: { x: number; y: number }) =>
      isPhone(page) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
    // A phone shows a part of the map, and the sheet lies over the lower half of it.
    const role = await roleNear(page, 0.3);
    const at = await pointOf(page, role);
    if (!isPhone(page)) {
      const ofDossier = (url: URL) => url.pathname.endsWith(`dossiers/${role}.json`);
      const fetched = page.waitForRequest((request) => ofDossier(new URL(request.url())));
      await page.mouse.move(at.x, at.y);
      await fetched;
      await expect(page).toHaveURL('/');
    }
    await press(at);
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(titleOf(role));
    await expect(page).toHaveURL(`/?role=${role}`);
    await expect(page).toHaveTitle(`${titleOf(role)} · Map · Rolegraph`);
    expect(await inSight(page)).toBe(3);
    await press(await groundOf(page));
    await expect(page).toHaveURL('/');
  });
});

test('the first picture of a small map is painted, and then Cytoscape’s, whose lines lie where they were', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name === 'rolegraph:picture')) return;
      const holder = document.querySelector('.__________cytoscape_container');
      Object.assign(window, { atFirst: holder ? 'Cytoscape' : 'paint' });
    }).observe({ type: 'mark', buffered: true });
  });
  await openRing(page, 'ring-40');
  expect(await page.evaluate('atFirst')).toBe('paint');
  const lines = await askMap(
    page,
    (cy) => {
      const disc = (node: NodeSingular) => ({ ...node.position(), r: node.outerWidth() / 2 });
      return cy.edges().map((edge) => ({
        from: disc(edge.source()),
        to: disc(edge.target()),
        drawn: [edge.sourceEndpoint(), edge.controlPoints()[0], edge.targetEndpoint()],
      }));
    },
    null,
  );
  expect(lines).toHaveLength(120);
  for (const { from, to, drawn } of lines) {
    const { start, control, end } = curveBetween(from, to, curvature(from, to));
    [start, control, end].forEach((point, i) => {
      expect(point.x).toBeCloseTo(drawn[i]?.x ?? Number.NaN, 1);
      expect(point.y).toBeCloseTo(drawn[i]?.y ?? Number.NaN, 1);
    });
  }
});

test('a map whose painter never answers is drawn all the same', async ({ page }) => {
  await page.route('**/worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await open(page, `?role=${mle.id}`);
  // Cytoscape is there for the selection before there is a picture, and stays when it is dropped.
  await expect(page.locator('.__________cytoscape_container')).toHaveCount(1);
  await follow(page, '?view=risk-and-pay');
  await follow(page, '');
  const drawn = () => askMap(page, (cy) => cy.nodes().length, null);
  await expect.poll(drawn).toBe(roleIds.length);
});

test('the first picture waits for no other scripts than are counted, nor for faces, and can be moved at once', async ({
  page,
}) => {
  const html = readFileSync('dist/index.html', 'utf8');
  const nameOf = (url: URL) => url.pathname.split('/').at(-1) ?? '';
  const isLater = (url: URL) =>
    url.pathname.endsWith('.js') && !html.includes(nameOf(url)) && !/^worker-/.test(nameOf(url));
  await page.route('**/*.woff2', () => {});
  const release = await hold(page, isLater);
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('rolegraph:picture').length > 0);
  // What the build holds to its budget is what the page names.
  const named = new Set([...html.matchAll(/assets\/[^"]+\.js/g)].map(([path]) => path));
  const bytes = [...named].map((path) => gzipSync(readFileSync(`dist/${path}`)).length);
  const sum = bytes.reduce((sofar, size) => sofar + size, 0);
  expect(sum).toBeGreaterThan(100_000);
  expect(sum).toBeLessThanOrEqual(200_500);

  await test.step('Cytoscape goes on from where it was moved', async () => {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/\?at=/);
    const [x, y, zoom] = (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number);
    release();
    await expect(page.locator('.__________cytoscape_container')).toHaveCount(1);
    const shown = await askMap(
      page,
      (cy) => {
        const { x1, x2, y1, y2 } = cy.extent();
        return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: cy.zoom() };
      },
      null,
    );
    expect(shown.x).toBeCloseTo(x ?? Number.NaN, 0);
    expect(shown.y).toBeCloseTo(y ?? Number.NaN, 0);
    expect(shown.zoom).toBeCloseTo(zoom ?? Number.NaN, 2);
  });
});

test('roles are walked by keyboard alone and dragged; the map zooms; the dossier is made wider', async ({
  page,
}) => {
  await open(page);
  await test.step('a role is selected by keys, each step is announced, and let go with Escape', async () => {
    await focusMap(page);
    await expect(standing(page)).toHaveAccessibleDescription(
      new RegExp(
        `^${roleIds.length} roles, ${matchCount} matches, \\d+ neighbourhoods; the largest is `,
      ),
    );
    await page.keyboard.press('ArrowDown');
    await expect(standing(page)).toHaveAccessibleName(/, \d+ roles, 1 of \d+$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?role=/);
    expect(roleIds).toContain(new URL(page.url()).searchParams.get('role'));
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');

    // Letters find; the groups are others by G, and C says where one is.
    await focusMap(page);
    await page.keyboard.press('f');
    await page.keyboard.type(mle.title.slice(0, -1));
    await expect(standing(page)).toHaveAccessibleName(
      new RegExp(`^${mle.title}, .*, \\d+ of \\d+$`),
    );
    await expect(standing(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('g');
    await expect(standing(page)).toBeFocused();
    const heard = page.locator('body > [data-live]');
    await expect(heard).toHaveText(/^\d+ families\.\s?$/);
    await page.keyboard.press('c');
    await expect(heard).toContainText(`${mle.title}, `);
    await page.keyboard.press('ArrowDown');
    await expect(standing(page)).toHaveAccessibleName(/, match 1 of \d+: .* gives /);
    // Over its disc, and not too small to be touched.
    const away = async () => {
      const at = await pointOf(page, String(await standing(page).getAttribute('data-role')));
      const { x = 0, y = 0, width = 0, height = 0 } = (await standing(page).boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      return Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y);
    };
    await expect.poll(away).toBeLessThan(2);
  });
  await test.step('a dragged role stays where it was put; the map zooms by button and wheel, and comes back whole', async () => {
    await follow(page, '');
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await settled(page);
    const from = await pointOf(page, mle.id);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: /^LOW/ }).click();
    const to = await pointOf(page, mle.id);
    expect(Math.round(to.x - from.x)).toBe(60);
    expect(Math.round(to.y - from.y)).toBe(40);

    const zoom = () => askMap(page, (cy) => cy.zoom(), null);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    const whole = await zoom();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await zoom()).toBeGreaterThan(whole);
    await region(page).hover({ position: { x: 200, y: 100 } });
    await page.mouse.wheel(0, -300);
    await expect.poll(zoom).toBeGreaterThan(whole * 1.35);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    expect(await zoom()).toBeCloseTo(whole);
  });
  await test.step('the width of the dossier is dragged, or moved with the arrow keys, and kept', async () => {
    const width = async () => Math.round((await dossier(page).boundingBox())?.width ?? 0);
    const handle = page.getByRole('separator', { name: 'Width of the dossier' });
    const before = await width();
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    const narrower = await width();
    expect(narrower).toBeLessThan(before);
    const at = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(at.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(at.x - 96, 400, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(narrower + 100);
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await page.reload();
    expect(await width()).toBe(narrower + 100);
    // The theme is kept, too.
    await expect(page.getByRole('button', { name: 'Switch to the light theme' })).toBeVisible();
  });
});

test('a dossier is left and come back to, at the same place', async ({ page }) => {
  await open(page, `?role=${mle.id}`);
  const panel = dossier(page);
  await test.step('a selected role lights up its matches; a related specimen moves the selection, and the focus with it', async () => {
    const touching = [...pairs].filter((pair) => pair.split('~').includes(mle.id)).length;
    const had = () =>
      askMap(page, (cy) => [cy.edges('.lit').length, cy.nodes('.matched').length], null);
    await expect.poll(had).toEqual([touching, touching]);
    const related = mle.related?.[0];
    const title = titleOf(related?.role);
    await dossier(page).getByRole('link', { name: title }).last().click();
    await expect(page).toHaveURL(`/?role=${related?.role}`);
    const heading = dossier(page).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    await page.goBack();
    await expect(heading).toHaveText(mle.title);
    await page.goForward();
    await expect(heading).toHaveText(title);
  });
  await test.step('a file is found again where it was left', async () => {
    await follow(page, `?role=${mle.id}`);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(mle.title);
    const last = panel.getByRole('heading', { name: '[11]' });
    await panel
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: 'Related' })
      .click();
    await expect(last).toBeInViewport();
    await expect(last).toBeFocused();
    await expect(page).toHaveURL(`/?role=${mle.id}&section=related`);
    const title = titleOf(mle.related?.[0]?.role);
    const followed = panel.getByRole('link', { name: title }).last();
    // Within the section, not at its beginning.
    await last.evaluate((heading) => heading.closest('article')?.parentElement?.scrollBy(0, 40));
    const place = async () => Math.round((await followed.boundingBox())?.y ?? Number.NaN);
    await followed.hover();
    const left = await place();
    await followed.click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();
    await page.goBack();
    await expect.poll(place).toBe(left);
  });
});

test('on a phone the dossier is a sheet that is raised and lowered', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page);
  await expect(dossier(page)).toHaveText(new RegExp(`^${roleIds.length} roles`));
  await follow(page, `?role=${mle.id}`);
  const height = async () => (await dossier(page).boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(844 * 0.6);
  await dossier(page).getByRole('button', { name: 'Raise the dossier' }).click();
  await expect.poll(height).toBeGreaterThan(800);
  await dossier(page).getByRole('button', { name: 'Lower the dossier' }).click();
  await expect.poll(height).toBeLessThan(844 * 0.6);
});
