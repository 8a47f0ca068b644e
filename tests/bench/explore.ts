import type { Page } from '@playwright/test';
import * as drive from './drive';
import { median, quantile } from './figures';

/** What only the production page has; milliseconds. */
export interface Exploring {
  /** From a key in the search field to its answer on the screen, once the index is there. */
  readonly search: number;
  /** From choosing another view to its picture, without the travel between them. */
  readonly view: number;
  readonly tableP95: number;
}

const WORDS = 'manager';

/** Searches, switches views and scrolls the table, as a reader would. */
export async function explore(page: Page): Promise<Exploring> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    search: await searchTime(page),
    view: await viewTime(page),
    tableP95: await tableFrames(page),
  };
}

async function searchTime(page: Page): Promise<number> {
  await page.getByRole('combobox', { name: 'Search dossiers' }).click();
  await page.keyboard.type('x');
  await drive.markAfter(page, 'searched', 0);
  await page.keyboard.press('Backspace');
  const times: number[] = [];
  for (const letter of WORDS) {
    await drive.settle(page);
    const press = () => page.keyboard.press(letter);
    times.push(await drive.answerTo(page, ['keydown', 'searched'], press));
  }
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  return median(times);
}

async function viewTime(page: Page): Promise<number> {
  // Every taxonomy has these two, whatever figures it lacks.
  const outline = page.getByRole('list', { name: 'Roles on the map' });
  await outline.getByRole('button').first().dispatchEvent('click');
  await outline.getByRole('link').first().dispatchEvent('click');
  const times: number[] = [];
  for (const name of ['Focus', 'Map', 'Focus', 'Map']) {
    await drive.settle(page);
    const radio = page.getByRole('radio', { name, exact: true });
    const choose = () => radio.check({ force: true });
    times.push(await drive.answerTo(page, ['change', 'painted'], choose));
  }
  return median(times);
}

async function tableFrames(page: Page): Promise<number> {
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  const grid = page.getByRole('grid', { name: 'Roles' });
  await grid.waitFor();
  const box = await grid.boundingBox();
  const frames = await drive.scrollFrames(page, { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 200 });
  return quantile(frames, 0.95);
}
