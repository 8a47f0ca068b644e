import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { pairs } from '../../src/derive';
import config from '../browser/playwright.config';
import type { DataSet } from './data';
import * as drive from './drive';
import { type Exploring, explore } from './explore';
import { facetTime } from './facets';
import { type Figures, medians } from './figures';
import { measure, recordedPage } from './measure';
import { openOurs } from './opening';
import { questionTimes } from './questions';
import { readingTimes } from './reading';
import { type Rest, workAtRest } from './rest';
import type { Result } from './results';
import { offerPlain, type Site } from './serve';
import { plainData } from './toPlain';
import { temporaryFolder, unattendedLoads } from './unattended';

interface Rig {
  readonly browser: Browser;
  readonly ours: Site;
  readonly plain: Site | undefined;
  readonly repeat: number;
}

export const WINDOW = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 } as const;

/** Measures a data set on both pages in turn. */
export async function measureSet(rig: Rig, set: DataSet): Promise<Result> {
  const { browser, ours, plain, repeat } = rig;
  // Opened files are kept in the browser; the built-in taxonomy has to come fast to a browser that has nothing.
  const profile = set.files ? temporaryFolder() : null;
  const keeping = profile
    ? await chromium.launchPersistentContext(profile, { ...config.use?.launchOptions, ...WINDOW })
    : await browser.newContext(WINDOW);
  const { stand, address, opening } = await openOurs(keeping, ours.url, set);
  const query = offerPlain(set.key, plainData(set, stand));
  const runs: { plain: Figures[]; ours: Figures[] } = { plain: [], ours: [] };
  for (let time = 0; time < repeat; time++) {
    const context = set.files ? keeping : await browser.newContext(WINDOW);
    if (plain) runs.plain.push(await once(context, plain.url + query, plain.folder, set));
    runs.ours.push(await once(context, address, ours.folder, set));
    if (context !== keeping) await context.close();
    console.error(`${set.title}: ${time + 1} of ${repeat}`);
  }
  // With opened files the plain page takes longer than is traced.
  const addresses = [address, ...(plain && !set.files ? [plain.url + query] : [])];
  const explored = await exploring(browser, set.files ? keeping : null, address);
  const rest = plain && !set.files && (await resting(browser, address, plain.url + query));
  await keeping.close();
  const [unattended, unattendedPlain] = await unattendedLoads(addresses, profile, repeat);
  if (!unattended) throw new Error('Nothing was loaded unattended.');
  return {
    set,
    pairs: pairs(set.taxonomy).count,
    ...(plain && { plain: medians(runs.plain) }),
    ours: medians(runs.ours),
    unattended,
    ...(unattendedPlain && { unattendedPlain }),
    ...(opening && { opening }),
    ...(rest && { rest }),
    facets: facetTime(set),
    questions: questionTimes(set.taxonomy),
    reading: await readingTimes(set),
    exploring: explored,
  };
}

async function exploring(
  browser: Browser,
  kept: BrowserContext | null,
  address: string,
): Promise<Exploring> {
  const context = kept ?? (await browser.newContext(WINDOW));
  const page = await recordedPage(context);
  await page.goto(address);
  await drive.markAfter(page, 'picture', 0);
  const figures = await explore(page);
  await page.close();
  if (!kept) await context.close();
  return figures;
}

async function resting(browser: Browser, ours: string, plain: string): Promise<Rest> {
  const context = await browser.newContext({ ...WINDOW, serviceWorkers: 'block' });
  const rest = { ours: await workAtRest(context, ours), plain: await workAtRest(context, plain) };
  await context.close();
  return rest;
}

async function once(context: BrowserContext, url: string, folder: string, set: DataSet) {
  const page = await recordedPage(context);
  const figures = await measure(page, url, folder, set);
  await page.close();
  return figures;
}
