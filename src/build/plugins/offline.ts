import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { TAXONOMY_CACHE } from '../../compile';

/** What opens with an installed Rolegraph; the files themselves tell what they are. */
const OPENS = {
  'text/csv': ['.csv', '.tsv'],
  'application/json': ['.json', '.cyjs', '.cx2'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/gexf+xml': ['.gexf'],
  'application/graphml+xml': ['.graphml'],
  'application/yaml': ['.yaml', '.yml'],
  'application/zip': ['.zip'],
};

/**
 * Writes the manifest and a service worker that holds the page, so that it opens without a network. The taxonomy is not
 * among what it holds from the beginning: the addresses of its files change with their contents, so each is stored as it is read.
 */
export function offline(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Rolegraph',
      short_name: 'Rolegraph',
      description: 'An explorer of role taxonomies: a network of job roles, and a dossier on each.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#eceee8',
      theme_color: '#eceee8',
      icons: [
        { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        ...[192, 512].map((size) => ({
          ...{ src: `./icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' },
        })),
      ],
      file_handlers: [{ action: './', accept: OPENS }],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,csv}'],
      globIgnores: ['taxonomy/**'],
      // No script is asked for later: under Trusted Types it would be refused.
      inlineWorkboxRuntime: true,
      navigateFallback: 'index.html',
      // Other pages may lie beside this one.
      navigateFallbackAllowlist: [/^[^?]*\/(index\.html)?(\?|$)/],
      // A page within another page is always the one that the host has.
      navigateFallbackDenylist: [/[?&]embed\b/],
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) =>
            sameOrigin && url.pathname.includes('/taxonomy/') && url.searchParams.has('v'),
          handler: 'CacheFirst',
          // Hosts say that an answer varies with headers; these files do not.
          options: { cacheName: TAXONOMY_CACHE, matchOptions: { ignoreVary: true } },
        },
      ],
    },
  });
}
