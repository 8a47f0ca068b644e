import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { firstChunks } from './firstParts';

/** What the page may load before its first picture, in kilobytes of compressed JavaScript. */
const BUDGET_KB = 200;

/** Fails the build when the page's first scripts, compressed as a host would, are over their budget. */
export function sizeBudget(): Plugin {
  return {
    name: 'rolegraph-size-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const bytes = firstChunks(bundle).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const kilobytes = Math.round(bytes / 1000);
      if (kilobytes > BUDGET_KB) {
        this.error(
          `The scripts before the first picture are ${kilobytes} kB compressed; ${BUDGET_KB} kB are allowed.`,
        );
      }
    },
  };
}
