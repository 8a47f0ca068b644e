import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen } from '@testing-library/dom';
import { expect, vi } from 'vitest';
import { silence } from './silence';

// Parts of the page that are loaded when they are first shown, and do not come.

const missing = new Set<string>();
const loaded = new Set<string>();

/**
 * A page whose scripts have not been loaded, so that they can fail: each of these parts is loaded anew, or not while it
 * is missing. They are named as in `src`, without the ending.
 */
export async function withParts(parts: Iterable<string>) {
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
export function withoutParts(parts: Iterable<string>): void {
  for (const part of parts) vi.doUnmock(fileOf(part));
  vi.resetModules();
}

const fileOf = (part: string) =>
  ['.ts', '.tsx', '/index.ts']
    .map((end) => resolve(`src/${part}${end}`))
    .find(existsSync) as string;

/** These parts do not come, from now on; the others do. */
export function lose(...parts: string[]): void {
  missing.clear();
  for (const part of parts) {
    expect(loaded, 'is loaded already, and cannot be missing').not.toContain(part);
    missing.add(part);
  }
}

export const isLoaded = (part: string) => loaded.has(part);

const again = () => screen.queryAllByRole('button', { name: 'Try again' });

/** Waits until so many places of the page offer to try again, and what they say. */
export async function said(count = 1): Promise<string[]> {
  await expect.poll(() => again().length, { timeout: 8000 }).toBe(count);
  // That they are missing is reported.
  silence.forgive();
  return again().map((button) => button.parentElement?.textContent ?? '');
}
