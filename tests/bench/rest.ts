import type { BrowserContext } from '@playwright/test';
import * as drive from './drive';
import { recordedPage } from './measure';

/** How long the main thread of either page works in a second in which nobody does anything; milliseconds. */
export interface Rest {
  readonly ours: number;
  readonly plain: number;
}

const SECONDS = 3;

/** Looks at a page once what follows its first picture is done; `context` has no service worker, for what that stores is stored once. */
export async function workAtRest(context: BrowserContext, url: string): Promise<number> {
  const page = await recordedPage(context);
  await page.goto(url);
  await drive.markAfter(page, 'picture', 0);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Number(metrics.find(({ name }) => name === 'TaskDuration')?.value);
  };
  await page.waitForTimeout(SECONDS * 1000);
  const before = await worked();
  await page.waitForTimeout(SECONDS * 1000);
  const after = await worked();
  await page.close();
  return ((after - before) * 1000) / SECONDS;
}
