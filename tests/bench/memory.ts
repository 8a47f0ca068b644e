import type { Browser } from '@playwright/test';
import { loadSet } from './data';
import { settle } from './drive';
import { heapInUse, recordedPage } from './measure';
import { WINDOW } from './measureSet';
import { chooseFiles, onMap } from './opening';

const TIMES = 20;
const LOOK_AFTER = [1, 5, 10, 20];

/** What is in use with the built-in taxonomy back on the map. */
export interface Held {
  readonly after: number;
  /** Megabytes on the main thread. */
  readonly heap: number;
  readonly workers: number;
}

/** Opens O*NET and goes back to the built-in taxonomy, again and again in the same page. */
export async function memory(browser: Browser, url: string): Promise<Held[] | undefined> {
  const [builtIn, onet] = [loadSet('built-in'), loadSet('onet')];
  if (!builtIn || !onet) return undefined;
  const context = await browser.newContext(WINDOW);
  const page = await recordedPage(context);
  await page.goto(url);
  await onMap(page, builtIn.taxonomy.roles.length);
  const held: Held[] = [];
  for (let time = 1; time <= TIMES; time++) {
    await chooseFiles(page, onet);
    await onMap(page, onet.taxonomy.roles.length);
    await page.getByRole('button', { name: /built-in taxonomy/i }).click();
    await onMap(page, builtIn.taxonomy.roles.length);
    if (!LOOK_AFTER.includes(time)) continue;
    await settle(page);
    held.push({ after: time, heap: await heapInUse(page), workers: page.workers().length });
  }
  await context.close();
  return held;
}
