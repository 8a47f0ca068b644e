import puppeteer, {
  type ElementHandle,
  type Frame,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { findBrowser } from '../browser/findBrowser';
import { findExecutable } from '../findExecutable';
import type { Driver, Engine } from './driver';

/** Chromium, through the DevTools protocol. */
export const chromium: Engine = {
  name: 'chromium',
  find: findBrowser,
  missing: 'Install Chromium or Chrome (Debian: apt-get install chromium).',
  needsCollector: false,
  start: startWith(),
};

/** Starts Chromium with further arguments. */
export function startWith(...args: string[]): Engine['start'] {
  // Without its sandbox it runs as root in a container, too.
  return (executablePath) => start({ executablePath, args: ['--no-sandbox', ...args] });
}

/** Firefox, through WebDriver BiDi. */
export const firefox: Engine = {
  name: 'firefox',
  find: () =>
    findExecutable(
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
  missing: 'Install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.',
  needsCollector: false,
  start: (executablePath) => start({ executablePath, browser: 'firefox' }),
};

async function start(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const first = await browser.newPage();
  const noise = listen(first);
  let page = first;
  let place: Page | Frame = page;
  const turnTo = (tab: Page) => {
    page = tab;
    place = tab;
  };
  return {
    version: await browser.version(),
    goTo: async (url) => {
      noise.pause();
      await page.goto(url);
    },
    enterFrame: async () => {
      place = page.mainFrame().childFrames()[0] ?? page;
    },
    leaveFrame: async () => {
      place = page;
    },
    openTab: async (url) => {
      turnTo(await browser.newPage());
      await page.goto(url);
    },
    closeTab: async () => {
      await page.close();
      turnTo(first);
      await first.bringToFront();
    },
    back: async () => void (await page.goBack({ waitUntil: [] })),
    forward: async () => void (await page.goForward({ waitUntil: [] })),
    evaluate: (expression) => place.evaluate(expression),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    chooseFiles: async (paths) => {
      const input = await page.$('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    noise: async () => noise.heard,
    close: () => browser.close(),
  };
}

function listen(page: Page): { readonly heard: readonly string[]; readonly pause: () => void } {
  const heard: string[] = [];
  // From the order to leave until the next page is there, what comes is of loads that are cut off.
  let isLeft = false;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) isLeft = false;
  });
  const hear = (text: string) => {
    if (!isLeft) heard.push(text);
  };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) hear(message.text());
  });
  page.on('pageerror', (error) => hear(String(error)));
  const pause = () => {
    isLeft = true;
  };
  return { heard, pause };
}
