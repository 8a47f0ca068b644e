import { defineConfig } from '@playwright/test';
import { findBrowser, findShell } from './findBrowser';

const PORT = 4273;
const executablePath = process.env.CHROMIUM_PATH || (findShell() ?? findBrowser());

// Started so, Chromium talks to no host but the page's own, and runs as root in a container.
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What a page runs for seconds is not worth compiling for speed: that took a fifth of all processor time.
  '--js-flags=--no-opt,--no-maglev',
];

export default defineConfig({
  testDir: '.',
  globalSetup: './taxonomies/setup.ts',
  // Trees of views are texts, the same everywhere.
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  outputDir: '../../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  fullyParallel: true,
  // A test walks through much in one page, for loading it is what costs. What passes is never waited for; on a busy
  // machine what is slow must not look broken.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  use: {
    // Nothing is stored for the time without a network, but in the test of it.
    serviceWorkers: 'block',
    // A context of its own costs each test the parsing of all scripts; storage, routes and so on are reset between.
    reuseContext: true,
    baseURL: `http://127.0.0.1:${PORT}`,
    // What is served is not compressed, for that costs the server and the browser.
    extraHTTPHeaders: { 'Accept-Encoding': 'identity' },
    launchOptions: { args, ...(executablePath && { executablePath }) },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 900 } } },
    // A test runs here, too, where a phone shows or does something else.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
