import type { Browser } from '@playwright/test';
import { generatedSet } from './data';
import { type Figures, medians } from './figures';
import { measure, recordedPage } from './measure';
import { WINDOW } from './measureSet';
import { openOurs } from './opening';
import { table } from './report';
import { type Site, serveVariant } from './serve';

const SIZES = [50, 100, 200, 300, 500, 1000];
const COLUMNS = ['filter', 'hover', 'dragP95', 'wheelP95'] as const;

/** The same taxonomies painted and drawn by Cytoscape, whatever their size: where is the one better than the other? */
export async function threshold(browser: Browser, repeat: number): Promise<string> {
  const painted = await serveVariant('painted', withThreshold(0));
  const drawn = await serveVariant('drawn', withThreshold(1e9));
  const rows: string[][] = [];
  for (const size of SIZES) {
    const [below, above] = [
      await figuresOf(browser, drawn, size, repeat),
      await figuresOf(browser, painted, size, repeat),
    ];
    const both = (pick: (figures: Figures) => number) =>
      `${Math.round(pick(below))} / ${Math.round(pick(above))}`;
    rows.push([
      size.toLocaleString('en'),
      ...COLUMNS.map((column) => both(({ measures }) => measures[column])),
      both(({ tasks }) => tasks.load.longest),
    ]);
    console.error(`${size} roles`);
  }
  await Promise.all([painted.close(), drawn.close()]);
  const heads = ['Filter', 'Hover', 'Drag, p95', 'Zoom, p95', 'Longest task of a load'];
  return table(['Roles, three matches each', ...heads.map((head) => `${head}, ms`)], rows);
}

/** The production page with another threshold between Cytoscape and painting. */
function withThreshold(most: number) {
  return {
    name: 'rolegraph-threshold',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('/src/network/scene/scene.ts')) return undefined;
      const changed = code.replace(/\b(MOST_EDGES|MOST_ROLES) = \d+/g, `$1 = ${most}`);
      if (changed === code) throw new Error(`${id} has no threshold.`);
      return changed;
    },
  };
}

async function figuresOf(browser: Browser, { url, folder }: Site, size: number, repeat: number) {
  const context = await browser.newContext(WINDOW);
  const set = generatedSet(size);
  const { address } = await openOurs(context, url, set);
  const runs: Figures[] = [];
  for (let time = 0; time < repeat; time++) {
    const page = await recordedPage(context);
    runs.push(await measure(page, address, folder, set));
    await page.close();
  }
  await context.close();
  return medians(runs);
}
