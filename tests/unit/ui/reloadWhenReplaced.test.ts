import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdReload, reloadWhenReplaced } from '../../../src/ui/loading/reloadWhenReplaced';

const reload = vi.fn();
const stored = new Map<string, string>();
const host = { page: '<script src="./assets/main-new.js">', ok: true };
/** The page as one version of it. */
const openPage = (script: string) =>
  vi.stubGlobal('document', {
    querySelector: () => ({ src: `http://host/assets/${script}` }),
    querySelectorAll: () => [],
  });

beforeEach(() => {
  reload.mockClear();
  stored.clear();
  host.ok = true;
  holdReload(false);
  openPage('main-old.js');
  vi.stubGlobal('location', { pathname: '/', reload });
  vi.stubGlobal('fetch', async () => ({ ok: host.ok, text: async () => host.page }));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a page whose host has another version reloads, once', async () => {
  expect(await reloadWhenReplaced()).toBe(true);
  // A cache on the way has sent the old page again.
  expect(await reloadWhenReplaced()).toBe(false);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a later version may be replaced, too', async () => {
  await reloadWhenReplaced();
  openPage('main-new.js');
  host.page = '<script src="./assets/main-newest.js">';
  expect(await reloadWhenReplaced()).toBe(true);
  host.page = '<script src="./assets/main-new.js">';
});

test('nothing reloads where the version is the same, the host does not answer, or something would be lost', async () => {
  openPage('main-new.js');
  expect(await reloadWhenReplaced()).toBe(false);
  openPage('main-old.js');
  host.ok = false;
  expect(await reloadWhenReplaced()).toBe(false);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(await reloadWhenReplaced()).toBe(false);
  vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => '<p>Log in' }));
  expect(await reloadWhenReplaced()).toBe(false);
  vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => host.page }));
  holdReload(true);
  expect(await reloadWhenReplaced()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('where nothing can be noted nothing reloads', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(await reloadWhenReplaced()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
