import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { DataSet } from './data';
import { settle } from './drive';
import { median } from './figures';
import { recordedPage } from './measure';
import { WINDOW } from './measureSet';
import { chooseFiles, onMap } from './opening';

const ESCO = '../shared/real/esco';
/** Files as their owners publish them, how many roles they hold, and the seconds in which these are to be on the map. */
const PUBLISHED: readonly (Omit<Published, 'onMap'> & { readonly names: readonly string[] })[] = [
  { title: 'ESCO, occupations alone', names: ['occupations'], roles: 3039, most: 3 },
  {
    title: 'ESCO, with groups and relations',
    names: ['occupations', 'ISCOGroups', 'broaderRelationsOccPillar'],
    roles: 3658,
  },
];

/** How long files take to be on the map. */
export interface Published {
  readonly title: string;
  readonly roles: number;
  /** Seconds from the moment in which they were chosen. */
  readonly onMap: number;
  /** What was asked for, where anything was. */
  readonly most?: number;
}

/** Opens published files in a browser that has nothing yet, each so many times; what is not on this machine is left out. */
export async function published(
  browser: Browser,
  url: string,
  repeat: number,
): Promise<Published[]> {
  const measured: Published[] = [];
  for (const { names, ...what } of PUBLISHED) {
    const paths = names.map((name) => `${ESCO}/${name}_en.csv`);
    if (!paths.every(existsSync)) continue;
    const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const times: number[] = [];
    for (let time = 0; time < repeat; time++)
      times.push(await once(browser, url, files, what.roles));
    measured.push({ ...what, onMap: median(times) });
  }
  return measured;
}

async function once(
  browser: Browser,
  url: string,
  files: NonNullable<DataSet['files']>,
  roles: number,
): Promise<number> {
  const context = await browser.newContext(WINDOW);
  const page = await recordedPage(context);
  await page.goto(url);
  await onMap(page);
  // What a first visit stores for later would be measured, too.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await settle(page);
  // Whoever chooses a file takes longer than the page to prepare for it.
  await page.getByRole('button', { name: /^Open/ }).click();
  await settle(page);
  await chooseFiles(page, { files });
  const shown = await onMap(page, roles);
  const chosen = await page.evaluate(() => window.bench.changed);
  await context.close();
  return (shown - chosen) / 1000;
}
