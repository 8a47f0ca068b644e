import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Scene, STATE } from '../../src/network/scene/scene';

/** Tests in which the page must stay silent: no console error, no exception, no request to another host. */
export const test = base.extend<{ silence: string[] }>({
  silence: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (isUnusedPreload(message.text(), page.url())) return;
        if (message.text().startsWith(WITHOUT_WORKER)) return;
        if (['error', 'warning'].includes(message.type())) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
          noise.push(`request to ${url}`);
      });
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Playwright says so of the service worker, which only its own test has. */
const WITHOUT_WORKER = 'Service Worker registration blocked by Playwright';

/** A link to opened files leaves the built-in index unused, which the page preloads for all others. */
const isUnusedPreload = (text: string, url: string) =>
  url.includes('taxonomy=') && /index\.json.* was preloaded .* but not used/.test(text);

export { expect };

export const region = (page: Page): Locator => page.getByRole('region', { name: 'Role network' });
/** The place of the picture that the keyboard stands on: the tab stop of all of it, or one over a mark. */
export const standing = (page: Page): Locator =>
  region(page).locator('[role=application][tabindex="0"], [role=application] [tabindex="0"]');
/** Gives the picture the focus, where the reader stood last; what keys do is loaded after the first picture. */
export async function focusMap(page: Page): Promise<void> {
  await outline(page).waitFor({ state: 'attached' });
  await standing(page).focus();
}
/** The roles of the picture as a list of groups, to be read. */
const outline = (page: Page): Locator =>
  region(page).getByRole('list', { name: 'Roles on the map' });
/** The links of that list, its groups opened. */
export async function outlined(page: Page): Promise<Locator> {
  await outline(page).waitFor({ state: 'attached' });
  for (const group of await outline(page).locator('> li > [aria-expanded]').all())
    await group.dispatchEvent('click');
  return outline(page).locator('> li > ul > li > a');
}
export const dossier = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Dossier' });
/** The page that says why two roles are matched, by their titles. */
export const reasons = (page: Page, a: string, b: string): Locator =>
  page.getByRole('complementary', { name: `${a} and ${b}`, exact: true });
export const status = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'roles' }).first();
export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 760;

/** What a test waits for: the page around the map, the map's first picture, or that Cytoscape has all of a small map. */
type Until = 'page' | 'map' | 'cytoscape';

/** Opens the page and waits until so much of it is there. Whoever asks the map waits for Cytoscape anyhow. */
export async function open(
  page: Page,
  search = '',
  { until = 'page' }: { until?: Until } = {},
): Promise<void> {
  await page.goto(`/${search}`, { waitUntil: 'domcontentloaded' });
  await page.locator('[role=status]', { hasText: /of \d+ roles/ }).waitFor({ state: 'attached' });
  if (until === 'map') await picture(page);
  if (until === 'cytoscape') await cytoscape(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What listens to keys and files does so in effects, soon after the page is shown.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  });
}

