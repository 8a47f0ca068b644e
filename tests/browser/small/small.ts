import type { Page } from '@playwright/test';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile, type Sources } from '../../../src/compile';
import { open } from '../page';

/** Has the page load another taxonomy in place of the built-in one. */
export async function loadInstead(page: Page, sources: Sources): Promise<void> {
  for (const { path, text } of output(compile(sources) as Compiled).files) {
    await page.route(`**/${path}*`, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
  }
}

/** Opens the page on a taxonomy of two filed roles and two unfiled ones. */
export async function openSmall(page: Page, search = ''): Promise<void> {
  await loadInstead(page, readDataFolder('tests/browser/small'));
  await open(page, search);
}
