import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy';
import { taxonomyPlugin } from './src/build/taxonomyPlugin';

export default defineConfig({
  // Relative addresses: the built site runs from any folder of any host.
  base: './',
  plugins: [react(), taxonomyPlugin(process.env.ROLEGRAPH_DATA), contentSecurityPolicy()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A browser test holds what is loaded before the first picture to its budget.
    chunkSizeWarningLimit: 900,
  },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
});
