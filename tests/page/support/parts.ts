import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen } from '@testing-library/dom';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { silence } from './silence';

// Parts of the page that are loaded when they are first shown, and do not come.

const missing = new Set<string>();
const loaded = new Set<string>();

/**
 * A page whose scripts have not been loaded, so that they can fail: each of these parts is loaded anew, or not while it
 * is missing. They are named as in `src`, without the ending.
 */
async function withParts(parts: readonly string[]) {
  vi.resetModules();
  missing.clear();
  loaded.clear();
  for (const part of parts) {
    const file = fileOf(part);
    vi.doMock(file, async () => {
      if (missing.has(part)) throw new TypeError('Failed to fetch dynamically imported module');
      loaded.add(part);
      return vi.importActual(file);
    });
  }
  return import('./page');
}

/** Leaves nothing of this to the tests of other files. */
function withoutParts(parts: readonly string[]): void {
  for (const part of parts) vi.doUnmock(fileOf(part));
  vi.resetModules();
}

const fileOf = (part: string) =>
  ['.ts', '.tsx', '/index.ts']
    .map((end) => resolve(`src/${part}${end}`))
    .find(existsSync) as string;

/** The page of a file's tests, of which these parts can be lost: one for all of them, or one for each. */
export function losing(parts: readonly string[], isForEach = false) {
  let page: Awaited<ReturnType<typeof withParts>>;
  (isForEach ? beforeEach : beforeAll)(async () => {
    page = await withParts(parts);
  });
  afterEach(() => page.close());
  afterAll(() => withoutParts(parts));
  return () => page;
}

/** What stands in the place of a part that did not come. */
export const MISSING = 'This part of the page could not be loaded. Check the connection';

/** These parts do not come, from now on; the others do. */
export function lose(...parts: string[]): void {
  missing.clear();
  for (const part of parts) {
    expect(loaded, 'is loaded already, and cannot be missing').not.toContain(part);
    missing.add(part);
  }
}

export const isLoaded = (part: string) => loaded.has(part);

const offers = () => screen.queryAllByRole('button', { name: 'Try again' });
/** The button that asks again, or the last of some. */
export const again = () => offers().at(-1) as HTMLElement;
/** What has a role and a name, once it is there. */
export const named = (role: string, name: string | RegExp) => () =>
  screen.queryByRole(role, { name });
/** What has a text, once it is there. */
export const text = (words: string | RegExp) => () => screen.queryAllByText(words)[0];

/** Waits until so many places of the page offer to try again, and what they say. */
export async function said(count = 1): Promise<string[]> {
  await expect.poll(() => offers().length, { timeout: 8000 }).toBe(count);
  // That they are missing is reported.
  silence.forgive();
  return offers().map((button) => button.parentElement?.textContent ?? '');
}
