import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, settled } from '../page';
import { pathOf } from './paths';
import type { RINGS } from './ring';

/** Has the page load another taxonomy in place of the built-in one, once it is written. */
async function loadInstead(page: Page, name: string): Promise<void> {
  let files: Record<string, string> = {};
  await expect(() => {
    files = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  }).toPass();
  await page.route(
    ({ pathname }) => pathname in files,
    (route) => {
      const body = files[new URL(route.request().url()).pathname] ?? '';
      return route.fulfill({ contentType: 'application/json', body });
    },
  );
}

/** Opens the page on a taxonomy of two filed roles and two unfiled ones. */
export async function openSmall(page: Page, search = ''): Promise<void> {
  await loadInstead(page, 'small');
  await open(page, search);
}

/** Opens a ring of roles in place of the built-in taxonomy. */
export async function openRing(page: Page, name: keyof typeof RINGS = 'ring-400'): Promise<void> {
  await loadInstead(page, name);
  await open(page, '', { until: 'map' });
  await settled(page);
}
