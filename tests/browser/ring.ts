import type { BrowserContext, Page } from '@playwright/test';
import { test as base, type CyHolder, expect, headerTool, open, region, settled } from './page';

// 400 roles, each matched with the next four round a ring: 1,600 pairs, more than Cytoscape is given.
const ROLES = 400;
/** The id of a role of the ring. */
export const name = (i: number) => `r${String(i % ROLES).padStart(3, '0')}`;

/** So many roles round a ring, each matched with the next ones, as the texts of a CSV pair. */
export function ring(count: number, steps: number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const roles = numbers.map((i) => `${name(i)},Role ${i},${i % 10}`);
  const matches = numbers.flatMap((i) =>
    Array.from({ length: steps }, (_, s) => `${name(i)},${name((i + s + 1) % count)},${89 - s}`),
  );
  return {
    roles: ['id,title,grade', ...roles].join('\n'),
    matches: ['source,target,match', ...matches].join('\n'),
  };
}

const file = (title: string, text: string) => ({
  name: title,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** The taxonomies that a context has opened already, as links. */
const opened = new WeakMap<BrowserContext, Map<string, string>>();
const linksOf = (page: Page) => {
  const links = opened.get(page.context()) ?? new Map<string, string>();
  opened.set(page.context(), links);
  return links;
};

interface Ring {
  readonly count?: number;
  readonly steps?: number;
  /** What follows in the link: `&role=r007`. */
  readonly search?: string;
}

/** Opens a ring of roles, arranged; its files are read once in a context, and kept by it. */
export async function openRing(
  page: Page,
  { count = ROLES, steps = 4, search = '' }: Ring = {},
): Promise<void> {
  const links = linksOf(page);
  const key = `${count} ${steps}`;
  const link = links.get(key);
  if (link) await open(page, `${link}${search}`, { until: 'map' });
  else await openFiles(page, ring(count, steps));
  await page.waitForFunction((count) => {
    const holder = document.querySelector('.__________cytoscape_container') as CyHolder | null;
    return holder?._cyreg?.cy.scratch('_rolegraph')?.roles.length === count;
  }, count);
  await expect(page.getByText(/Arranging the map/)).toHaveCount(0, { timeout: 60_000 });
  await settled(page);
  if (link) return;
  links.set(key, new URL(page.url()).search);
  if (search) await openRing(page, { count, steps, search });
}

async function openFiles(page: Page, { roles, matches }: ReturnType<typeof ring>): Promise<void> {
  if (page.url() === 'about:blank') await open(page);
  await (await headerTool(page, /^Open a taxonomy/)).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('ring.csv', roles), file('ring-matches.csv', matches)]);
}

/** Tests whose pages share a context for as long as the worker lives, and with it the taxonomies opened before. */
export const test = base.extend<{ page: Page }, { shared: BrowserContext }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, hasTouch = false } = project.use;
      const context = await browser.newContext({ baseURL, viewport, hasTouch });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared }, use) => {
    const page = await shared.newPage();
    await use(page);
    await page.close();
  },
});

/** How many values of pixels in the middle of the map the lines below the roles make others. */
export async function paintedPixels(page: Page): Promise<number> {
  const lines = region(page).locator('canvas').nth(2);
  const { x = 0, y = 0, width = 0, height = 0 } = (await region(page).boundingBox()) ?? {};
  const clip = { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
  const shot = async (visibility: string) => {
    await lines.evaluate((canvas, value) => {
      canvas.style.visibility = value;
    }, visibility);
    return (await page.screenshot({ clip })).toString('base64');
  };
  const pictures = [await shot('hidden'), await shot('')];
  return page.evaluate(async (sources) => {
    const [without, withLines] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const { width, height } = image;
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      }),
    );
    return withLines?.filter((value, i) => value !== without?.[i]).length ?? 0;
  }, pictures);
}
