import { readdirSync } from 'node:fs';
import { Builder } from 'selenium-webdriver';
import { findExecutable } from '../findExecutable';
import type { Driver, Engine } from './driver';
import { startWebKitDriver } from './webKitDriver';
import { verbs } from './webKitVerbs';

/** WebKitGTK's MiniBrowser, through W3C WebDriver. */
export const webkit: Engine = {
  name: 'webkit',
  find: () =>
    findExecutable('WebKitWebDriver') &&
    findExecutable('xvfb-run') &&
    findExecutable(...browsers()),
  missing:
    'Install WebKitGTK and a screen for it (Debian: apt-get install webkit2gtk-driver xvfb xauth).',
  needsCollector: true,
  start,
};

function browsers(): string[] {
  const folders = process.platform === 'linux' ? readdirSync('/usr/lib') : [];
  return folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((api) => `/usr/lib/${folder}/${api}/MiniBrowser`),
  );
}

async function start(binary: string): Promise<Driver> {
  const server = await startWebKitDriver();
  const options = { binary, args: ['--automation'] };
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(server.url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': options,
      // A navigation that changes the browser's process may never be reported as done: `goTo` looks for itself.
      pageLoadStrategy: 'none',
    })
    .build();
  await driver.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
  const capabilities = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    ...verbs(driver),
    close: async () => {
      await driver.quit();
      server.stop();
    },
  };
}
