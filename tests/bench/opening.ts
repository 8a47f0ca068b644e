import type { BrowserContext, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Scene } from '../../src/network/scene/scene';
import type { DataSet } from './data';
import { settle } from './drive';
import { standOf } from './map';
import { recordedPage } from './measure';
import type { Stand } from './toPlain';

/** Arranging ten thousand roles takes minutes where there are two cores. */
const LONGEST_WAIT_MS = 15 * 60_000;
const LATER = ['communities', 'betweenness'] as const;

/** Seconds from the moment in which the files were chosen. */
export interface Opening {
  readonly onMap: number;
  readonly arranged: number;
  readonly communities?: number;
  readonly betweenness?: number;
}

interface Opened {
  readonly stand: Stand;
  /** Where the same taxonomy is again, from what the browser keeps. */
  readonly address: string;
  readonly opening?: Opening;
}

/** Opens a data set in the production page, if it is not the one that is there, and waits until it is arranged. */
export async function openOurs(
  context: BrowserContext,
  url: string,
  set: DataSet,
): Promise<Opened> {
  const page = await recordedPage(context);
  await page.goto(url);
  await onMap(page);
  if (set.files) await chooseFiles(page, set);
  const shown = await onMap(page, set.taxonomy.roles.length);
  const arranged = await arrangedAt(page);
  await settle(page);
  const opened = { stand: await standOf(page), address: page.url() };
  const chosen = await page.evaluate(() => window.bench.changed);
  const later = await page.evaluate(
    (names) =>
      names.flatMap((name) => {
        const mark = window.bench.marks.findLast((known) => known.name === `rolegraph:${name}`);
        return mark ? [[name, mark.start] as const] : [];
      }),
    LATER,
  );
  await page.close();
  if (!set.files) return opened;
  const since = (moment: number) => (moment - chosen) / 1000;
  const parts = Object.fromEntries(later.map(([name, moment]) => [name, since(moment)]));
  return { ...opened, opening: { onMap: since(shown), arranged: since(arranged), ...parts } };
}

/** Chooses the files of a data set in the page's own file input. */
export async function chooseFiles(
  page: Page,
  { files = [] }: Pick<DataSet, 'files'>,
): Promise<void> {
  const input = page.locator('input[type=file]').first();
  if (!(await input.count())) await page.getByRole('button', { name: /^Open/ }).click();
  await input.setInputFiles(
    files.map(({ path, text }) => ({
      name: path.replace(/.*\//, ''),
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })),
  );
}

/** The moment of the page's clock in which the map has so many roles; any number, when none is given. */
export async function onMap(page: Page, roles?: number): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => {
      type Holder = Element & { _cyreg?: { cy: Core } };
      const holder = document.querySelector('.__________cytoscape_container') as Holder | null;
      const scene: Scene | undefined = holder?._cyreg?.cy.scratch('_rolegraph');
      const count = scene?.roles.length ?? 0;
      return count > 0 && count === (wanted ?? count) && performance.now();
    },
    roles,
    { timeout: LONGEST_WAIT_MS },
  );
  return Number(await found.jsonValue());
}

/** The moment in which the page no longer says that it is arranging. */
async function arrangedAt(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => !document.body.innerText.includes('Arranging') && performance.now(),
    undefined,
    { timeout: LONGEST_WAIT_MS, polling: 100 },
  );
  return Number(await found.jsonValue());
}
