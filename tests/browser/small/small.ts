import type { Page } from '@playwright/test';
import { readDataFolder } from '../../../src/build/dataFolder';
import { output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';
import { open } from '../page';

const { files } = output(compile(readDataFolder('tests/browser/small')) as Compiled);

/** Opens the page on a taxonomy of two filed roles and two unfiled ones, in place of the built-in one. */
export async function openSmall(page: Page, search = ''): Promise<void> {
  for (const { path, text } of files) {
    await page.route(`**/${path}*`, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
  }
  await open(page, search);
}
