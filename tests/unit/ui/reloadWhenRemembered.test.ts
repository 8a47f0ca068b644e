import { afterEach, expect, test, vi } from 'vitest';
import { holdReload, reloadWhenRemembered } from '../../../src/ui/loading/reloadWhenReplaced';

const ADDRESS = 'https://roles.example/assets/routes-1.js';
const FIREFOX = new TypeError(`error loading dynamically imported module: ${ADDRESS}`);
const SCRIPT = { 'Content-Type': 'text/javascript' };

async function reloadsAfter(error: unknown, answer: () => Promise<Response>): Promise<boolean> {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('fetch', answer);
  await reloadWhenRemembered(error);
  return reload.mock.calls.length > 0;
}
afterEach(() => {
  vi.unstubAllGlobals();
  holdReload(false);
});

test('a script that Firefox does not ask for again comes with a reload, once it is there and nothing would be lost', async () => {
  const there = async () => new Response('', { headers: SCRIPT });
  expect(await reloadsAfter(FIREFOX, there)).toBe(true);
  expect(await reloadsAfter(FIREFOX, async () => new Response('', { status: 404 }))).toBe(false);
  const page = { 'Content-Type': 'text/html' };
  expect(await reloadsAfter(FIREFOX, async () => new Response('', { headers: page }))).toBe(false);
  expect(await reloadsAfter(FIREFOX, () => Promise.reject(new TypeError('offline')))).toBe(false);
  const half = new ReadableStream({ start: (stream) => stream.error(new TypeError('half')) });
  expect(await reloadsAfter(FIREFOX, async () => new Response(half, { headers: SCRIPT }))).toBe(
    false,
  );
  // Others ask again by themselves.
  const chromium = new TypeError(`Failed to fetch dynamically imported module: ${ADDRESS}`);
  expect(await reloadsAfter(chromium, there)).toBe(false);
  holdReload(true);
  expect(await reloadsAfter(FIREFOX, there)).toBe(false);
});
