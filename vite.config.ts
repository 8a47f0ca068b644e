import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFolder } from './src/build/dataFolder';
import { commonEnglish } from './src/build/plugins/commonEnglish';

import { firstParts } from './src/build/plugins/firstParts';
import { linkPreview } from './src/build/plugins/linkPreview';
import { offline } from './src/build/plugins/offline';
import { securityHeaders } from './src/build/plugins/securityHeaders';
import { sizeBudget } from './src/build/plugins/sizeBudget';
import { slowStart } from './src/build/plugins/slowStart';
import { taxonomyPlugin } from './src/build/plugins/taxonomyPlugin';
import { notePackages, thirdPartyNotices } from './src/build/plugins/thirdPartyNotices';

export default defineConfig({
  // Relative addresses: the built site runs from any folder of any host.
  base: './',
  plugins: [
    react(),
    commonEnglish(),
    taxonomyPlugin(dataFolder()),
    securityHeaders(),
    slowStart(),
    linkPreview(),
    firstParts(),
    sizeBudget(),
    notePackages(),
    thirdPartyNotices(),
    offline(),
  ],
  // Workers are bundled apart.
  worker: { plugins: () => [commonEnglish(), notePackages()], format: 'es' },
  build: {
    target: 'es2023',
    // React, the page and its map are a file each, whatever the parts that are loaded later share with them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 2 },
            { name: 'begin', test: /\/src\/app\/boot\/begin\.tsx$/, priority: 1 },
            { name: 'network', test: /\/src\/network\/index\.ts$/ },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
    // One stylesheet, of some 26 kB compressed: the page has it whole or not at all, and no part comes without its own.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The size budget of src/build/plugins holds what is loaded before the first picture.
    chunkSizeWarningLimit: 900,
  },
});
