import type { Page } from '@playwright/test';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';
import { open } from '../page';

/** Has the page load another taxonomy in place of the built-in one. */
export async function loadInstead(page: Page, compiled: Compiled): Promise<void> {
  const files = new Map(output(compiled).files.map(({ path, text }) => [`/${path}`, text]));
  await page.route(
    ({ pathname }) => files.has(pathname),
    (route) => {
      const body = files.get(new URL(route.request().url()).pathname) ?? '';
      return route.fulfill({ contentType: 'application/json', body });
    },
  );
}

/** Opens the page on a taxonomy of two filed roles and two unfiled ones. */
export async function openSmall(page: Page, search = ''): Promise<void> {
  await loadInstead(page, compile(readDataFolder('tests/browser/small')) as Compiled);
  await open(page, search);
}
