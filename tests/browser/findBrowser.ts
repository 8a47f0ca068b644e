import { chromium } from '@playwright/test';
import { findExecutable } from '../findExecutable';

/** The path of a Chromium or Chrome on this machine: from CHROMIUM_PATH, the search path, or Playwright's own. */
export const findBrowser = (): string | undefined =>
  findExecutable(
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome.exe',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  );

/** The same engine without the frame of a browser, which loads a page in two thirds of the time; or undefined. */
export const findShell = (): string | undefined => findExecutable('chromium-headless-shell');
