import type { Page } from '@playwright/test';
import { readDataFolder } from '../../../src/build/dataFolder';
import { type Output, output } from '../../../src/build/output';
import { type Compiled, compile } from '../../../src/compile';
import { open } from '../page';

let made: Output['files'] | undefined;

/** Two filed roles and two unfiled ones, as the page loads them: made once, when they are first asked for. */
function filesOfSmall(): Output['files'] {
  made ??= output(compile(readDataFolder('tests/browser/small')) as Compiled).files;
  return made;
}

/** Opens the page on the small taxonomy in place of the built-in one. */
export async function openSmall(page: Page, search = ''): Promise<void> {
  for (const { path, text } of filesOfSmall()) {
    await page.route(`**/${path}*`, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
  }
  await open(page, search);
}
