import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { commonEnglish } from '../src/build/plugins/commonEnglish';

const UNIT: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
};

/** The page without a browser: its document is simulated, and nothing is laid out or painted. */
const PAGE: TestProjectInlineConfiguration = {
  extends: true,
  // React is the one that readers have.
  oxc: { jsx: { development: false } },
  plugins: [
    {
      // No module is replaced while it runs: what Vitest has for that is half of it. A test may simulate what tells of it.
      name: 'simulated-hot',
      enforce: 'pre',
      transform: (code) => code.replaceAll('import.meta.hot', 'globalThis.hot'),
    },
  ],
  resolve: {
    alias: [
      {
        find: /^\.{1,2}\/(.*\/)?mapParts$/,
        replacement: resolve('tests/page/support/mapParts.tsx'),
      },
      { find: /^\.\.\/why$/, replacement: resolve('tests/page/support/why.ts') },
      { find: /^comlink$/, replacement: resolve('tests/page/support/comlink.ts') },
      {
        find: 'virtual:pwa-register',
        replacement: resolve('tests/page/support/pwaRegister.ts'),
      },
    ],
  },
  test: {
    name: 'page',
    include: ['tests/page/**/*.test.ts'],
    environment: 'happy-dom',
    environmentOptions: {
      happyDOM: {
        ...{ url: 'http://localhost/', width: 1440, height: 900 },
        // A link that the page does not follow itself would end the document.
        settings: { navigation: { disableMainFrameNavigation: true } },
      },
    },
    env: { NODE_ENV: 'production' },
    setupFiles: ['tests/page/support/setup.ts'],
    // What fails is tried once more, as in a browser: a busy machine may be too slow.
    retry: 1,
  },
};

export default defineConfig({
  plugins: [react(), commonEnglish()],
  test: {
    // Modules are loaded once a worker, not once a file: no test changes what a module holds.
    isolate: false,
    // What a test makes is short-lived: with more room for that, much less of it is moved about.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=128'],
    expect: { poll: { timeout: 10_000, interval: 20 } },
    // Some tests compile the whole taxonomy, which takes longer on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [UNIT, PAGE],
  },
});