/** Follows a link as going back does: without another load. */
export const follow = (page: Page, search: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/${search}`);

/** Waits for the first picture of the map. */
const picture = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('rolegraph:picture').length > 0);

/** Whether Cytoscape has all of a small map, or the scene of a large one. */
function isMapThere(): boolean {
  const holder = document.querySelector('.__________cytoscape_container') as CyHolder | null;
  const cy = holder?._cyreg?.cy;
  const scene: Scene | undefined = cy?.scratch('_rolegraph');
  // Of a small map Cytoscape has everything soon after the first picture.
  const isSmall = scene && scene.roles.length <= 100 && scene.pairs.count <= 300;
  if (!isSmall) return scene !== undefined;
  return cy?.elements().length === scene.roles.length + scene.pairs.count;
}
const cytoscape = (page: Page) => page.waitForFunction(isMapThere);

/** Keeps requests for such addresses waiting, for the whole context; the function that comes back lets them go. */
export async function hold(
  page: Page,
  address: string | RegExp | ((url: URL) => boolean),
): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.context().route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The element in which Cytoscape keeps itself. */
export type CyHolder = Element & { _cyreg?: { cy: Core } };

/** Asks the Cytoscape core once it has the map. */
export const askMap = <T, A>(
  page: Page,
  question: (cy: Core, argument: A) => T,
  argument: A,
): Promise<T> => ask(page, question.toString(), argument);

/** Asks the scene of the map, which has all roles and lines, whether Cytoscape draws them or they are painted. */
export const askScene = <T, A>(
  page: Page,
  question: (scene: Scene, argument: A) => T,
  argument: A,
): Promise<T> =>
  ask(page, `(cy, value) => (${question})(cy.scratch('_rolegraph'), value)`, argument);

/** Asks the Cytoscape core, found where it keeps itself. */
async function ask<T, A>(page: Page, question: string, argument: A): Promise<T> {
  // To wait for a function takes a frame or two, also where it is true already.
  if (!(await page.evaluate(isMapThere))) await cytoscape(page);
  return page.evaluate(
    ([source, value]) => {
      const holder = document.querySelector('.__________cytoscape_container') as CyHolder;
      // biome-ignore lint/security/noGlobalEval: the question travels as text; the page itself never evaluates any.
      return window.eval(`(${source})`)(holder._cyreg?.cy, value);
    },
    [question, argument] as const,
  );
}

/**
 * Where the roles stand, once they and the camera have stood still for a moment: they follow the word that the map is
 * arranged.
 */
export async function settled(page: Page): Promise<string> {
  const look = () =>
    askMap(page, (cy) => [String(cy.scratch('_rolegraph').at), cy.zoom(), { ...cy.pan() }], null);
  let before = '';
  await expect(async () => {
    const now = JSON.stringify(await look());
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [400] });
  return String(JSON.parse(before)[0]);
}

/** Where roles stand on the screen, whether Cytoscape has them or they are painted. */
export async function pointsOf(
  page: Page,
  roles: readonly string[],
): Promise<{ x: number; y: number }[]> {
  const spots = await askMap(
    page,
    (cy, ids) => {
      const { roles, at }: Scene = cy.scratch('_rolegraph');
      return ids.map((id) => {
        const index = roles.findIndex((each) => each.id === id);
        const [x = Number.NaN, y = Number.NaN] = [at[2 * index], at[2 * index + 1]];
        return { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
      });
    },
    roles,
  );
  const { x = 0, y = 0 } = (await region(page).boundingBox()) ?? {};
  return spots.map((spot) => ({ x: spot.x + x, y: spot.y + y }));
}

/** Where one role stands. */
export async function pointOf(page: Page, role: string): Promise<{ x: number; y: number }> {
  const [at = { x: Number.NaN, y: Number.NaN }] = await pointsOf(page, [role]);
  return at;
}

/** The colours of the page at some points, each as `r g b`. */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
): Promise<string[]> {
  // As little as has them all: a picture of the whole page takes half a second.
  const [xs, ys] = [points.map(({ x }) => Math.floor(x)), points.map(({ y }) => Math.floor(y))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const clip = { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const within = points.map((_, at) => ({ x: Number(xs[at]) - x, y: Number(ys[at]) - y }));
  return page.evaluate(
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
    [picture, within] as const,
  );
}

/** The colour of the map's ground, as `r g b`. */
export async function groundColour(page: Page): Promise<string> {
  const ground = await region(page).evaluate((map) =>
    getComputedStyle(map).getPropertyValue('--ground').trim(),
  );
  return [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16)).join(' ');
}

/** How the scene says that a role is dimmed or hidden; only the type is its own, for the scene takes seconds to load here. */
const AWAY = { dim: 1, hidden: 2 } satisfies Partial<typeof STATE>;

/** The ids of the roles that are neither dimmed nor hidden. */
export function visibleRoles(page: Page): Promise<string[]> {
  return askScene(
    page,
    ({ roles, states }, { dim, hidden }) =>
      roles
        .filter((_, index) => states[index] !== dim && states[index] !== hidden)
        .map(({ id }) => id as string)
        .sort(),
    AWAY,
  );
}

/** Opens the filters where they are folded away. */
export async function openFilters(page: Page): Promise<Locator> {
  if (isPhone(page)) await page.getByRole('button', { name: /^Filters/ }).click();
  return page.getByRole('region', { name: 'Filters' });
}

/** A point of the map, in its upper part, that is far from every role and every line. */
export async function groundOf(page: Page): Promise<{ x: number; y: number }> {
  const ground = await askMap(
    page,
    (cy, height) => {
      const { roles, pairs, at }: Scene = cy.scratch('_rolegraph');
      const spots = roles.map((_, index) => ({
        x: Number(at[2 * index]) * cy.zoom() + cy.pan().x,
        y: Number(at[2 * index + 1]) * cy.zoom() + cy.pan().y,
      }));
      for (let pair = 0; pair < pairs.count; pair++) {
        const [from, to] = [spots[Number(pairs.a[pair])], spots[Number(pairs.b[pair])]];
        if (!from || !to) continue;
        for (let t = 0; t <= 1; t += 0.05) {
          spots.push({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
        }
      }
      let best = { x: 0, y: 0, room: -1 };
      for (let x = 10; x < cy.width() - 90; x += 10) {
        for (let y = 10; y < height; y += 10) {
          const room = Math.min(...spots.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
          if (room > best.room) best = { x, y, room };
        }
      }
      return best;
    },
    180,
  );
  const frame = await region(page).boundingBox();
  return { x: ground.x + (frame?.x ?? 0), y: ground.y + (frame?.y ?? 0) };
}

/** A tool of the header; on a phone the menu is opened that has it. */
export async function headerTool(page: Page, name: string | RegExp): Promise<Locator> {
  const tool = page.getByRole('button', { name });
  if (isPhone(page) && !(await tool.isVisible())) {
    await page.getByRole('button', { name: 'More', exact: true }).click();
  }
  return tool;
}

/** Chooses a view, on a phone in the menu of views. */
export async function showView(page: Page, name: string): Promise<void> {
  if (!isPhone(page)) {
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    return;
  }
  await page.getByRole('button', { name: /^View: / }).click();
  await page.getByRole('button', { name, exact: true }).click();
}
